'use client'
import { type FormEvent, type ReactNode, useState } from 'react'
import type { Refusal } from '../call'
import type { Words } from '../words'
import { Dialog } from './Dialog'
import { RefusalNote } from './RefusalNote'

export interface CommandDialogProps {
  words: Words
  title: string
  text: string
  confirm: string
  isDanger?: boolean
  /** There is nothing to confirm yet. */
  isBlocked?: boolean
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
  isBlocked = false,
  children,
  onClose,
  onConfirm,
}: CommandDialogProps) {
  const [isWorking, setWorking] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    // The dialog stands inside the editing form in React's tree; its form is its own.
    event.stopPropagation()
    setWorking(true)
    setRefusal(await onConfirm(new FormData(event.currentTarget)))
    setWorking(false)
  }

  return (
    <Dialog title={title} onClose={onClose}>
      <form onSubmit={submit}>
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
            disabled={isWorking || isBlocked}
          >
            {isWorking ? words.working : confirm}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
