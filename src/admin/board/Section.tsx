import { type ReactNode, useId } from 'react'
import type { Listing } from '../../board/shape'
import type { Words } from './words'

interface SectionProps<T> {
  words: Words
  title: string
  list: Listing<T>
  /** Said in place of an empty list. */
  empty: string
  isUrgent?: boolean
  /** Where there is more of it. */
  more?: ReactNode
  children: (line: T) => ReactNode
}

/** A list of the board with its name and count. */
export function Section<T>({ words, title, list: { count, docs }, empty, isUrgent, more, children }: SectionProps<T>) {
  const heading = useId()
  return (
    <section className={`board-section ${isUrgent ? 'board-section--urgent' : ''}`} aria-labelledby={heading}>
      <h2 id={heading}>
        {isUrgent && <span aria-hidden="true">⚠ </span>}
        {title} <span className="board-section__count">{count}</span>
      </h2>
      {count === 0 ? <p className="board-section__empty">{empty}</p> : <ul>{docs.map(children)}</ul>}
      {count > docs.length && <p className="board-section__empty">{words.more(count - docs.length)}</p>}
      {more}
    </section>
  )
}
