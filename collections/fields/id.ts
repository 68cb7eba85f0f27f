import type { TextField } from 'payload'
import { v7 } from 'uuid'

/** Text ids, ordered by time, the same on both engines, so that content can move between them. */
export const idField = (): TextField => ({
  name: 'id',
  type: 'text',
  required: true,
  defaultValue: () => v7(),
  admin: { hidden: true, disableBulkEdit: true },
  access: { update: () => false },
})
