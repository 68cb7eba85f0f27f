'use client'
import type { ConsentStanding } from '../../desk/consent/standing'
import type { Refusal } from '../commands/call'
import { CommandDialog } from '../commands/dialogs/CommandDialog'
import { WORDS } from '../commands/words'
import { CONSENT_WORDS } from './words'

interface TakeBackDialogProps {
  person: string
  standing: ConsentStanding
  language: 'vi' | 'en'
  onClose: () => void
  onConfirm: (body: object) => Promise<Refusal | null>
}

/** Says which items go, and asks who wanted it. Nothing is chosen beforehand. */
export function TakeBackDialog({ person, standing, language, onClose, onConfirm }: TakeBackDialogProps) {
  const words = CONSENT_WORDS[language]
  const { items, others } = standing
  return (
    <CommandDialog
      words={WORDS[language]}
      title={words.title(person)}
      text={words.text}
      confirm={words.now}
      isDanger
      onClose={onClose}
      onConfirm={(form) => onConfirm({ reason: form.get('reason'), also: form.getAll('also') })}
    >
      {items.length === 0 ? (
        <p>{words.noItems}</p>
      ) : (
        <div className="consent-items">
          <p>{words.items(items.length)}</p>
          <ul>
            {items.map(({ type, id, title }) => (
              <li key={id}>
                <a href={`/admin/collections/${type}/${id}`} target="_blank" rel="noopener">
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      {others.length > 0 && (
        <fieldset className="command-dialog__field">
          <legend>{words.others}</legend>
          {others.map((other) => (
            <label key={other.id} className="command-dialog__choice">
              <input type="checkbox" name="also" value={other.id} /> {other.person}, {words.until(other.until)}
            </label>
          ))}
        </fieldset>
      )}
      <label className="command-dialog__field">
        {words.reason}
        <textarea name="reason" rows={3} required maxLength={2000} />
        <small>{words.reasonHelp}</small>
      </label>
    </CommandDialog>
  )
}
