'use client'
import { toast, useForm } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { inShort } from '../../dates/hanoi'
import { DifferentFields } from '../difference/DifferentFields'
import { Dialog } from '../dialogs/Dialog'
import { quietly } from '../shelf'
import type { Desk } from '../use-desk'
import { compareDocs, type Doc } from './compare-docs'
import { MineToCopy } from './MineToCopy'
import { namesIn } from './names'

interface Theirs {
  doc: Doc
  names: Map<string, string>
}

/** Two people saved from the same version: both are shown, and the second one decides. Nothing is lost either way. */
export function ConflictDialog({ desk, onDone }: { desk: Desk; onDone: () => void }) {
  const { address, standing, words, language, reload } = desk
  const { getData, getField, dispatchFields, reset, setModified, submit } = useForm()
  const [theirs, setTheirs] = useState<Theirs | null>(null)
  const [mine] = useState(() => getData() as Doc)
  const [edits] = useState(() => getField('edits')?.value)
  const [isTaken, setTaken] = useState(false)
  const [isWorking, setWorking] = useState(false)

  useEffect(() => {
    let isCurrent = true
    const ask = async () => {
      await reload()
      const answer = await fetch(`${address}?depth=0`, { credentials: 'same-origin' })
      if (!answer.ok) return
      const doc = (await answer.json()) as Doc
      const names = await namesIn([doc, mine])
      if (!isCurrent) return
      // An answer to an earlier save: this one was refused for another reason, which its field shows.
      if (doc.edits === edits) onDone()
      else setTheirs({ doc, names })
    }
    // The message at the foot of the screen said the same, in fewer words; and what is on the screen is still unsaved.
    toast.dismiss()
    setModified(true)
    quietly(ask())
    return () => {
      isCurrent = false
    }
  }, [address, mine, edits, reload, setModified, onDone])

  /** The answer to the save stands at the field that carries the number of saves. */
  const settle = (edits: unknown) =>
    dispatchFields({ type: 'UPDATE', path: 'edits', value: edits, valid: true, errorMessage: undefined })
  const editOn = () => {
    settle(isTaken ? theirs!.doc.edits : edits)
    onDone()
  }

  async function keepMine() {
    setWorking(true)
    settle(theirs!.doc.edits)
    onDone()
    await submit({ overrides: { edits: theirs!.doc.edits } })
  }

  async function takeTheirs() {
    setWorking(true)
    setTaken(true)
    await reset(theirs!.doc)
  }

  if (isTaken) return <MineToCopy words={words} language={language} doc={mine} other={theirs!.doc} onClose={editOn} />
  const who = standing?.editedBy?.name ?? words.someone
  const fields = theirs && compareDocs(theirs.doc, mine, theirs.names)
  return (
    <Dialog title={words.conflictTitle(who)} isWide onClose={editOn}>
      {fields === null ? (
        <p>{words.loading}</p>
      ) : (
        <>
          <p>{words.conflictText(inShort(String(theirs!.doc.updatedAt)))}</p>
          <p className="difference__aside">{fields.length > 0 ? words.conflictLegend : words.conflictSame}</p>
          <DifferentFields fields={fields} words={words} language={language} />
        </>
      )}
      <div className="command-dialog__actions command-dialog__actions--choices">
        <button type="button" className="command" disabled={isWorking} onClick={editOn}>
          {words.editOn}
        </button>
        <Choice
          name={words.takeTheirs}
          help={words.takeTheirsHelp}
          isBlocked={!theirs || isWorking}
          onChoose={takeTheirs}
        />
        <Choice name={words.keepMine} help={words.keepMineHelp} isBlocked={!theirs || isWorking} onChoose={keepMine} />
      </div>
    </Dialog>
  )
}

interface ChoiceProps {
  name: string
  help: string
  isBlocked: boolean
  onChoose: () => Promise<void>
}

function Choice({ name, help, isBlocked, onChoose }: ChoiceProps) {
  return (
    <div className="command-dialog__choice-button">
      <button type="button" className="command" disabled={isBlocked} onClick={() => void onChoose()}>
        {name}
      </button>
      <small>{help}</small>
    </div>
  )
}
