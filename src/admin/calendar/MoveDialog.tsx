import { CommandDialog } from '../commands/CommandDialog'
import type { Refusal } from '../commands/call'
import { WORDS as COMMAND_WORDS } from '../commands/words'
import { isAllDay, type Movable } from './entries'
import { sayWall } from './say'
import { dayOfWall, timeOfWall, type Wall } from './wall-clock'
import type { Words } from './words'

interface MoveDialogProps {
  entry: Movable
  /** Where it was dropped; absent when day and time are still to be chosen. */
  to?: Wall
  words: Words
  language: 'vi' | 'en'
  onClose: () => void
  onMove: (entry: Movable, to: Wall) => Promise<Refusal | null>
}

/** Asks before something is moved: to where it was dropped, or to the day and time that are chosen here. */
export function MoveDialog({ entry, to, words, language, onClose, onMove }: MoveDialogProps) {
  const { kind, start, title } = entry
  return (
    <CommandDialog
      words={COMMAND_WORDS[language]}
      title={to ? words.moveTo[kind](sayWall(to, language)) : words.changeTitle[kind]}
      text={title}
      confirm={words.move}
      onClose={onClose}
      onConfirm={(form) => onMove(entry, to ?? chosen(form))}
    >
      {!to && (
        <div className="calendar-moment">
          <label className="command-dialog__field">
            {words.day}
            <input name="day" type="date" required defaultValue={dayOfWall(start)} />
          </label>
          {!isAllDay(entry) && (
            <label className="command-dialog__field">
              {words.time}
              <input name="time" type="time" required defaultValue={timeOfWall(start)} />
            </label>
          )}
        </div>
      )}
    </CommandDialog>
  )
}

/** The fields are plain text of a day and a time, in no zone. */
function chosen(form: FormData): Wall {
  const time = form.get('time')
  return time ? `${String(form.get('day'))}T${String(time)}` : String(form.get('day'))
}
