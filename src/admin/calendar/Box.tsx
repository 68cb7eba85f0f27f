import type { Entry } from './entries'
import { boxOf, hasProblem } from './say'
import type { Words } from './words'

/** What is seen of an entry in its box. */
export function Box({ entry, words }: { entry: Entry; words: Words }) {
  const { sign, lead, title } = boxOf(entry, words)
  return (
    <span className="calendar-box">
      <span aria-hidden="true">{sign} </span>
      {lead && <b>{lead} </b>}
      {hasProblem(entry) && <span aria-hidden="true">⚠ </span>}
      {title}
    </span>
  )
}
