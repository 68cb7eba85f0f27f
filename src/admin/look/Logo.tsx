import type { ReactElement } from 'react'
import { Mark } from './Mark'

/** The head of the login page; named in the configuration as `admin.components.graphics.Logo`. */
export function Logo(): ReactElement {
  return (
    <div className="look-logo">
      <Mark size={88} />
      <div>
        <div className="look-logo__name">Nguồn Học</div>
        <p className="look-logo__line">Kho tin học tập suốt đời</p>
      </div>
    </div>
  )
}
