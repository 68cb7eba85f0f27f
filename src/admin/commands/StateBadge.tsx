import { type State, STATES } from '../../desk/state'
import { SIGNS } from './words'

/** A state as a word with its sign and colour. */
export function StateBadge({ state, language }: { state: State; language: 'vi' | 'en' }) {
  const label = STATES.find(({ value }) => value === state)?.label[language] ?? state
  return (
    <span className={`state-badge state-badge--${state}`}>
      <span aria-hidden="true">{SIGNS[state]}</span> {label}
    </span>
  )
}
