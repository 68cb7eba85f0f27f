import { ITEM_TYPES } from '../../ledger/entry'
import { CommandDialog } from '../commands/dialogs/CommandDialog'
import type { Refusal } from '../commands/call'
import { WORDS as COMMAND_WORDS } from '../commands/words'
import { readDay, writeDay } from './typed'
import type { Words } from './words'

interface PlanDialogProps {
  day: string
  words: Words
  language: 'vi' | 'en'
  onClose: () => void
  onAdd: (plan: { title: string; day: string; kind: string }) => Promise<Refusal | null>
}

/** Puts a plan on a day. */
export function PlanDialog({ day, words, language, onClose, onAdd }: PlanDialogProps) {
  const read = (form: FormData, name: string) => String(form.get(name) ?? '').trim()
  return (
    <CommandDialog
      words={COMMAND_WORDS[language]}
      title={words.planTitle}
      text={words.planText}
      confirm={words.planAdd}
      onClose={onClose}
      onConfirm={async (form) => {
        const chosen = readDay(read(form, 'day'))
        if (!chosen) return { message: words.wrongDay, errors: [] }
        return onAdd({ title: read(form, 'title'), day: chosen, kind: read(form, 'kind') })
      }}
    >
      <label className="command-dialog__field">
        {words.planName}
        <input name="title" type="text" required maxLength={300} pattern=".*\S.*" />
      </label>
      <div className="calendar-moment">
        <label className="command-dialog__field">
          {words.planDay}
          <input name="day" type="text" required autoComplete="off" defaultValue={writeDay(day)} />
        </label>
        <label className="command-dialog__field">
          {words.planKind}
          <select name="kind" defaultValue="articles">
            {ITEM_TYPES.map((type) => (
              <option key={type} value={type}>
                {words.types[type]}
              </option>
            ))}
          </select>
        </label>
      </div>
    </CommandDialog>
  )
}
