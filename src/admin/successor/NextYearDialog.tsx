'use client'
import { type FormEvent, useId, useLayoutEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { dateRange, yearLater } from '../../text/dates'
import { WORDS } from './words'

interface Made {
  id: string
  title: string
  events: number
}

interface NextYearDialogProps {
  address: string
  isEdition: boolean
  /** When this year's event starts. */
  start: string | null
  isAllDay: boolean
  language: 'vi' | 'en'
  onClose: () => void
  onDone: (made: Made) => void
}

interface Refusal {
  message: string
  link: string | null
}

/** Says what comes along and what does not, and on which day next year's event would be. */
export function NextYearDialog({
  address,
  isEdition,
  start,
  isAllDay,
  language,
  onClose,
  onDone,
}: NextYearDialogProps) {
  const words = WORDS[language]
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  const [isWorking, setWorking] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)

  useLayoutEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    return () => shown?.close()
  }, [])

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    // The dialog stands inside the editing form in React's tree; its form is its own.
    event.stopPropagation()
    const isWithEvents = new FormData(event.currentTarget).get('events') === 'on'
    setWorking(true)
    const answer = await begin(address, isEdition ? { events: isWithEvents } : {}, language, words.noAnswer)
    setWorking(false)
    if ('id' in answer) onDone(answer)
    else setRefusal(answer)
  }

  return createPortal(
    <dialog
      ref={dialog}
      className="command-dialog"
      aria-labelledby={heading}
      onClose={() => dialog.current?.open || onClose()}
    >
      <form onSubmit={submit}>
        <h2 id={heading}>{words.title}</h2>
        <p>{isEdition ? words.edition : words.event}</p>
        {start && !isEdition && <p>{words.when(dateRange(yearLater(start), null, isAllDay))}</p>}
        <p>{words.saved}</p>
        {isEdition && (
          <label className="command-dialog__choice">
            <input type="checkbox" name="events" defaultChecked /> {words.events}
          </label>
        )}
        {refusal && (
          <p className="command-dialog__refusal" role="alert">
            {refusal.message} {refusal.link && <a href={refusal.link}>{words.goThere}</a>}
          </p>
        )}
        <div className="command-dialog__actions">
          <button type="button" className="command" onClick={onClose}>
            {words.back}
          </button>
          <button type="submit" className="command command--primary" disabled={isWorking}>
            {isWorking ? words.working : words.confirm}
          </button>
        </div>
      </form>
    </dialog>,
    document.body,
  )
}

async function begin(address: string, body: object, language: string, noAnswer: string): Promise<Made | Refusal> {
  try {
    const headers = { 'Content-Type': 'application/json', 'Accept-Language': language }
    const answer = await fetch(address, {
      method: 'POST',
      credentials: 'same-origin',
      headers,
      body: JSON.stringify(body),
    })
    if (answer.ok) return (await answer.json()) as Made
    const { detail, errors, link } = (await answer.json()) as {
      detail?: string
      errors?: { message: string }[]
      link?: string
    }
    return { message: detail ?? errors?.[0]?.message ?? noAnswer, link: link ?? null }
  } catch {
    return { message: noAnswer, link: null }
  }
}
