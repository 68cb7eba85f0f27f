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
    { name: 'hash', type: 'text' },
    { name: 'submittedHash', type: 'text' },
    { name: 'approvedHash', type: 'text' },
    { name: 'approvedBy', type: 'text' },
    { name: 'slug', type: 'text' },
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
