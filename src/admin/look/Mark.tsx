import type { ReactElement } from 'react'
import { markSvg } from '../../shared/mark'

/** The product's mark, `size` CSS pixels square, in the colour of the theme. Give a title where it stands alone. */
export function Mark({ size, title }: { size: number; title?: string }): ReactElement {
  return <span className="look-mark" dangerouslySetInnerHTML={{ __html: markSvg(size, title) }} />
}
