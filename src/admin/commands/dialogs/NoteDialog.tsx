'use client'
import { CommandDialog } from './CommandDialog'
import type { OneDialogProps } from './CommandDialogs'

/** Hands the item on with a word for the next person: to the approver, or back to the writer, who has to be told what to change. */
export function NoteDialog({
  name,
  desk: { words },
  standing,
  onClose,
  onConfirm,
}: OneDialogProps & { name: 'submit' | 'approve' | 'return' }) {
  const says = {
    submit: { title: words.submitTitle, text: words.submitText, note: words.noteForApprover },
    approve: {
      title: words.approveTitle,
      text: `${words.approveText} ${words.approveFourEyes}`,
      note: null,
    },
    return: { title: words.returnTitle, text: words.returnText, note: words.returnNote },
  }[name]
  const text = name === 'approve' && !standing.fourEyes ? words.approveText : says.text
  return (
    <CommandDialog
      words={words}
      title={says.title}
      text={text}
      confirm={words.commands[name]}
      onClose={onClose}
      onConfirm={(form) => {
        const note = String(form.get('note') ?? '').trim()
        return onConfirm(note ? { note } : {})
      }}
    >
      {says.note && (
        <label className="command-dialog__field">
          {says.note}
          <textarea name="note" rows={name === 'return' ? 3 : 2} required={name === 'return'} maxLength={2000} />
        </label>
      )}
    </CommandDialog>
  )
}
