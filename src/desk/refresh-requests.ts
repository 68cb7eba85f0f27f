import type { PayloadRequest } from 'payload'
import { v7 } from 'uuid'

/** Notes, in the caller's transaction, that something which public items may show has changed. */
export async function requestRefreshOf(req: PayloadRequest, targets: string[]): Promise<void> {
  for (const target of targets)
    await req.payload.db.create({ collection: 'refresh-requests', data: { id: v7(), target }, req, returning: false })
}
