import type { CollectionConfig, Field } from 'payload'
import { nobody, publishers } from '../src/access/roles'
import { keyEndpoints } from '../src/keys/endpoints'
import { label } from './fields/label'

/** Filled in by the hub, told to nobody. */
const secret = { access: { read: () => false, create: () => false, update: () => false } }

/**
 * Keys of consumers. Made, rotated and revoked by commands alone (`src/keys/commands.ts`); the key itself is told once and not kept. Delivery nodes read the rows by
 * driver, so every field is a column of its own.
 */
export const Keys: CollectionConfig = {
  slug: 'keys',
  labels: { singular: label('Khóa', 'Key'), plural: label('Khóa', 'Keys') },
  admin: { hidden: true, useAsTitle: 'name' },
  defaultSort: '-id',
  lockDocuments: false,
  disableBulkEdit: true,
  access: { read: publishers, create: nobody, update: nobody, delete: nobody },
  endpoints: keyEndpoints,
  fields: [
    { name: 'id', type: 'text', required: true },
    { name: 'consumer', type: 'text', required: true, index: true },
    { name: 'name', type: 'text', required: true },
    // Its first characters, to recognise it by.
    { name: 'start', type: 'text', required: true },
    // SHA-256, hex.
    { name: 'hash', type: 'text', required: true, unique: true, index: true, hidden: true, ...secret },
    ...lists('scopes', 'origins'),
    { name: 'expiresAt', type: 'date' },
    { name: 'revokedAt', type: 'date' },
    // Accounts and keys by id: what they point to may be gone.
    { name: 'createdBy', type: 'text' },
    { name: 'createdByName', type: 'text' },
    { name: 'replaces', type: 'text' },
    { name: 'replacedBy', type: 'text' },
  ],
}

/** Arrays of strings in one column each. */
function lists(...names: string[]): Field[] {
  return names.map((name) => ({ name, type: 'json', required: true, defaultValue: [] }))
}
