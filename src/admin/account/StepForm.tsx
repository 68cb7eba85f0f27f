'use client'
import { type FormEvent, type ReactNode, useState } from 'react'
import type { AccountWords } from './words'

interface StepFormProps {
  words: AccountWords
  confirm: string
  children: ReactNode
  /** Beside the main button: the way back. */
  onBack?: () => void
  /** Gives the message of a refusal, or null when the step is done. */
  onSubmit: (form: FormData) => Promise<string | null>
}

/** One step with one main action: asks, sends, and says why when it was refused. */
export function StepForm({ words, confirm, children, onBack, onSubmit }: StepFormProps) {
  const [isWorking, setWorking] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    // On the account page this stands inside Payload's form in React's tree; the form is its own.
    event.stopPropagation()
    setWorking(true)
    setRefusal(null)
    setRefusal(await onSubmit(new FormData(event.currentTarget)))
    setWorking(false)
  }

  return (
    <form className="account-form" onSubmit={(event) => void submit(event)}>
      {children}
      {refusal && (
        <p className="account-form__refusal" role="alert">
          {refusal}
        </p>
      )}
      <div className="account-form__actions">
        <button type="submit" className="command command--primary" disabled={isWorking}>
          {isWorking ? words.working : confirm}
        </button>
        {onBack && (
          <button type="button" className="command" onClick={onBack}>
            {words.back}
          </button>
        )}
      </div>
    </form>
  )
}
