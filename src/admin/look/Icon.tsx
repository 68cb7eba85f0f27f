import type { ReactElement } from 'react'
import { Mark } from './Mark'

/** The small mark that leads home from the head of every page; named as `admin.components.graphics.Icon`. */
export function Icon(): ReactElement {
  return <Mark size={26} title="Nguồn Học" />
}
