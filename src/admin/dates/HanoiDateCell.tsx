'use client'
import type { DefaultCellComponentProps } from 'payload'
import { shortDate } from '../../text/dates'
import { onTheClock } from './hanoi'

/** A date in a list, on Hà Nội's clocks. */
export function HanoiDateCell({ cellData, field }: DefaultCellComponentProps) {
  const iso = typeof cellData === 'string' ? cellData : null
  if (!iso) return null
  const date = 'admin' in field ? (field.admin as { date?: { pickerAppearance?: string } }).date : undefined
  return (
    <span>{date?.pickerAppearance === 'dayOnly' ? shortDate(iso) : `${onTheClock(iso).time} ${shortDate(iso)}`}</span>
  )
}
