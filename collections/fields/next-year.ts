import type { Field } from 'payload'

/** A button, nothing stored: begins next year's event or edition with what this one says. */
export const nextYearField: Field = {
  name: 'nextYear',
  type: 'ui',
  admin: { disableListColumn: true, components: { Field: '/src/admin/successor/NextYear#NextYear' } },
}
