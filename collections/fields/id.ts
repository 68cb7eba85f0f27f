import type { TextField } from 'payload'
import { v7 } from 'uuid'
import { label } from './label'

/** Text ids, ordered by time, the same on both engines, so that content can move between them. */
export const idField = (): TextField => ({
  name: 'id',
  type: 'text',
  required: true,
  defaultValue: () => v7(),
  label: label('Mã', 'Id'),
  admin: { hidden: true, disableBulkEdit: true, disableListColumn: true, disableListFilter: true },
  access: { update: () => false },
})
