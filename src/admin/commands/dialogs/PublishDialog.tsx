'use client'
import { useState } from 'react'
import { longDate } from '../../../text/dates'
import type { Words } from '../words'
import { CommandDialog } from './CommandDialog'
import type { OneDialogProps } from './CommandDialogs'

/** Asks before publishing. For an item that is public already: whether the edits put something wrong right, which readers are told. */
export function PublishDialog({ desk, standing, onClose, onConfirm }: OneDialogProps) {
  const { words, isModified, language } = desk
  const isPublic = standing.state === 'published'
  const hasNews = !isPublic || standing.hasUnpublishedEdits || isModified
  const [kind, setKind] = useState<'minor' | 'correction' | null>(hasNews ? null : 'correction')
  const [note, setNote] = useState('')
  const what = isPublic ? words.publishEditsText : words.publishText
  const text = hasNews ? what : words.correctText
  return (
    <CommandDialog
      words={words}
      title={hasNews ? words.publishTitle : words.correctTitle}
      text={standing.schedule?.publishAt ? `${text} ${words.cancelsSchedule}` : text}
      confirm={words.publishNow}
      onClose={onClose}
      onConfirm={() => onConfirm(kind === 'correction' ? { correction: true, note } : {})}
    >
      {isPublic && hasNews && (
        <fieldset className="command-dialog__field">
          <legend>{words.whatKind}</legend>
          {(['minor', 'correction'] as const).map((each) => (
            <label key={each} className="command-dialog__choice">
              <input
                type="radio"
                name="edit"
                value={each}
                required
                checked={kind === each}
                onChange={() => setKind(each)}
              />
              <span>
                {each === 'minor' ? words.minorEdit : words.isCorrection}
                <small>{each === 'minor' ? words.minorEditHelp : words.isCorrectionHelp}</small>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      {kind === 'correction' && (
        <>
          <label className="command-dialog__field">
            {words.correctionNote}
            <textarea
              name="note"
              rows={3}
              required
              maxLength={2000}
              value={note}
              onChange={(event) => setNote(event.target.value)}
            />
            <small>{words.correctionHelp}</small>
          </label>
          <Preview words={words} note={note} today={dayInWords(language)} />
        </>
      )}
    </CommandDialog>
  )
}

/** The correction as the page shows it: see `src/outlets/pages/item-page.ts`. */
function Preview({ words, note, today }: { words: Words; note: string; today: string }) {
  return (
    <div className="command-dialog__preview">
      <small>{words.readersSee}</small>
      <strong>
        {words.correctionHeading}, {today}
      </strong>
      <span>{note.trim() || words.correctionExample}</span>
    </div>
  )
}

function dayInWords(language: 'vi' | 'en'): string {
  const now = new Date()
  if (language === 'vi') return longDate(now.toISOString())
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Asia/Ho_Chi_Minh' }).format(now)
}
