import { CommandDialog } from '../commands/dialogs/CommandDialog'
import type { Refusal } from '../commands/call'
import { WORDS as COMMAND_WORDS } from '../commands/words'
import { isAllDay, type Movable } from './entries'
import { sayWall } from './say'
import { readDay, readTime, writeDay } from './typed'
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
      onConfirm={async (form) => {
        if (to) return onMove(entry, to)
        const read = chosen(form, words)
        return 'wall' in read ? onMove(entry, read.wall) : read
      }}
    >
      {!to && (
        <div className="calendar-moment">
          <label className="command-dialog__field">
            {words.day}
            <input name="day" type="text" required autoComplete="off" defaultValue={writeDay(dayOfWall(start))} />
          </label>
          {!isAllDay(entry) && (
            <label className="command-dialog__field">
              {words.time}
              <input name="time" type="text" required autoComplete="off" defaultValue={timeOfWall(start)} />
            </label>
          )}
        </div>
      )}
    </CommandDialog>
  )
}

/** What was typed, or what is wrong with it. */
function chosen(form: FormData, words: Words): { wall: Wall } | Refusal {
  const day = readDay(String(form.get('day')))
  if (!day) return { message: words.wrongDay, errors: [] }
  if (!form.has('time')) return { wall: day }
  const time = readTime(String(form.get('time')))
  return time ? { wall: `${day}T${time}` } : { message: words.wrongTime, errors: [] }
}
