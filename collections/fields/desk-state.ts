import type { Field } from 'payload'
import { STATES } from '../../src/desk/state'
import { neverByHand } from '../../src/access/roles'
import { label } from './label'

/**
 * Where the item stands. The truth lies in its row of `item-states`, which commands alone write; the item only points at it, so that saving an item
 * can neither change nor overwrite its state.
 */
export const deskStateFields = (): Field[] => [
  {
    name: 'desk',
    type: 'relationship',
    relationTo: 'item-states',
    maxDepth: 0,
    access: { create: neverByHand, update: neverByHand },
    admin: { hidden: true, disableBulkEdit: true, disableListColumn: true, disableListFilter: true },
  },
  // Who saved last: with four eyes, someone else has to approve.
  {
    name: 'editedBy',
    type: 'text',
    label: label('Người sửa sau cùng', 'Edited by'),
    access: { create: neverByHand, update: neverByHand },
    admin: { hidden: true, disableBulkEdit: true, disableListColumn: true },
  },
  {
    name: '_status',
    type: 'select',
    virtual: 'desk.state',
    label: label('Tình trạng', 'State'),
    options: STATES.map(({ value, label }) => ({ value, label })),
    access: { create: neverByHand, update: neverByHand },
    admin: { hidden: true, disableBulkEdit: true, components: { Cell: '/src/admin/commands/StateCell#StateCell' } },
  },
  // When the approved version goes out by itself; for the lists.
  {
    name: 'scheduledAt',
    type: 'date',
    virtual: 'desk.publishAt',
    label: label('Hẹn giờ', 'Scheduled for'),
    access: { create: neverByHand, update: neverByHand },
    admin: { hidden: true, disableBulkEdit: true, components: { Cell: '/src/admin/lists/MomentCell#MomentCell' } },
  },
  // Whose turn it is, and whether the schedule was not kept: for filters one click away.
  ...[
    { name: 'assignee', type: 'text', label: label('Người đang xử lý', 'Assigned to') } as const,
    {
      name: 'retryAt',
      type: 'date',
      label: label('Lỗi hẹn giờ, thử lại lúc', 'Schedule failed, tried again at'),
    } as const,
  ].map((field): Field => ({
    ...field,
    virtual: `desk.${field.name}`,
    access: { create: neverByHand, update: neverByHand },
    admin: { hidden: true, disableBulkEdit: true, disableListColumn: true },
  })),
  // How often it was saved. Sent back with a save, it tells which version the person had seen: see `src/desk/save-conflict.ts`.
  {
    name: 'edits',
    type: 'number',
    virtual: 'desk.edits',
    admin: { hidden: true, disableBulkEdit: true, disableListColumn: true, disableListFilter: true },
  },
]
