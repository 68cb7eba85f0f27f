'use client'
import { useRouter } from 'next/navigation'
import { type FormEvent, useId, useLayoutEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { type BulkCommand, carryOut, MOST, type Outcome, selectedRows } from './bulk'
import { Outcomes } from './Outcomes'
import { TopicChoice } from './TopicChoice'
import { WORDS } from './words'

interface BulkDialogProps {
  command: BulkCommand
  collection: string
  /** The selected rows, as a query. */
  selection: string
  language: 'vi' | 'en'
  onClose: () => void
}

/** Asks, carries the command out row by row, and tells for each what came of it. */
export function BulkDialog({ command, collection, selection, language, onClose }: BulkDialogProps) {
  const words = WORDS[language]
  const router = useRouter()
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  const [note, setNote] = useState('')
  const [isWorking, setWorking] = useState(false)
  const [outcomes, setOutcomes] = useState<Outcome[] | null>(null)

  useLayoutEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    return () => shown?.close()
  }, [])

  function leave() {
    onClose()
    if (outcomes) router.refresh()
  }

  async function work(topics: string[]): Promise<void> {
    const rows = await selectedRows(collection, selection)
    if (!rows) return setNote(words.tooMany(MOST))
    const done: Outcome[] = []
    for (const row of rows) {
      setNote(words.progress(done.length + 1, rows.length))
      done.push(await carryOut(row, { command, collection, language, words, topics }))
    }
    const refused = done.filter(({ isDone }) => !isDone).length
    setNote(words.result(done.length - refused, refused))
    setOutcomes(done)
  }

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    event.stopPropagation()
    const topics = new FormData(event.currentTarget).getAll('topic').map(String)
    if (command === 'topics' && topics.length === 0) return setNote(words.noTopic)
    setWorking(true)
    await work(topics).catch((error: unknown) => {
      console.warn('bulk', error)
      setNote(words.noAnswer)
    })
    setWorking(false)
  }

  return createPortal(
    <dialog
      ref={dialog}
      className="command-dialog bulk-dialog"
      aria-labelledby={heading}
      onClose={() => dialog.current?.open || leave()}
    >
      <form onSubmit={submit}>
        <h2 id={heading}>{words.ask[command]}</h2>
        {outcomes ? <Outcomes outcomes={outcomes} name={words.results} /> : <p>{words.explain[command]}</p>}
        {command === 'topics' && !outcomes && <TopicChoice name={words.choose} />}
        <p className="bulk-dialog__note" role="status">
          {note}
        </p>
        <div className="command-dialog__actions">
          <button type="button" className="command" onClick={leave} disabled={isWorking}>
            {outcomes ? words.close : words.back}
          </button>
          {!outcomes && (
            <button type="submit" className="command command--primary" disabled={isWorking}>
              {words.confirm}
            </button>
          )}
        </div>
      </form>
    </dialog>,
    document.body,
  )
}
