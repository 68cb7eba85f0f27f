import type { DateField } from 'payload'

/** A calendar day in Asia/Ho_Chi_Minh, without a time. */
export const dayField = (name: string, label: { vi: string; en: string }, width = '33%'): DateField => ({
  name,
  type: 'date',
  label,
  admin: { width, date: { pickerAppearance: 'dayOnly', displayFormat: 'dd/MM/yyyy' } },
})
