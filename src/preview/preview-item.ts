import type { PayloadRequest } from 'payload'
import { EmptyRenderingError } from '../desk/body/render-body'
import { missingFor } from '../desk/completeness'
import type { Missing } from '../desk/errors'
import { hubOf } from '../desk/hub-link'
import { buildSnapshot, type Publication } from '../desk/snapshot/build-snapshot'
import { resolve } from '../desk/snapshot/resolve'
import type { Source } from '../desk/source'
import { type ItemState, readState } from '../desk/states'
import type { ItemType } from '../ledger/entry'
import type { ItemSnapshot } from '../ledger/snapshot'
import type { PublicItem } from '../readmodel/read-model'
import { fillIn } from './fill-in'

export interface Preview {
  /** As the read model would hold it after a publication now. */
  item: PublicItem<ItemSnapshot>
  /** What publishing would still ask for. */
  missing: Missing[]
}

/** What publishing this source now would show readers: the same snapshot, with words in place of what is missing. Writes nothing. */
export async function previewItem(
  req: PayloadRequest,
  { type, id, source }: { type: ItemType; id: string | null; source: Source },
): Promise<Preview> {
  const now = hubOf(req.payload).now()
  const resolved = await resolve(req, type, source)
  const state = id === null ? null : await readState(req, id)
  const [filled, shown] = fillIn(type, source, resolved, now)
  const snapshot = readable(type, filled, shown, publicationOf(id, state, now))
  return { item: { ...snapshot, seq: 0 }, missing: missingFor(type, source, resolved) }
}

function publicationOf(id: string | null, state: ItemState | null, now: Date): Publication {
  return {
    id: id ?? 'ban-xem-truoc',
    version: (state?.version ?? 0) + 1,
    publishedAt: new Date(state?.publishedAt ?? now).toISOString(),
    updatedAt: now.toISOString(),
    correction: state?.correction ?? null,
  }
}

/** A body of which nothing can be shown is shown as none: publishing will say so. */
function readable(type: ItemType, ...[source, resolved, publication]: Rest): ItemSnapshot {
  try {
    return buildSnapshot(type, source, resolved, publication) as ItemSnapshot
  } catch (error) {
    if (!(error instanceof EmptyRenderingError)) throw error
    const english = { ...(source.english as object | undefined), body: undefined }
    return buildSnapshot(type, { ...source, body: undefined, english }, resolved, publication) as ItemSnapshot
  }
}

type Rest = [source: Source, resolved: Parameters<typeof buildSnapshot>[2], publication: Publication]
