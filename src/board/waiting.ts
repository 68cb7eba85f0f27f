import type { PayloadRequest } from 'payload'
import { type Actor, mayPublish } from '../access/roles'
import { mayApprove, needsFourEyes } from '../desk/four-eyes'
import { namesOf } from '../desk/people'
import { readLines, readStates, type StateRow } from './lines'
import { DAY, MOST, listed } from './listed'
import type { Listing, WaitingLine } from './shape'

/** How far back a submitted next version is looked for. */
const LOOK_BACK = 90 * DAY

interface Submitted extends StateRow {
  hash?: string | null
  submittedHash?: string | null
  approvedHash?: string | null
  submittedBy?: string | null
  submittedAt?: string | Date | null
}

/** What others handed in and this person may approve; null for who approves nothing. And what this person handed in and nobody has looked at. */
export async function waitingFor(
  req: PayloadRequest,
  actor: Actor,
  now: Date,
): Promise<{ approval: Listing<WaitingLine> | null; sent: Listing<WaitingLine> }> {
  const rows = [...(await submittedItems(req)), ...(await submittedEdits(req, now))]
  const lines = await readLines(req, actor, rows)
  const names = await namesOf(
    req,
    rows.map(({ submittedBy }) => submittedBy),
  )
  const fourEyes = await needsFourEyes(req)
  const of = (row: Submitted): WaitingLine[] => {
    const found = lines.get(row.id)
    if (!found) return []
    const by = names.get(row.submittedBy ?? '')?.name ?? null
    return [{ ...found.line, at: row.submittedAt ? new Date(row.submittedAt).toISOString() : null, by }]
  }
  const mine = (row: Submitted) => row.submittedBy === actor.id
  const canApprove = (row: Submitted) => {
    const found = lines.get(row.id)
    return found !== undefined && mayApprove(actor, found.editedBy, fourEyes)
  }
  return {
    approval: mayPublish(actor) ? listed(rows.filter(canApprove).flatMap(of)) : null,
    sent: listed(rows.filter(mine).flatMap(of)),
  }
}

const select = { hash: true, submittedHash: true, approvedHash: true, submittedBy: true, submittedAt: true } as const

/** Oldest first: who waits longest comes first. */
const submittedItems = (req: PayloadRequest) =>
  readStates<Submitted>(req, {
    where: { state: { equals: 'submitted' } },
    sort: 'submittedAt',
    limit: MOST,
    select,
  })

/** New versions of what is public, approved or scheduled, and stays so meanwhile. */
async function submittedEdits(req: PayloadRequest, now: Date): Promise<Submitted[]> {
  const since = new Date(now.getTime() - LOOK_BACK).toISOString()
  const rows = await readStates<Submitted>(req, {
    where: {
      and: [{ submittedAt: { greater_than: since } }, { state: { in: ['published', 'approved', 'scheduled'] } }],
    },
    sort: '-submittedAt',
    limit: MOST,
    select,
  })
  return rows.filter(isWaiting).reverse()
}

/** A version is waiting from when it is handed in until it is sent back, approved, or public. */
export const isWaiting = ({
  hash,
  submittedHash,
  approvedHash,
}: Pick<Submitted, 'hash' | 'submittedHash' | 'approvedHash'>) =>
  Boolean(submittedHash) && submittedHash !== hash && submittedHash !== approvedHash
