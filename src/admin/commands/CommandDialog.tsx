'use client'
import { type FormEvent, type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import type { Refusal } from './call'
import type { Words } from './words'

interface CommandDialogProps {
  words: Words
  title: string
  text: string
  confirm: string
  isDanger?: boolean
  children?: ReactNode
  onClose: () => void
  onConfirm: (form: FormData) => Promise<Refusal | null>
}

/** Says what will happen, asks what the command needs, and shows why it was refused, with a way to each field. */
export function CommandDialog({
  words,
  title,
  text,
  confirm,
  isDanger = false,
  children,
  onClose,
  onConfirm,
}: CommandDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [isWorking, setWorking] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const heading = useId()

  useLayoutEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    // Closed before it leaves the page, so that the browser gives the focus back to where it was.
    return () => shown?.close()
  }, [])

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    // The dialog stands inside the editing form in React's tree; its form is its own.
    event.stopPropagation()
    setWorking(true)
    setRefusal(await onConfirm(new FormData(event.currentTarget)))
    setWorking(false)
  }

  return createPortal(
    <dialog
      ref={dialog}
      className="command-dialog"
      aria-labelledby={heading}
      onClose={() => dialog.current?.open || onClose()}
    >
      <form onSubmit={submit}>
        <h2 id={heading}>{title}</h2>
        <p>{text}</p>
        {children}
        {refusal && <RefusalNote refusal={refusal} words={words} onGo={onClose} />}
        <div className="command-dialog__actions">
          <button type="button" className="command" onClick={onClose}>
            {words.back}
          </button>
          <button
            type="submit"
            className={`command ${isDanger ? 'command--danger' : 'command--primary'}`}
            disabled={isWorking}
          >
            {isWorking ? words.working : confirm}
          </button>
        </div>
      </form>
    </dialog>,
    document.body,
  )
}

function RefusalNote({ refusal, words, onGo }: { refusal: Refusal; words: Words; onGo: () => void }) {
  if (refusal.errors.length === 0) {
    return (
      <p className="command-dialog__refusal" role="alert">
        {refusal.message}
      </p>
    )
  }
  return (
    <div className="command-dialog__refusal" role="alert">
      <p>{words.missing}</p>
      <ul>
        {refusal.errors.map(({ field, message }) => (
          <li key={field + message}>
            <button type="button" className="command-dialog__link" onClick={() => goTo(field, onGo)}>
              {message}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** What publication asks for stands beside the text or in the first tab. */
function goTo(field: string, close: () => void): void {
  close()
  if (!elementOf(field)) document.querySelector<HTMLElement>('.tabs-field__tab-button')?.click()
  // After the dialog has given the focus back.
  requestAnimationFrame(() => {
    const target = elementOf(field)
    target?.scrollIntoView({ block: 'center', behavior: 'smooth' })
    const input = target?.matches(INPUTS) ? target : target?.querySelector<HTMLElement>(INPUTS)
    input?.focus({ preventScroll: true })
  })
}

const INPUTS = 'input, textarea, [contenteditable="true"]'

/** Payload names each field's element after its path, the text editor's in an attribute of its own. */
function elementOf(field: string): HTMLElement | null {
  const id = `field-${field.replaceAll('.', '__')}`
  return (
    document.getElementById(id) ?? document.querySelector<HTMLElement>(`[data-field-path="${field}"], [id^="${id}"]`)
  )
}
