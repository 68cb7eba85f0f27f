import type { PayloadRequest } from 'payload'

export interface HistoryLine {
  at: string
  who: string
  what: string
  before: string | null
  after: string | null
  detail: string | null
}

/** The newest lines of the audit trail about one item; addresses stay with the administrators. */
const LINES = 200

/** What was done with an item, newest first, for whoever may edit it. */
export async function historyOf(req: PayloadRequest, id: string): Promise<{ docs: HistoryLine[] }> {
  const { docs } = await req.payload.db.find<HistoryLine & Record<string, unknown>>({
    collection: 'audit',
    where: { target: { equals: id } },
    sort: '-at',
    limit: LINES,
    pagination: false,
    req,
  })
  return {
    docs: docs.map(({ at, who, what, before, after, detail }) => ({
      at: new Date(at).toISOString(),
      who,
      what,
      before: before ?? null,
      after: after ?? null,
      detail: detail ?? null,
    })),
  }
}
