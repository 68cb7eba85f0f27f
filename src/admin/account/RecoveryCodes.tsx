'use client'
import { useEffect, useRef, useState } from 'react'
import type { AccountWords } from './words'

/** The recovery codes, shown once: they are gone as soon as this is left. */
export function RecoveryCodes({ words, codes, onDone }: { words: AccountWords; codes: string[]; onDone: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null)
  const [isCopied, setCopied] = useState(false)
  // Whoever listens to the page hears that another step has begun.
  useEffect(() => heading.current?.focus(), [])

  async function copy() {
    await navigator.clipboard.writeText(codes.join('\n'))
    setCopied(true)
  }

  return (
    <section className="account-form">
      <h2 ref={heading} tabIndex={-1}>
        {words.recoveryTitle}
      </h2>
      <p>{words.recoveryText}</p>
      <ul className="account-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className="account-form__actions">
        <button type="button" className="command command--primary" onClick={onDone}>
          {words.written}
        </button>
        {/* Only pages over https may write to the clipboard. */}
        {typeof navigator !== 'undefined' && navigator.clipboard && (
          <button type="button" className="command" onClick={() => void copy()}>
            {words.copy}
          </button>
        )}
        <span role="status">{isCopied ? words.copied : ''}</span>
      </div>
    </section>
  )
}
