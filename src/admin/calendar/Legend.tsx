import { ENTRY_KINDS, SIGNS } from './entries'
import type { Words } from './words'

/** What the looks of the entries mean, in words. */
export function Legend({ words }: { words: Words }) {
  return (
    <ul className="calendar-legend" aria-label={words.legend}>
      {ENTRY_KINDS.map((kind) => (
        <li key={kind}>
          <span className={`calendar-entry calendar-entry--${kind}`} aria-hidden="true">
            {SIGNS[kind]}
          </span>
          {words.kinds[kind]}
        </li>
      ))}
    </ul>
  )
}
