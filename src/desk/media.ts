import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook } from 'payload'
import { refuseWhileShown } from './reference'
import { requestRefreshOf } from './refresh-requests'

/** A new caption, credit or crop reaches the public items that show the picture. */
export const requestRefresh: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation === 'update') await requestRefreshOf(req, [String(doc.id)])
  return doc
}

export const refuseDeletingShown: CollectionBeforeDeleteHook = ({ id, req }) => refuseWhileShown(req, String(id))
