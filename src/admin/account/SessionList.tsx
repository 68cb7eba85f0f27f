'use client'
import type { ShownSession } from '../../accounts/sessions'
import { clockAndDay } from '../../text/dates'
import type { AccountWords } from './words'

interface SessionListProps {
  words: AccountWords
  sessions: ShownSession[]
  /** Absent: the sessions of someone else, which end together. */
  onEnd?: (session: ShownSession) => void
}

/** Where someone is signed in: with which browser, since when, from which address. */
export function SessionList({ words, sessions, onEnd }: SessionListProps) {
  if (sessions.length === 0) return <p>{words.sessionsNone}</p>
  return (
    <ul className="account-sessions">
      {sessions.map((session) => {
        const browser = session.browser ? words.onSystem(session.browser) : words.unknownBrowser
        return (
          <li key={session.id}>
            <span>
              <span className="account-sessions__browser">{browser}</span>
              {session.isCurrent && <span className="account-sessions__here">{words.here}</span>}
              <span className="account-sessions__facts">
                {words.since} {clockAndDay(session.createdAt)}
                {session.from && `, IP ${session.from.replace(/^::ffff:/, '')}`}
              </span>
            </span>
            {onEnd && !session.isCurrent && (
              <button
                type="button"
                className="command"
                aria-label={words.endNamed(browser)}
                onClick={() => onEnd(session)}
              >
                {words.end}
              </button>
            )}
          </li>
        )
      })}
    </ul>
  )
}
