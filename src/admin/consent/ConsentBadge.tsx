import { CONSENT_COLOURS, CONSENT_SIGNS, CONSENT_WORDS, type ConsentState } from './words'

/** How a consent stands, as a word with its sign and colour. */
export function ConsentBadge({ state, language }: { state: ConsentState; language: 'vi' | 'en' }) {
  return (
    <span className={`state-badge state-badge--${CONSENT_COLOURS[state]}`}>
      <span aria-hidden="true">{CONSENT_SIGNS[state]}</span> {CONSENT_WORDS[language].states[state]}
    </span>
  )
}
