import type { PayloadRequest } from 'payload'
import { v7 } from 'uuid'
import { insertMany } from '../database/write-many'

/** Notes, in the caller's transaction, that something which public items may show has changed. */
export async function requestRefreshOf(req: PayloadRequest, targets: string[]): Promise<void> {
  await insertMany(
    req,
    'refresh-requests',
    targets.map((target) => ({ id: v7(), target })),
  )
}
