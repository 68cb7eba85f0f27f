import type { ConsentStanding } from '../../desk/consent/standing'

/** The words of the consent form, in both languages of the admin. */
export const CONSENT_WORDS = {
  vi: {
    states: { valid: 'Còn hiệu lực', lacking: 'Chưa đủ', takenBack: 'Đã rút', expired: 'Hết hạn' },
    takeBack: 'Rút đồng ý',
    title: (person: string) => `${person} rút đồng ý?`,
    text: 'Việc này không hoàn tác được. Người đọc và các đơn vị nhận tin sẽ không còn thấy những nội dung có người này.',
    items: (count: number) => `${count} nội dung đang công bố sẽ được gỡ ngay:`,
    noItems: 'Hiện không có nội dung nào đang công bố có người này.',
    others: 'Còn giấy khác cùng tên. Chọn giấy của chính người này để rút cùng lúc:',
    until: (day: string | null) => (day ? `có giá trị đến ${day}` : 'chưa ghi thời hạn'),
    reason: 'Ai yêu cầu, khi nào, bằng cách nào',
    reasonHelp:
      'Chỉ người duyệt và quản trị đọc được. Người đọc chỉ thấy: "Gỡ theo yêu cầu của người được nêu trong bài."',
    now: 'Rút đồng ý và gỡ ngay',
    done: 'Đã rút đồng ý và gỡ các nội dung.',
  },
  en: {
    states: { valid: 'Valid', lacking: 'Incomplete', takenBack: 'Taken back', expired: 'Expired' },
    takeBack: 'Take back',
    title: (person: string) => `${person} takes the consent back?`,
    text: 'This cannot be undone. Readers and receiving sites no longer see what names or shows this person.',
    items: (count: number) => `${count} public items are withdrawn at once:`,
    noItems: 'Nothing that is public names or shows this person.',
    others: "There are other consents of this name. Choose those that are this person's:",
    until: (day: string | null) => (day ? `valid until ${day}` : 'without an end'),
    reason: 'Who asked, when and how',
    reasonHelp:
      'Publishers and administrators alone read this. Readers are told that a person in it asked for the withdrawal.',
    now: 'Take back and withdraw now',
    done: 'The consent is taken back and the items are withdrawn.',
  },
}
export type ConsentState = ConsentStanding['state'] | 'expired'

export const CONSENT_SIGNS: Record<ConsentState, string> = { valid: '✓', lacking: '!', takenBack: '⊘', expired: '⊘' }
/** Colours of the states they resemble. */
export const CONSENT_COLOURS: Record<ConsentState, string> = {
  valid: 'published',
  lacking: 'submitted',
  takenBack: 'withdrawn',
  expired: 'withdrawn',
}
