'use client'
import type { MadeKey } from '../../keys/state'
import { SCOPES } from '../../shared/scopes'
import { callFor, type Refusal } from '../commands/call'
import { CommandDialog } from '../commands/dialogs/CommandDialog'
import { WORDS as COMMAND_WORDS } from '../commands/words'
import { dayAfter } from '../dates/hanoi'
import { linesOf } from './lines-of'
import type { Language, Words } from './words'

interface CreateKeyDialogProps {
  id: string | number
  /** Of the consumer. */
  name: string
  words: Words
  language: Language
  onClose: () => void
  onMade: (key: MadeKey) => void
}

const EXPIRIES = [90, 180, 365, 730, 0] as const
const USUAL_EXPIRY = 365

/** Asks what a new key is for, and what it opens. */
export function CreateKeyDialog({ id, name, words, language, onClose, onMade }: CreateKeyDialogProps) {
  async function create(form: FormData): Promise<Refusal | null> {
    const address = `/api/consumers/${id}/keys`
    const answer = await callFor<MadeKey>({
      address,
      body: requestOf(form),
      language,
      noAnswer: COMMAND_WORDS[language].noAnswer,
    })
    if (!answer.ok) return { message: answer.message, errors: [] }
    onMade(answer.value)
    return null
  }

  return (
    <CommandDialog
      words={COMMAND_WORDS[language]}
      title={words.createTitle(name)}
      text={words.createText}
      confirm={words.create}
      onClose={onClose}
      onConfirm={create}
    >
      <label className="command-dialog__field">
        {words.name}
        <input type="text" name="name" required maxLength={100} autoComplete="off" />
        <small>{words.nameHelp}</small>
      </label>
      <fieldset className="command-dialog__field">
        <legend>{words.whichScopes}</legend>
        {SCOPES.map((scope) => (
          <label key={scope} className="command-dialog__choice">
            <input type="checkbox" name="scopes" value={scope} defaultChecked /> {words.scopeLabels[scope]}
          </label>
        ))}
      </fieldset>
      <label className="command-dialog__field">
        {words.expiry}
        <select name="expiry" defaultValue={USUAL_EXPIRY}>
          {EXPIRIES.map((days) => (
            <option key={days} value={days}>
              {words.expiries[days]}
            </option>
          ))}
        </select>
      </label>
      <label className="command-dialog__field">
        {words.origins}
        <textarea name="origins" rows={2} spellCheck={false} />
        <small>{words.originsHelp}</small>
      </label>
    </CommandDialog>
  )
}

function requestOf(form: FormData): object {
  const days = Number(form.get('expiry'))
  return {
    name: form.get('name'),
    scopes: form.getAll('scopes'),
    origins: linesOf(String(form.get('origins') ?? '')),
    expiresAt: days === 0 ? null : dayAfter(new Date(), days),
  }
}
