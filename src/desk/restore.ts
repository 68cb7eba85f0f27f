import type { PayloadRequest } from 'payload'
import { mayPublish } from '../access/roles'
import { inTransaction } from '../database/transaction'
import { hubOf, numberWhenShown } from './hub-link'
import { appendPublication } from './publication'
import { publishedAs, type Published } from './publish'
import { type CommandRequest, mayNot, wrongState } from './rights'
import type { ItemState } from './states'
import { changedMeanwhile, complete, workingCopy } from './working-copy'

export interface RestoreRequest extends CommandRequest {
  /** For the ledger; stays inside. */
  note?: string
}

/** Makes a withdrawn item public again exactly as it was before; edits made since stay edits. What publishing asks for is asked again: a consent may have ended meanwhile. */
export async function restore({ payload, actor, type, id, note }: RestoreRequest): Promise<Published> {
  if (!mayPublish(actor)) throw mayNotRestore
  const decided = await withdrawnState({ payload } as PayloadRequest)
  const done = await inTransaction(payload, async (req) => {
    const state = await withdrawnState(req)
    if (state.revision !== decided.revision) throw changedMeanwhile()
    const version = { source: state.source!, hash: state.hash! }
    const resolved = await complete(req, type, { source: version.source, state }, REFUSED)
    const at = hubOf(payload).now()
    return appendPublication(req, {
      type,
      state,
      version,
      resolved,
      actor,
      at,
      refused: REFUSED,
      what: 'restore',
      note,
    })
  })
  return { seq: await numberWhenShown(payload, done.entry), ...publishedAs(payload, type, done.snapshot) }

  async function withdrawnState(req: PayloadRequest): Promise<ItemState> {
    const { state } = await workingCopy(req, type, id)
    if (state.state !== 'withdrawn' || !state.source || !state.hash)
      throw wrongState('Nội dung này chưa bị gỡ nên không có gì để khôi phục.', 'The item is not withdrawn.')
    return state
  }
}

const REFUSED = { vi: 'Chưa khôi phục được', en: 'Not restored' }
const mayNotRestore = mayNot(
  'Tài khoản của bạn không có quyền khôi phục. Hãy nhờ người duyệt và công bố.',
  'Your account may not restore. Ask a publisher.',
)
