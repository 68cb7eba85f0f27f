import type { Outcome } from './bulk'

/** What was refused first, with the reason: that is what is left to do. */
export function Outcomes({ outcomes, name }: { outcomes: Outcome[]; name: string }) {
  const ordered = [...outcomes.filter(({ isDone }) => !isDone), ...outcomes.filter(({ isDone }) => isDone)]
  return (
    <ul className="bulk-outcomes" aria-label={name} tabIndex={0}>
      {ordered.map(({ row, isDone, text }) => (
        <li key={row.id} className={isDone ? 'bulk-outcomes--done' : 'bulk-outcomes--refused'}>
          <strong>{row.title}</strong>
          <span>
            <span aria-hidden="true">{isDone ? '✓' : '⊘'}</span> {text}
          </span>
        </li>
      ))}
    </ul>
  )
}
