import type { Refusal } from '../call'
import { goToField } from '../go-to-field'
import type { Words } from '../words'

interface RefusalNoteProps {
  refusal: Refusal
  words: Words
  /** Before the form is gone to: the window over it closes. */
  onGo: () => void
}

/** Why it was refused: in a sentence, or as everything that is missing, each line a way to its field. */
export function RefusalNote({ refusal, words, onGo }: RefusalNoteProps) {
  if (refusal.errors.length === 0) {
    return (
      <p className="command-dialog__refusal" role="alert">
        {refusal.message}
      </p>
    )
  }
  return (
    <div className="command-dialog__refusal" role="alert">
      <p>{words.missing}</p>
      <MissingList errors={refusal.errors} onGo={onGo} />
    </div>
  )
}

/** What is missing, line by line; a line leads to its field. */
export function MissingList({ errors, onGo }: { errors: Refusal['errors']; onGo?: () => void }) {
  return (
    <ul>
      {errors.map(({ field, message }) => (
        <li key={field + message}>
          <button
            type="button"
            className="command-dialog__link"
            onClick={() => {
              onGo?.()
              // After the window has given the focus back.
              requestAnimationFrame(() => void goToField(field))
            }}
          >
            {message}
          </button>
        </li>
      ))}
    </ul>
  )
}
