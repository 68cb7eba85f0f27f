import type {
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeValidateHook,
} from 'payload'
import { actorOf, isContributor } from '../../src/access/roles'
import { countEdit, seenEdits } from '../../src/desk/save-conflict'
import { removeNotes } from '../../src/desk/notes'
import { closeState, createState, readState } from '../../src/desk/states'
import { DeskError } from '../../src/desk/errors'
import type { ItemType } from '../../src/ledger/entry'

/**
 * Everything is stored in composed form (NFC): pastes from macOS and PDF files come decomposed, and would break limits and equality. U+0000, which some
 * programs leave in the clipboard, is refused by PostgreSQL.
 */
export const toNfc: CollectionBeforeValidateHook = ({ data }) => composed(data)

/** A contributor writes for its own organisation, whatever the request says. */
export const keepOwnOrganisation: CollectionBeforeValidateHook = ({ data, req }) => {
  const actor = actorOf(req)
  return data && actor && isContributor(actor) ? { ...data, organisation: actor.organisation } : data
}

/** A new item, a copy included, begins with a state of its own. */
export const openState =
  (type: ItemType): CollectionBeforeChangeHook =>
  async ({ data, operation, originalDoc, req }) => {
    const editedBy = actorOf(req)?.id ?? originalDoc?.editedBy ?? null
    if (operation === 'update') {
      const { id, edits } = originalDoc as { id: string; edits?: number | null }
      await countEdit(req, { type, id, seen: seenEdits(req, id), read: edits ?? 0 })
      return { ...data, desk: originalDoc?.id, editedBy }
    }
    await createState(req, { id: data.id, type })
    return { ...data, desk: data.id, editedBy }
  }

export const refuseDeletingPublic: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const state = await readState(req, String(id))
  if (state && state.version > 0) {
    throw new DeskError('state', {
      vi: 'Nội dung này đã từng công bố nên không xóa được. Hãy dùng "Gỡ bài": bản đã gỡ vẫn được lưu để tra cứu.',
      en: 'This item has been public and cannot be deleted. Withdraw it instead: the withdrawn item stays on record.',
    })
  }
}

export const removeState: CollectionAfterDeleteHook = async ({ id, req }) => {
  await closeState(req, String(id))
  await removeNotes(req, String(id))
}

function composed<T>(value: T): T {
  if (typeof value === 'string') return value.normalize('NFC').replaceAll('\u0000', '') as T
  if (Array.isArray(value)) return value.map(composed) as T
  if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, composed(part)])) as T
}
