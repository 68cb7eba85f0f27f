import type { DefaultCellComponentProps } from 'payload'
import { shortDate, shortTime } from '../../text/dates'

/** An instant in the lists: Hà Nội time, whatever the zone of the computer. */
export function MomentCell({ cellData }: DefaultCellComponentProps) {
  if (typeof cellData !== 'string') return null
  return (
    <time dateTime={cellData}>
      {shortTime(cellData)}, {shortDate(cellData)}
    </time>
  )
}
