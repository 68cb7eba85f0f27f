import type { Entry } from './entries'
import { boxOf } from './say'
import type { Words } from './words'

/** What is seen of an entry in its box. */
export function Box({ entry, words }: { entry: Entry; words: Words }) {
  const { sign, lead, title } = boxOf(entry, words)
  const hasProblem = (entry.kind === 'publish' || entry.kind === 'withdraw') && entry.mark.problem !== null
  return (
    <span className="calendar-box">
      <span aria-hidden="true">{sign} </span>
      {lead && <b>{lead} </b>}
      {hasProblem && <span aria-hidden="true">⚠ </span>}
      {title}
    </span>
  )
}
