'use client'
import { toast } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { inShort } from '../../dates/hanoi'
import { callCommand } from '../call'
import type { Desk } from '../use-desk'
import type { Note } from './use-notes'

interface NotesProps {
  desk: Desk
  notes: Note[] | null
  reload: () => Promise<unknown>
}

/** What is shown before someone asks for all of it. */
const FEW = 3

/** What colleagues wrote about the item, newest first, and a place to write. */
export function Notes({ desk: { address, language, words }, notes, reload }: NotesProps) {
  const [text, setText] = useState('')
  const [isWhole, setWhole] = useState(false)
  const [isWorking, setWorking] = useState(false)
  const id = useId()

  async function add() {
    setWorking(true)
    const body = { text }
    const call = { method: 'POST', address: `${address}/notes`, body, language, noAnswer: words.noAnswer } as const
    const refusal = await callCommand(call)
    if (refusal) toast.error(refusal.message)
    else setText('')
    await reload()
    setWorking(false)
  }

  const shown = isWhole ? notes : notes?.slice(0, FEW)
  return (
    <>
      <label htmlFor={id} className="desk-talk__label">
        {words.newNote}
      </label>
      <textarea
        id={id}
        className="desk-talk__text"
        rows={2}
        maxLength={2000}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {text.trim() !== '' && (
        <button type="button" className="command" disabled={isWorking} onClick={() => void add()}>
          {words.addNote}
        </button>
      )}
      {notes?.length === 0 && <p className="desk-talk__none">{words.noNotes}</p>}
      <ul className="desk-talk__notes" aria-live="polite">
        {shown?.map((note) => (
          <li key={note.id} className={`desk-talk__note desk-talk__note--${note.kind}`}>
            <p>{note.text}</p>
            <small>
              {note.byName ?? words.someoneUnknown}, {inShort(note.at)}
              {note.kind !== 'note' && ` · ${words.noteKinds[note.kind]}`}
            </small>
          </li>
        ))}
      </ul>
      {notes && notes.length > FEW && !isWhole && (
        <button type="button" className="command-dialog__link" onClick={() => setWhole(true)}>
          {words.allNotes(notes.length)}
        </button>
      )}
    </>
  )
}
