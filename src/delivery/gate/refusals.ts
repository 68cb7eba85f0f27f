import type { Problem } from '../../shared/problem'
import { SCOPE_LABELS, type Scope } from '../../shared/scopes'

/** Why a request was not let in: what to answer, and the header fields that belong to it, as name, value, name, value. */
export interface Refusal {
  problem: Problem
  headers: readonly string[]
}

/** Scripts of any site may read why they were refused; no cache may keep it. */
const OPEN_TO_SCRIPTS = [
  ...['Access-Control-Allow-Origin', '*'],
  ...['Access-Control-Expose-Headers', 'ETag, Location, Retry-After, RateLimit, RateLimit-Policy, WWW-Authenticate'],
  ...['Cache-Control', 'no-store'],
]

/** RFC 6750, 3. */
const challenge = (error: string, more = '') => [
  'WWW-Authenticate',
  `Bearer realm="Nguon Hoc", error="${error}"${more}`,
]

const NEW_KEY = { vi: 'Hãy xin khóa mới từ người quản trị', en: 'Ask the administrator for a new key' }

function badKey(vi: string, en: string, remedy = NEW_KEY): Refusal {
  const problem = {
    status: 401,
    title: { vi: 'Khóa không dùng được', en: 'The key is not valid' },
    detail: {
      vi: `${vi} ${remedy.vi}, hoặc bỏ trường Authorization để đọc không cần khóa.`,
      en: `${en} ${remedy.en}, or leave the Authorization field out to read without one.`,
    },
  }
  return { problem, headers: [...challenge('invalid_token'), ...OPEN_TO_SCRIPTS] }
}

export const UNKNOWN_KEY = badKey('Không có khóa này.', 'There is no such key.')
export const BARE_KEY = badKey('Trước khóa thiếu chữ Bearer.', 'The word Bearer is missing before the key.', {
  vi: 'Hãy gửi Authorization: Bearer nh_…',
  en: 'Send Authorization: Bearer nh_…',
})
export const REVOKED_KEY = badKey('Khóa này đã bị thu hồi.', 'This key was revoked.')
export const EXPIRED_KEY = badKey('Khóa này đã hết hạn.', 'This key has expired.')
export const STOPPED_CONSUMER = badKey('Bên nhận của khóa này đã ngừng.', 'The consumer of this key was stopped.')

const forbidden = (vi: string, en: string): Problem => ({
  status: 403,
  title: { vi: 'Khóa không mở được phần này', en: 'The key does not open this' },
  detail: { vi, en },
})

export function outOfScope(scope: Scope): Refusal {
  const { vi, en } = SCOPE_LABELS[scope]
  const problem = {
    ...forbidden(
      `Khóa này không có phạm vi "${scope}" (${vi}). Hãy xin người quản trị một khóa có phạm vi ấy.`,
      `This key lacks the scope "${scope}" (${en}). Ask the administrator for a key that has it.`,
    ),
    scope,
  }
  return { problem, headers: [...challenge('insufficient_scope', `, scope="${scope}"`), ...OPEN_TO_SCRIPTS] }
}

export function wrongOrigin(origin: string | undefined): Refusal {
  const problem =
    origin === undefined
      ? forbidden(
          'Khóa này chỉ dùng trong trang của một số địa chỉ, và yêu cầu không có trường Origin. Máy chủ cần khóa riêng.',
          'This key is for the pages of certain origins, and the request has no Origin field. A server needs a key of its own.',
        )
      : forbidden(
          `Khóa này không dùng được từ ${origin}. Hãy xin người quản trị thêm khóa cho địa chỉ ấy.`,
          `This key may not be used from ${origin}. Ask the administrator for a key for that origin.`,
        )
  return { problem, headers: OPEN_TO_SCRIPTS }
}

interface Exhausted {
  policy: 'anonymous' | 'key'
  rate: number
  /** Until the window ends. */
  seconds: number
  /** The rate fields. */
  fields: string[]
}

/** https://www.ietf.org/archive/id/draft-ietf-httpapi-ratelimit-headers-10.html names the type and its member. */
export function exhausted({ policy, rate, seconds, fields }: Exhausted): Refusal {
  const advice = {
    anonymous: { vi: ' Có khóa thì được đọc nhiều hơn.', en: ' With a key more is allowed.' },
    key: { vi: '', en: '' },
  }[policy]
  const problem = {
    status: 429,
    type: 'https://iana.org/assignments/http-problem-types#quota-exceeded',
    title: { vi: 'Quá nhiều yêu cầu', en: 'Too many requests' },
    detail: {
      vi: `Giới hạn là ${rate} yêu cầu mỗi phút. Hãy đợi ${seconds} giây rồi gửi tiếp.${advice.vi}`,
      en: `The limit is ${rate} requests a minute. Wait ${seconds} s before the next.${advice.en}`,
    },
    'violated-policies': [policy],
  }
  return { problem, headers: ['Retry-After', String(seconds), ...fields, ...OPEN_TO_SCRIPTS] }
}
