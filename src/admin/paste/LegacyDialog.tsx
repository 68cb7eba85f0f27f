'use client'
import { useId, useLayoutEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import type { Legacy } from '../../text/legacy'
import type { Words } from './words'
import './paste.scss'

interface LegacyDialogProps {
  legacy: Legacy
  original: string
  words: Words
  onClose: () => void
  onPaste: (isConverted: boolean) => void
}

/** Shows what was pasted beside what it would be in Unicode, and lets the person choose. */
export function LegacyDialog({ legacy, original, words, onClose, onPaste }: LegacyDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const likely = useRef<HTMLButtonElement>(null)
  const heading = useId()

  useLayoutEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    // The choice that is nearly always right.
    likely.current?.focus()
    // Closed before it leaves the page, so that the browser gives the focus back to where it was.
    return () => shown?.close()
  }, [])

  return createPortal(
    <dialog
      ref={dialog}
      className="command-dialog legacy-paste"
      aria-labelledby={heading}
      onClose={() => dialog.current?.open || onClose()}
    >
      <h2 id={heading}>{words.title}</h2>
      <p>{words.text(legacy.encoding)}</p>
      <div className="legacy-paste__sides">
        <Side name={words.original} text={original} />
        <Side name={words.converted} text={legacy.converted} />
      </div>
      {legacy.encoding === 'TCVN3' && <p className="legacy-paste__note">{words.capitals}</p>}
      <div className="command-dialog__actions">
        <button type="button" className="command" onClick={onClose}>
          {words.none}
        </button>
        <button type="button" className="command" onClick={() => onPaste(false)}>
          {words.asIs}
        </button>
        <button ref={likely} type="button" className="command command--primary" onClick={() => onPaste(true)}>
          {words.useConverted}
        </button>
      </div>
    </dialog>,
    document.body,
  )
}

function Side({ name, text }: { name: string; text: string }) {
  const heading = useId()
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading}>{name}</h3>
      {/* Long pastes scroll; the keyboard reaches them. */}
      <div className="legacy-paste__text" tabIndex={0} role="group" aria-labelledby={heading}>
        {text}
      </div>
    </section>
  )
}
