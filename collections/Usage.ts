import type { CollectionConfig } from 'payload'
import { nobody, publishers } from '../src/access/roles'

/** What was asked for, by day, key and endpoint. Delivery nodes gather it in memory and add it here by driver; nobody else writes. */
export const Usage: CollectionConfig = {
  slug: 'usage',
  admin: { hidden: true, useAsTitle: 'id' },
  timestamps: false,
  lockDocuments: false,
  access: { read: publishers, create: nobody, update: nobody, delete: nobody },
  fields: [
    // `<day>/<key or 'anonymous'>/<endpoint>`: nodes that add to the same row meet under its id.
    { name: 'id', type: 'text', required: true },
    // YYYY-MM-DD in Vietnam.
    { name: 'day', type: 'text', required: true, index: true },
    { name: 'key', type: 'text', required: true, index: true },
    { name: 'consumer', type: 'text', index: true },
    { name: 'endpoint', type: 'text', required: true },
    { name: 'requests', type: 'number', required: true, defaultValue: 0 },
    { name: 'refused', type: 'number', required: true, defaultValue: 0 },
    { name: 'bytes', type: 'number', required: true, defaultValue: 0 },
    { name: 'lastAt', type: 'date', required: true },
  ],
}
