import { SIGNS, type Status, WORDS } from './words'
import './outbox.scss'

/** What became of a letter, as a word with its sign and colour. */
export function StatusMark({ status, language }: { status: Status; language: 'vi' | 'en' }) {
  return (
    <span className={`letter-status letter-status--${status}`}>
      <span aria-hidden="true">{SIGNS[status]}</span> {WORDS[language].statuses[status]}
    </span>
  )
}
