/** Why a letter did not leave: in an administrator's words, and whose fault it is. */
export interface Failure {
  text: string
  /** The server's or the settings': other letters would fare no better just now. */
  isServer: boolean
  /** The server will not take this letter, however often it is asked. */
  isFinal: boolean
}

interface SmtpError extends Error {
  code?: string
  command?: string
  responseCode?: number
  response?: string
}

const LONGEST_ANSWER = 300

const SERVER_FAULTS: Record<string, string> = {
  EDNS: 'Không tìm thấy máy chủ thư: hãy xem lại tên máy chủ trong HUB_SMTP_URL.',
  ETIMEDOUT: 'Máy chủ thư không trả lời kịp.',
  EABORT: 'Máy chủ thư không trả lời kịp.',
  ETLS: 'Không mở được kết nối bảo mật (TLS) với máy chủ thư.',
  EAUTH: 'Máy chủ thư không nhận tài khoản hoặc mật khẩu trong HUB_SMTP_URL.',
  ENOAUTH: 'Máy chủ thư cần tài khoản và mật khẩu trong HUB_SMTP_URL.',
}
const UNREACHED = 'Không kết nối được máy chủ thư.'

/** Reads what the mail library reports. A refusal with 5xx is for good (RFC 5321, 4.2.1), one with 4xx may pass. */
export function readFailure(error: unknown): Failure {
  const { code = '', command = '', responseCode = 0, response, message } = error as SmtpError
  const said = response ? ` Máy chủ trả lời: ${oneLine(response)}` : message ? ` (${oneLine(message)})` : ''
  const isFinal = responseCode >= 500
  if (code === 'EENVELOPE' && !command.startsWith('MAIL'))
    return { text: `Máy chủ thư không nhận địa chỉ người nhận.${said}`, isServer: false, isFinal }
  if (code === 'EENVELOPE')
    return { text: `Máy chủ thư không nhận địa chỉ gửi trong HUB_MAIL_FROM.${said}`, isServer: true, isFinal: false }
  if (code === 'EMESSAGE') return { text: `Máy chủ thư không nhận thư này.${said}`, isServer: false, isFinal }
  return { text: `${SERVER_FAULTS[code] ?? UNREACHED}${said}`, isServer: true, isFinal: false }
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim().slice(0, LONGEST_ANSWER)
