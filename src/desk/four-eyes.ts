import type { PayloadRequest } from 'payload'
import type { Actor } from '../access/roles'
import { DeskError } from './errors'

/** Whether the desk asks that the person who approves is not the person who last edited. */
export async function needsFourEyes(req: PayloadRequest): Promise<boolean> {
  const settings = await req.payload.db.findGlobal<{ fourEyes?: boolean | null }>({ slug: 'desk-settings', req })
  return settings?.fourEyes === true
}

export const mayApprove = (actor: Actor, editedBy: string | null, fourEyes: boolean) =>
  !fourEyes || editedBy !== actor.id

export const sameEyes = () =>
  new DeskError('role', {
    vi: 'Bạn là người sửa cuối nên không tự duyệt được. Hãy nhờ một người duyệt khác.',
    en: 'You edited it last, so someone else has to approve it.',
  })

export const notApproved = (wasApproved: boolean) =>
  new DeskError(
    'state',
    wasApproved
      ? {
          vi: 'Nội dung đã sửa sau khi duyệt. Hãy gửi duyệt lại bản mới.',
          en: 'The item was changed since its approval. Have the new version approved.',
        }
      : {
          vi: 'Nội dung chưa được duyệt. Hãy gửi duyệt; một người khác với người sửa cuối cần duyệt trước khi công bố.',
          en: 'The item is not approved. Someone other than its last editor has to approve it first.',
        },
  )
