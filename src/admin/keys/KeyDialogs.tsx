'use client'
import type { MadeKey, ShownKey } from '../../keys/state'
import { callCommand, callFor } from '../commands/call'
import { CommandDialog } from '../commands/dialogs/CommandDialog'
import { WORDS as COMMAND_WORDS } from '../commands/words'
import type { Language, Words } from './words'

interface OneKeyDialogProps {
  shown: ShownKey
  words: Words
  language: Language
  onClose: () => void
}

const OVERLAPS = [0, 24, 168, 720] as const
const USUAL_OVERLAP = 168

/** A new key in place of one, with time to change over. */
export function RotateDialog({
  shown,
  words,
  language,
  onClose,
  onMade,
}: OneKeyDialogProps & { onMade: (made: MadeKey) => void }) {
  const { noAnswer } = COMMAND_WORDS[language]
  return (
    <CommandDialog
      words={COMMAND_WORDS[language]}
      title={words.rotateTitle(shown.name)}
      text={words.rotateText}
      confirm={words.rotateNow}
      onClose={onClose}
      onConfirm={async (form) => {
        const body = { overlapHours: Number(form.get('overlap')) }
        const answer = await callFor<MadeKey>({ address: `/api/keys/${shown.id}/rotation`, body, language, noAnswer })
        if (!answer.ok) return { message: answer.message, errors: [] }
        onMade(answer.value)
        return null
      }}
    >
      <label className="command-dialog__field">
        {words.overlap}
        <select name="overlap" defaultValue={USUAL_OVERLAP}>
          {OVERLAPS.map((hours) => (
            <option key={hours} value={hours}>
              {words.overlaps[hours]}
            </option>
          ))}
        </select>
      </label>
    </CommandDialog>
  )
}

export function RevokeDialog({ shown, words, language, onClose, onDone }: OneKeyDialogProps & { onDone: () => void }) {
  const { noAnswer } = COMMAND_WORDS[language]
  return (
    <CommandDialog
      words={COMMAND_WORDS[language]}
      title={words.revokeTitle(shown.name)}
      text={words.revokeText}
      confirm={words.revokeNow}
      isDanger
      onClose={onClose}
      onConfirm={async () => {
        const refusal = await callCommand({ address: `/api/keys/${shown.id}/revocation`, body: {}, language, noAnswer })
        if (!refusal) onDone()
        return refusal
      }}
    />
  )
}
