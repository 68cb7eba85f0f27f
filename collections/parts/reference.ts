import type { CollectionConfig, Field } from 'payload'
import { publishers, staff } from '../../src/access/roles'
import { recordDeletion } from '../../src/audit/deletion'
import { announceChange, announceRemoval } from '../../src/desk/reference'
import type { ReferenceType } from '../../src/ledger/entry'
import { idField } from '../fields/id'
import { label } from '../fields/label'
import { slugField } from '../fields/slug'
import { toNfc } from './item-hooks'

interface ReferenceConfig {
  slug: ReferenceType
  singular: { vi: string; en: string }
  plural: { vi: string; en: string }
  description: { vi: string; en: string }
  columns: string[]
  fields: Field[]
}

/** Reference data: public as a publisher or administrator saves it; each save appends its entry in the same transaction. */
export function reference({ slug, singular, plural, description, columns, fields }: ReferenceConfig): CollectionConfig {
  return {
    slug,
    labels: { singular, plural },
    admin: {
      hideAPIURL: true,
      group: label('Danh mục', 'Reference'),
      description,
      useAsTitle: 'name',
      defaultColumns: columns,
      listSearchableFields: ['name', 'slug'],
      pagination: { defaultLimit: 25 },
    },
    access: { read: staff, create: publishers, update: publishers, delete: publishers, readVersions: staff },
    versions: false,
    hooks: {
      beforeValidate: [toNfc],
      afterChange: [announceChange(slug)],
      beforeDelete: [announceRemoval(slug)],
      afterDelete: [recordDeletion],
    },
    fields: [
      idField(),
      { name: 'name', type: 'text', required: true, maxLength: 300, label: label('Tên', 'Name') },
      { name: 'description', type: 'textarea', label: label('Mô tả', 'Description') },
      ...fields,
      slugField('name'),
    ],
  }
}
