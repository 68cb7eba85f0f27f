import type { DateField } from 'payload'

/** On Hà Nội's clocks, also in a browser that is in another zone. */
export const onHanoiClocks = {
  Field: '/src/admin/dates/HanoiDateField#HanoiDateField',
  Cell: '/src/admin/dates/HanoiDateCell#HanoiDateCell',
}

/** A calendar day in Asia/Ho_Chi_Minh, without a time. */
export const dayField = (name: string, label: { vi: string; en: string }, width = '33%'): DateField => ({
  name,
  type: 'date',
  label,
  admin: { width, components: onHanoiClocks, date: { pickerAppearance: 'dayOnly', displayFormat: 'dd/MM/yyyy' } },
})

/** A day and a time of day in Asia/Ho_Chi_Minh. */
export const momentField = (name: string, label: { vi: string; en: string }, width = '40%'): DateField => ({
  name,
  type: 'date',
  label,
  admin: {
    width,
    components: onHanoiClocks,
    date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm', timeFormat: 'HH:mm' },
  },
})

/** Payload's own column of when it was saved, as Payload defines it, on Hà Nội's clocks in lists. */
export const updatedAtField: DateField = {
  name: 'updatedAt',
  type: 'date',
  index: true,
  label: ({ t }) => t('general:updatedAt'),
  admin: { disableBulkEdit: true, hidden: true, components: { Cell: onHanoiClocks.Cell } },
}
