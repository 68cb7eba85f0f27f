import { EXPERIMENTAL_TableFeature } from '@payloadcms/richtext-lexical'
import { label } from './label'

type Table = ReturnType<typeof EXPERIMENTAL_TableFeature>
type MakeFeature = Extract<Table['feature'], (...args: never[]) => unknown>

const LABELS = new Map([
  ['rows', label('Số hàng', 'Rows')],
  ['columns', label('Số cột', 'Columns')],
])

/** Payload's tables, which it names in English alone: the form that asks for the size here, the menus in `src/admin/editor/Table.tsx`. */
export function tableFeature(): Table {
  const table = EXPERIMENTAL_TableFeature()
  const feature: MakeFeature = async (args) => {
    const made = await (table.feature as MakeFeature)(args)
    return {
      ...made,
      ClientFeature: '/src/admin/editor/Table#Table',
      generateSchemaMap: (request) => {
        const schemas = made.generateSchemaMap?.(request) ?? new Map()
        for (const field of schemas.get('fields')?.fields ?? []) {
          if ('name' in field && LABELS.has(field.name)) Object.assign(field, { label: LABELS.get(field.name) })
        }
        return schemas
      },
    }
  }
  return { ...table, feature }
}
