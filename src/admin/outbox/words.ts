export type Status = 'waiting' | 'sent' | 'kept' | 'failed'

/** A sign beside each word, so that it is never told by colour alone. */
export const SIGNS: Record<Status, string> = { waiting: '⧗', sent: '✓', kept: '▤', failed: '⚠' }

/** The words of the outbox, in both languages of the admin. */
export const WORDS = {
  vi: {
    statuses: { waiting: 'Chờ gửi', sent: 'Đã gửi', kept: 'Giữ tại đây', failed: 'Không gửi được' },
    to: 'Người nhận',
    subject: 'Tiêu đề',
    written: 'Viết lúc',
    sentAt: 'Gửi lúc',
    again: 'Gửi lại lúc',
    attempts: 'Số lần đã thử',
    reason: 'Lý do',
    letter: 'Nội dung thư',
    loading: 'Đang tải…',
    notLoaded: 'Chưa mở được thư. Hãy kiểm tra mạng rồi tải lại trang.',
    sendAgain: 'Gửi lại',
    sending: 'Đang gửi…',
    sendTest: 'Gửi thư thử',
    testHelp: 'Gửi một thư tới địa chỉ của bạn để thử máy chủ thư.',
    unsent: (n: number) => `${n} thư chưa gửi được.`,
    openOutbox: 'Mở hộp thư đi',
    noAnswer: 'Máy chủ không trả lời. Hãy kiểm tra mạng rồi thử lại.',
  },
  en: {
    statuses: { waiting: 'Waiting', sent: 'Sent', kept: 'Kept here', failed: 'Failed' },
    to: 'To',
    subject: 'Subject',
    written: 'Written',
    sentAt: 'Sent',
    again: 'Next attempt',
    attempts: 'Attempts',
    reason: 'Reason',
    letter: 'Text',
    loading: 'Loading…',
    notLoaded: 'The letter could not be opened. Check the network and reload.',
    sendAgain: 'Send again',
    sending: 'Sending…',
    sendTest: 'Send a test letter',
    testHelp: 'Sends a letter to your own address, to try the mail server.',
    unsent: (n: number) => `${n} ${n === 1 ? 'letter' : 'letters'} could not be sent.`,
    openOutbox: 'Open the outbox',
    noAnswer: 'The server does not answer. Check the network and try again.',
  },
}
