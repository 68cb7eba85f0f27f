import type { Standing } from '../../../desk/standing'
import { inShort } from '../../dates/hanoi'
import type { Desk } from '../use-desk'

/** Someone saved a version this form does not show. What is typed here is not lost: saving it then asks which to keep. */
export function BehindNotice({ desk: { words, isModified }, standing }: { desk: Desk; standing: Standing }) {
  return (
    <div className="desk-notice desk-notice--waiting" role="status">
      <p>{words.behind(standing.editedBy?.name ?? words.someone, inShort(standing.savedAt))}</p>
      {isModified ? (
        <p>{words.behindUnsaved}</p>
      ) : (
        <button type="button" className="command" onClick={() => window.location.reload()}>
          {words.reload}
        </button>
      )}
    </div>
  )
}
