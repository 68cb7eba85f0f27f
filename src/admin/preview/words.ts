export const WORDS = {
  vi: {
    open: 'Xem trước',
    close: 'Đóng',
    title: 'Bản xem trước – chưa công bố',
    views: 'Xem như',
    page: 'Cổng',
    phone: 'Điện thoại',
    feed: 'Bản tin',
    english: 'Tiếng Anh',
    tab: 'Mở bản đã lưu trong thẻ mới',
    frame: 'Nội dung như người đọc sẽ thấy',
    failed: 'Chưa xem trước được. Hãy kiểm tra mạng rồi thử lại.',
    loading: 'Đang dựng trang…',
  },
  en: {
    open: 'Preview',
    close: 'Close',
    title: 'Preview – not public',
    views: 'View as',
    page: 'Portal',
    phone: 'Phone',
    feed: 'Feed reader',
    english: 'English',
    tab: 'Open the saved version in a new tab',
    frame: 'The item as readers will see it',
    failed: 'No preview. Check the network and try again.',
    loading: 'Making the page…',
  },
}

export type Words = (typeof WORDS)['vi']
