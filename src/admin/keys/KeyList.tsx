import type { ShownKey, ShownKeys } from '../../keys/state'
import { SCOPES } from '../../shared/scopes'
import { clockAndDay, shortDate } from '../../text/dates'
import type { Asking } from './ConsumerKeys'
import { KEY_COLOURS, KEY_SIGNS, type Words } from './words'

interface KeyListProps {
  keys: ShownKeys
  words: Words
  onAsk: (asking: Asking) => void
}

/** What opens something first; what is over stays to be read, folded. */
export function KeyList({ keys: { docs, mayManage }, words, onAsk }: KeyListProps) {
  const open = docs.filter(isOpen)
  const over = docs.filter((key) => !isOpen(key))
  const line = (key: ShownKey) => (
    <KeyLine key={key.id} shown={key} words={words} onAsk={mayManage && isOpen(key) ? onAsk : null} />
  )
  return (
    <>
      {open.length === 0 && <p className="consumer-keys__none">{words.none}</p>}
      {open.length > 0 && <ul className="consumer-keys__list">{open.map(line)}</ul>}
      {over.length > 0 && (
        <details className="consumer-keys__over">
          <summary>{words.older(over.length)}</summary>
          <ul className="consumer-keys__list">{over.map(line)}</ul>
        </details>
      )}
    </>
  )
}

const isOpen = ({ state }: ShownKey) => state === 'active' || state === 'ending'

interface KeyLineProps {
  shown: ShownKey
  words: Words
  /** Absent: nothing can be done with it. */
  onAsk: KeyListProps['onAsk'] | null
}

function KeyLine({ shown, words, onAsk }: KeyLineProps) {
  const { name, start, state } = shown
  return (
    <li className="consumer-key">
      <div className="consumer-key__head">
        <span className="consumer-key__name">{name}</span>
        <code>{start}…</code>
        <span className={`state-badge state-badge--${KEY_COLOURS[state]}`}>
          <span aria-hidden="true">{KEY_SIGNS[state]}</span> {words.states[state]}
        </span>
      </div>
      <dl className="consumer-key__facts">
        {factsOf(shown, words).map(([what, value]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {onAsk && (
        <div className="consumer-key__actions">
          {state === 'active' && (
            <button
              type="button"
              className="command"
              aria-label={`${words.rotate}: ${name}`}
              onClick={() => onAsk({ what: 'rotate', key: shown })}
            >
              {words.rotate}
            </button>
          )}
          <button
            type="button"
            className="command consumer-key__revoke"
            aria-label={`${words.revoke}: ${name}`}
            onClick={() => onAsk({ what: 'revoke', key: shown })}
          >
            {words.revoke}
          </button>
        </div>
      )}
    </li>
  )
}

function factsOf(key: ShownKey, words: Words): [what: string, value: string][] {
  const made = [shortDate(key.createdAt), key.createdByName && words.by(key.createdByName)].filter(Boolean).join(' ')
  return [
    [words.lastUse, key.lastAt ? clockAndDay(key.lastAt) : words.neverUsed],
    endOf(key, words),
    [words.made, made],
    [words.scopes, scopesOf(key, words)],
    ...(key.origins.length > 0 ? [[words.onlyFrom, key.origins.join(', ')] as [string, string]] : []),
  ]
}

function endOf({ state, revokedAt, expiresAt }: ShownKey, words: Words): [what: string, value: string] {
  if (state === 'revoked') return [words.revokedAt, clockAndDay(revokedAt!)]
  return [state === 'expired' ? words.ended : words.until, expiresAt ? clockAndDay(expiresAt) : words.noEnd]
}

const scopesOf = ({ scopes }: ShownKey, words: Words) =>
  SCOPES.filter((scope) => scopes.includes(scope))
    .map((scope) => words.scopeLabels[scope])
    .join('; ')
