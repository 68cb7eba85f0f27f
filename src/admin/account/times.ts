/** Vietnam's time, whatever zone the reader is in. */
const FORM = new Intl.DateTimeFormat('vi-VN', {
  timeZone: 'Asia/Ho_Chi_Minh',
  day: 'numeric',
  month: 'numeric',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})

/** `08:00, 21/4/2026` */
export function clockAndDay(at: string): string {
  const parts = Object.fromEntries(FORM.formatToParts(new Date(at)).map(({ type, value }) => [type, value]))
  return `${parts.hour}:${parts.minute}, ${parts.day}/${parts.month}/${parts.year}`
}

/** `21/4/2026` */
export const day = (at: string): string => clockAndDay(at).split(', ')[1]!
