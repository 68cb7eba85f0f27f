'use client'
import { useEffect, useState } from 'react'
import { useDesk } from '../use-desk'
import { AssigneeField } from './AssigneeField'
import { HistoryDialog } from './HistoryDialog'
import { Notes } from './Notes'
import { useNotes } from './use-notes'
import { quietly } from '../shelf'
import './talk.scss'

/** Beside the text: whose turn it is, what colleagues say to each other, and what was done. None of it is ever public. */
export function DeskTalk() {
  const desk = useDesk()
  const { standing, address, words } = desk
  const { notes, reload } = useNotes(address)
  const [isHistoryOpen, setHistoryOpen] = useState(false)
  // Commands leave notes too.
  const turn = standing && JSON.stringify([standing.state, standing.submitted?.at, standing.approved?.at])
  useEffect(() => {
    if (turn) quietly(reload())
  }, [turn, reload])

  if (!standing) return null
  return (
    <section className="desk-talk">
      {standing.may.assign && <AssigneeField desk={desk} standing={standing} />}
      <div className="desk-talk__head">
        <h3>{words.talk}</h3>
        <small>{words.neverPublic}</small>
      </div>
      <Notes desk={desk} notes={notes} reload={reload} />
      <button type="button" className="command-dialog__link" onClick={() => setHistoryOpen(true)}>
        {words.history}
      </button>
      {isHistoryOpen && <HistoryDialog desk={desk} onClose={() => setHistoryOpen(false)} />}
    </section>
  )
}
