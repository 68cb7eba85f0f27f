import type { PayloadRequest } from 'payload'
import type { ItemType } from '../../ledger/entry'
import { DeskError } from '../errors'
import { type Source, sourceOf } from '../source'
import { workingCopy, type WorkingCopy } from '../working-copy'
import { compare, type FieldDifference } from './compare'
import { namesIn } from './names'

export interface Difference {
  from: string
  to: string
  fields: FieldDifference[]
}

/** Compares two versions of an item: `public`, `approved`, `submitted`, `saved`, or the id of a version in its history. Ask only for whoever may edit the item. */
export async function differenceOf(
  req: PayloadRequest,
  { type, id, from, to }: { type: ItemType; id: string; from: string; to: string },
): Promise<Difference> {
  const copy = await workingCopy(req, type, id)
  const [before, after] = [await versionOf(req, copy, type, from), await versionOf(req, copy, type, to)]
  return { from, to, fields: compare(before, after, await namesIn(req, [before, after])) }
}

async function versionOf(
  req: PayloadRequest,
  { source, state }: WorkingCopy,
  type: ItemType,
  name: string,
): Promise<Source> {
  const known: Record<string, Source | null | undefined> = {
    saved: source,
    public: state.source,
    approved: state.approvedSource,
    submitted: state.submittedSource,
  }
  if (name in known) return known[name] ?? none(name)
  const { docs } = await req.payload.findVersions({
    collection: type,
    where: { and: [{ id: { equals: name } }, { parent: { equals: state.id } }] },
    depth: 0,
    limit: 1,
    overrideAccess: false,
    req,
  })
  return docs[0] ? sourceOf(type, docs[0].version as unknown as Record<string, unknown>) : none(name)
}

function none(name: string): never {
  throw new DeskError('unknown', {
    vi: `Nội dung này không có bản "${name}". Các bản: public, approved, submitted, saved, hoặc mã trong lịch sử.`,
    en: `There is no version "${name}": use public, approved, submitted, saved or an id from the history.`,
  })
}
