import type { Letter } from './letter'
import { moment, momentInEnglish, paragraphs } from './wording'

/** With English below: sites are often looked after by companies. */
interface OfKey {
  consumer: string
  /** Name and first characters of the key. */
  key: string
  /** When it ends, or ended. */
  at: Date
}

interface ForAdministrators extends OfKey {
  lastUse: Date | null
  /** Where the consumer was written to as well; null: nowhere. */
  toldTo: string | null
  path: string
}

const CHANGE_IN_TIME =
  'Hãy bấm "Thay khóa" rồi giao khóa mới trước lúc đó. Nếu bên nhận không cần nữa thì không phải làm gì.'
const GUIDE = { path: '/docs#khoa', label: 'Hướng dẫn về khóa' }

export function keyEnding({ consumer, key, at, lastUse, toldTo, path }: ForAdministrators): Letter {
  return {
    subject: `Khóa của ${consumer} sắp hết hạn`,
    text: paragraphs(
      `Khóa ${key} của ${consumer} dùng được đến ${moment(at)}. Sau đó yêu cầu mang khóa này nhận lỗi 401. ${used(lastUse)}`,
      CHANGE_IN_TIME,
      told(toldTo),
      `The key ${key} of ${consumer} opens until ${momentInEnglish(at)}. Rotate it before then, and hand over the new one.`,
    ),
    link: { path, label: 'Mở bên nhận' },
  }
}

export function keyEnded({ consumer, key, at, lastUse, toldTo, path }: ForAdministrators): Letter {
  return {
    subject: `Khóa của ${consumer} đã hết hạn`,
    text: paragraphs(
      `Khóa ${key} của ${consumer} hết hạn lúc ${moment(at)}. Yêu cầu mang khóa này nhận lỗi 401. ${used(lastUse)}`,
      'Nếu bên nhận còn cần, hãy tạo khóa mới và giao cho họ.',
      told(toldTo),
      `The key ${key} of ${consumer} ended at ${momentInEnglish(at)}. If it is still needed, make a new one and hand it over.`,
    ),
    link: { path, label: 'Mở bên nhận' },
  }
}

/** To the consumer itself, who sees nothing of the admin. */
export function ownKeyEnding({ consumer, key, at }: OfKey): Letter {
  return {
    subject: `Khóa đọc Nguồn Học của ${consumer} sắp hết hạn`,
    text: paragraphs(
      `Khóa ${key} mà ${consumer} dùng để đọc Nguồn Học có hạn đến ${moment(at)}. Sau đó yêu cầu mang khóa này nhận lỗi 401.`,
      'Hãy liên hệ nơi đã cấp khóa để nhận khóa mới, và thay vào trang trước lúc đó. Khóa không bao giờ gửi qua thư.',
      `The key ${key} with which ${consumer} reads Nguồn Học opens until ${momentInEnglish(at)}; after that requests with it get the error 401. Ask whoever gave it to you for a new one, and put it in place before then. Keys are never sent by e-mail.`,
    ),
    link: GUIDE,
  }
}

export function ownKeyEnded({ consumer, key, at }: OfKey): Letter {
  return {
    subject: `Khóa đọc Nguồn Học của ${consumer} đã hết hạn`,
    text: paragraphs(
      `Khóa ${key} mà ${consumer} dùng để đọc Nguồn Học hết hạn lúc ${moment(at)}. Yêu cầu mang khóa này nhận lỗi 401.`,
      'Hãy liên hệ nơi đã cấp khóa để nhận khóa mới, hoặc đọc không cần khóa với hạn mức thấp hơn. Khóa không bao giờ gửi qua thư.',
      `The key ${key} with which ${consumer} reads Nguồn Học ended at ${momentInEnglish(at)}; requests with it get the error 401. Ask whoever gave it to you for a new one, or read without one at a lower rate. Keys are never sent by e-mail.`,
    ),
    link: GUIDE,
  }
}

const used = (at: Date | null) => (at ? `Lần dùng cuối: ${moment(at)}.` : 'Khóa chưa được dùng lần nào.')

const told = (to: string | null) =>
  to
    ? `Bên nhận cũng được báo qua ${to}.`
    : 'Bên nhận chưa được báo, vì mục "Người liên hệ" không có địa chỉ thư. Hãy báo cho họ.'
