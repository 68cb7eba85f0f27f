import type { CollectionConfig } from 'payload'
import { nobody, staff } from '../src/access/roles'
import { STATES } from '../src/desk/state'

/** Where each item stands and what of it is public. Written by `src/desk` alone; the items only point here. */
export const ItemStates: CollectionConfig = {
  slug: 'item-states',
  admin: { hidden: true, useAsTitle: 'state' },
  lockDocuments: false,
  access: { read: staff, create: nobody, update: nobody, delete: nobody },
  fields: [
    { name: 'id', type: 'text', required: true },
    { name: 'type', type: 'text', required: true },
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      defaultValue: 'draft',
      options: STATES.map(({ value, label }) => ({ value, label })),
    },
    // Grows with every command: a command that finds it moved since it decided is refused.
    { name: 'revision', type: 'number', required: true, defaultValue: 0 },
    // Grows with every entry, refreshes included, and so orders them.
    { name: 'turn', type: 'number', required: true, defaultValue: 0 },
    { name: 'version', type: 'number', required: true, defaultValue: 0 },
    { name: 'publishedAt', type: 'date' },
    { name: 'changedAt', type: 'date' },
    // Grows with every save of the item: who saves over a version they have not seen is refused.
    { name: 'edits', type: 'number', required: true, defaultValue: 0 },
    // Account of the person whose turn it is.
    { name: 'assignee', type: 'text', index: true },
    { name: 'hash', type: 'text' },
    { name: 'submittedHash', type: 'text' },
    { name: 'submittedBy', type: 'text' },
    { name: 'submittedAt', type: 'date', index: true },
    { name: 'submittedSource', type: 'json', access: { read: () => false } },
    // The approved version is kept whole: it is what the schedule publishes, whatever is typed meanwhile.
    { name: 'approvedHash', type: 'text' },
    { name: 'approvedBy', type: 'text' },
    { name: 'approvedAt', type: 'date' },
    { name: 'approvedSource', type: 'json', access: { read: () => false } },
    { name: 'publishAt', type: 'date', index: true },
    { name: 'withdrawAt', type: 'date', index: true },
    { name: 'scheduledBy', type: 'text' },
    // Why it did not, or would not, go out: see `src/desk/schedule`.
    { name: 'scheduleProblem', type: 'json' },
    // When the sweeper tries again what passes by itself.
    { name: 'retryAt', type: 'date' },
    // Seconds between the scheduled time and the newest publication; absent when a person published.
    { name: 'lateBy', type: 'number' },
    { name: 'slug', type: 'text', index: true },
    { name: 'source', type: 'json', access: { read: () => false } },
    { name: 'snapshotHash', type: 'text' },
    { name: 'correction', type: 'json' },
    { name: 'withdrawal', type: 'json' },
    // Ids of everything the publication shows, separated by blanks: asked only when one of them changes.
    { name: 'shows', type: 'textarea', access: { read: () => false } },
  ],
}

/** Something public items show has changed: the worker in `src/desk/refresh.ts` takes these one by one, and deletes each when done. */
export const RefreshRequests: CollectionConfig = {
  slug: 'refresh-requests',
  admin: { hidden: true },
  timestamps: false,
  lockDocuments: false,
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  fields: [
    { name: 'id', type: 'text', required: true },
    { name: 'target', type: 'text', required: true },
  ],
}
