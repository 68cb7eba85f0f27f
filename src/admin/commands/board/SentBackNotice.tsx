import type { Standing } from '../../../desk/standing'
import { inShort } from '../../dates/hanoi'
import { useNotes } from '../talk/use-notes'
import type { Desk } from '../use-desk'

/** What the approver asked for, above the text it is about, until the item is handed in again. */
export function SentBackNotice({ desk: { address, words }, standing }: { desk: Desk; standing: Standing }) {
  const { notes } = useNotes(address)
  const last = notes?.find(({ kind }) => kind !== 'note')
  if (last?.kind !== 'return' || standing.isSubmitted || standing.isApproved) return null
  return (
    <div className="desk-notice desk-notice--waiting" role="status">
      <h3>{words.sentBack(last.byName ?? words.someoneUnknown, inShort(last.at))}</h3>
      <p className="desk-notice__said">{last.text}</p>
    </div>
  )
}
