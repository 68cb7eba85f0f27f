import type { CollectionConfig } from 'payload'
import { nobody } from '../src/access/roles'

/** What the desk writes about an item for itself; read and added through the item's own `/notes`, so that its rights hold here too. Never public. */
export const Notes: CollectionConfig = {
  slug: 'notes',
  admin: { hidden: true },
  timestamps: false,
  lockDocuments: false,
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  fields: [
    { name: 'id', type: 'text', required: true },
    { name: 'item', type: 'text', required: true, index: true },
    { name: 'kind', type: 'text', required: true },
    { name: 'text', type: 'textarea', required: true },
    { name: 'at', type: 'date', required: true },
    { name: 'by', type: 'text' },
    { name: 'byName', type: 'text' },
  ],
}
