import { shortDate } from '../text/dates'
import type { Letter } from './letter'
import { listed, moment, paragraphs, quoted } from './wording'

/**
 * What the hub writes to people, one function a kind: `tell(req, { people: [...], ...returned({ title, by, note, path }) })`. `path` is the item's in the admin.
 * Nothing confidential goes into a letter: of a consent only the person's name, of an item its title.
 */
interface About {
  title: string
  path: string
}

export function submitted({ title, by, note, path }: About & { by: string; note?: string }): Letter {
  return {
    subject: `Chờ duyệt: ${title}`,
    text: paragraphs(`${by} gửi duyệt "${title}".`, quoted('Lời nhắn', note)),
    link: { path, label: 'Xem và duyệt' },
  }
}

export function returned({ title, by, note, path }: About & { by: string; note: string }): Letter {
  return {
    subject: `Trả lại để sửa: ${title}`,
    text: paragraphs(`${by} trả lại "${title}".`, quoted('Lý do', note), 'Khi sửa xong, hãy gửi duyệt lại.'),
    link: { path, label: 'Mở để sửa' },
  }
}

export function approved({ title, by, path }: About & { by: string }): Letter {
  return {
    subject: `Đã duyệt: ${title}`,
    text: paragraphs(`${by} đã duyệt "${title}".`, 'Nếu sau đó có người sửa, bản sửa cần duyệt lại.'),
    link: { path, label: 'Xem nội dung' },
  }
}

export function assigned({ title, by, path }: About & { by: string }): Letter {
  return {
    subject: `Giao việc: ${title}`,
    text: `${by} giao "${title}" cho anh/chị.`,
    link: { path, label: 'Mở nội dung' },
  }
}

interface Scheduled extends About {
  /** When it was, or is, due. */
  at: Date
  what?: 'publish' | 'withdraw'
  /** Everything that is missing, one sentence each. */
  reasons: string[]
}

export function scheduleFailed({ title, at, what = 'publish', reasons, path }: Scheduled): Letter {
  return {
    subject: `Hẹn giờ không thực hiện được: ${title}`,
    text: paragraphs(
      `"${title}" hẹn ${DEEDS[what]} lúc ${moment(at)} nhưng không ${DEEDS[what]} được.`,
      listed('Nguyên nhân', reasons),
      what === 'publish'
        ? 'Nội dung chưa được công bố. Hãy bổ sung những điều trên, rồi công bố ngay hoặc hẹn giờ lại.'
        : 'Nội dung vẫn đang công bố. Hãy xử lý những điều trên, rồi gỡ ngay hoặc hẹn giờ lại.',
    ),
    link: { path, label: 'Mở để xử lý' },
  }
}

export function scheduleWillFail({ title, at, what = 'publish', reasons, path }: Scheduled): Letter {
  return {
    subject: `Hẹn giờ sẽ không thực hiện được: ${title}`,
    text: paragraphs(
      `"${title}" hẹn ${DEEDS[what]} lúc ${moment(at)}. Với tình trạng hiện nay, đến giờ đó sẽ không ${DEEDS[what]} được.`,
      listed('Còn thiếu', reasons),
      'Hãy bổ sung trước giờ hẹn, hoặc đổi giờ hẹn.',
    ),
    link: { path, label: 'Mở để bổ sung' },
  }
}

/** For items that went out more than a minute after they were due. */
export function publishedLate({ title, at, publishedAt, path }: About & { at: Date; publishedAt: Date }): Letter {
  return {
    subject: `Công bố muộn: ${title}`,
    text: paragraphs(
      `"${title}" hẹn công bố lúc ${moment(at)}, đến ${moment(publishedAt)} mới được công bố.`,
      'Lúc đến giờ hẹn hệ thống không chạy, hoặc chưa công bố được. Nội dung nay đã công bố, không cần làm gì thêm.',
    ),
    link: { path, label: 'Xem nội dung' },
  }
}

interface OfConsent {
  /** Whose consent it is. */
  person: string
  /** Titles of the items it is for. */
  items: string[]
  path: string
}

export function consentEnding({ person, at, items, path }: OfConsent & { at: Date }): Letter {
  return {
    subject: `Giấy đồng ý của ${person} sắp hết hạn`,
    text: paragraphs(
      `Giấy đồng ý của ${person} có giá trị đến hết ngày ${shortDate(at.toISOString())}. Sau ngày đó hệ thống tự gỡ các nội dung dùng giấy này.`,
      listed('Nội dung liên quan', items),
      'Nếu muốn tiếp tục công bố, hãy xin gia hạn và sửa ngày trong giấy đồng ý trước ngày đó.',
    ),
    link: { path, label: 'Mở giấy đồng ý' },
  }
}

/** When a consent has run out; `items` are those withdrawn because of it. */
export function consentEnded({ person, at, items, path }: OfConsent & { at: Date }): Letter {
  return {
    subject: `Giấy đồng ý của ${person} đã hết hạn`,
    text: paragraphs(
      `Giấy đồng ý của ${person} hết hạn ngày ${shortDate(at.toISOString())}.`,
      listed('Đã gỡ các nội dung', items),
      'Khi có giấy đồng ý mới, hãy chọn giấy mới trong bài rồi công bố lại. Nơi nhận tin không tự gỡ theo hệ thống cần được báo qua điện thoại: xem mục Bên nhận.',
    ),
    link: { path, label: 'Mở giấy đồng ý' },
  }
}

/** When a person took their consent back; `items` are those on their way to readers, which now stop. */
export function consentTakenBack({ person, items, path }: OfConsent): Letter {
  return {
    subject: `${person} đã rút đồng ý`,
    text: paragraphs(
      `${person} đã rút đồng ý. Các nội dung dưới đây đang chờ duyệt, đã duyệt hoặc đã hẹn giờ, và sẽ không công bố được.`,
      listed('Nội dung liên quan', items),
      'Hãy bỏ nhân vật khỏi bài, hoặc hủy hẹn giờ.',
    ),
    link: { path, label: 'Mở giấy đồng ý' },
  }
}

export function withdrawn({ title, by, reason, path }: About & { by: string; reason: string }): Letter {
  return {
    subject: `Đã gỡ: ${title}`,
    text: paragraphs(`${by} đã gỡ "${title}".`, quoted('Lý do', reason)),
    link: { path, label: 'Xem nội dung' },
  }
}

export function resetPassword({ until, path }: { until: Date; path: string }): Letter {
  return {
    subject: 'Đặt lại mật khẩu',
    text: paragraphs(
      'Có người, có lẽ là anh/chị, yêu cầu đặt lại mật khẩu của tài khoản này.',
      `Liên kết dưới đây dùng được một lần, đến ${moment(until)}. Nếu không yêu cầu, anh/chị chỉ cần bỏ qua thư này: mật khẩu cũ vẫn dùng được.`,
    ),
    link: { path, label: 'Đặt mật khẩu mới' },
  }
}

export function testLetter(): Letter {
  return {
    subject: 'Thư thử',
    text: 'Thư này để thử máy chủ thư. Nếu anh/chị đọc được, việc gửi thư của hệ thống đang hoạt động.',
  }
}

const DEEDS = { publish: 'công bố', withdraw: 'gỡ' }
