'use client'
import { useColleagues } from '../talk/use-colleagues'
import { CommandDialog } from './CommandDialog'
import type { OneDialogProps } from './CommandDialogs'

/** Whose turn it is. */
export function AssignDialog({ desk: { words }, standing, onClose, onConfirm }: OneDialogProps) {
  const colleagues = useColleagues()
  return (
    <CommandDialog
      words={words}
      title={words.assignTitle}
      text={words.assignText}
      confirm={words.commands.assign}
      isBlocked={!colleagues}
      onClose={onClose}
      onConfirm={(form) => onConfirm({ user: form.get('user') || null })}
    >
      <label className="command-dialog__field">
        {words.assignee}
        {colleagues ? (
          <select name="user" defaultValue={standing.assignee?.id ?? ''}>
            <option value="">{words.nobody}</option>
            {colleagues.map(({ id, name, role }) => (
              <option key={id} value={id}>
                {name} ({words.roles[role]})
              </option>
            ))}
          </select>
        ) : (
          <small>{words.loading}</small>
        )}
      </label>
    </CommandDialog>
  )
}
