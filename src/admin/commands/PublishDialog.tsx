'use client'
import { useState } from 'react'
import type { Refusal } from './call'
import { CommandDialog } from './CommandDialog'
import type { Words } from './words'

interface PublishDialogProps {
  words: Words
  isPublic: boolean
  onClose: () => void
  onConfirm: (body: object) => Promise<Refusal | null>
}

/** Asks before publishing; for an item that is public already, whether the edits put something wrong right. */
export function PublishDialog({ words, isPublic, onClose, onConfirm }: PublishDialogProps) {
  const [isCorrection, setCorrection] = useState(false)
  return (
    <CommandDialog
      words={words}
      title={words.publishTitle}
      text={isPublic ? words.publishEditsText : words.publishText}
      confirm={words.publishNow}
      onClose={onClose}
      onConfirm={(form) => onConfirm(isCorrection ? { correction: true, note: form.get('note') } : {})}
    >
      {isPublic && (
        <label className="command-dialog__choice">
          <input type="checkbox" checked={isCorrection} onChange={(event) => setCorrection(event.target.checked)} />{' '}
          {words.isCorrection}
        </label>
      )}
      {isCorrection && (
        <label className="command-dialog__field">
          {words.correctionNote}
          <textarea name="note" rows={3} required maxLength={2000} />
          <small>{words.correctionHelp}</small>
        </label>
      )}
    </CommandDialog>
  )
}
