export const WORDS = {
  vi: {
    open: 'Tạo cho năm sau',
    title: 'Tạo bản nháp cho năm sau?',
    event:
      'Bản nháp mới giữ tóm tắt, nội dung, địa điểm, đơn vị tổ chức; ngày giờ chuyển sang năm sau. Ảnh bìa không mang theo.',
    edition:
      'Kỳ mới giữ tóm tắt, nội dung, cơ quan chủ trì; năm, lần thứ và các ngày chuyển sang năm sau. Thông điệp để trống, ảnh bìa không mang theo.',
    saved: 'Bản đang lưu được dùng; sửa đổi chưa lưu không mang theo.',
    when: (start: string) => `Bắt đầu: ${start}. Hãy kiểm tra lại ngày, giờ sau khi tạo.`,
    events: 'Tạo cả bản nháp của các sự kiện thuộc kỳ này',
    confirm: 'Tạo bản nháp',
    back: 'Quay lại',
    working: 'Đang tạo…',
    goThere: 'Mở kỳ đã có',
    noAnswer: 'Máy chủ không trả lời. Hãy kiểm tra mạng rồi thử lại.',
    done: (title: string, events: number) =>
      `Đã tạo bản nháp "${title}"${events > 0 ? ` cùng ${events} sự kiện` : ''}. Hãy kiểm tra ngày, giờ và nội dung.`,
  },
  en: {
    open: 'Create for next year',
    title: 'Create a draft for next year?',
    event:
      'The new draft keeps summary, body, venue and organisers; the dates move to next year. The cover does not come along.',
    edition:
      'The new edition keeps summary, body and lead organisations; year, ordinal and dates move on. Messages start empty; the cover does not come along.',
    saved: 'The saved version is used; unsaved edits do not come along.',
    when: (start: string) => `Starts: ${start}. Check date and time afterwards.`,
    events: "Create drafts of this edition's events as well",
    confirm: 'Create draft',
    back: 'Back',
    working: 'Creating…',
    goThere: 'Open the existing edition',
    noAnswer: 'The server does not answer. Check the network and try again.',
    done: (title: string, events: number) =>
      `Created the draft "${title}"${events > 0 ? ` with ${events} events` : ''}. Check dates, times and text.`,
  },
}

export type Words = (typeof WORDS)['vi']
