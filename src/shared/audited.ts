/** Everything the audit trail tells about. */
export const AUDITED = [
  { value: 'submit', label: { vi: 'Gửi duyệt', en: 'Submit' } },
  { value: 'return', label: { vi: 'Trả lại', en: 'Send back' } },
  { value: 'approve', label: { vi: 'Duyệt', en: 'Approve' } },
  { value: 'revoke', label: { vi: 'Hủy duyệt', en: 'Revoke approval' } },
  { value: 'assign', label: { vi: 'Giao việc', en: 'Assign' } },
  { value: 'schedule', label: { vi: 'Hẹn giờ', en: 'Schedule' } },
  { value: 'unschedule', label: { vi: 'Hủy hẹn giờ', en: 'Cancel schedule' } },
  { value: 'publish', label: { vi: 'Công bố', en: 'Publish' } },
  { value: 'correct', label: { vi: 'Đính chính', en: 'Correct' } },
  { value: 'withdraw', label: { vi: 'Gỡ bài', en: 'Withdraw' } },
  { value: 'restore', label: { vi: 'Khôi phục', en: 'Restore' } },
  { value: 'schedule-failed', label: { vi: 'Hẹn giờ không thực hiện được', en: 'Schedule failed' } },
  { value: 'consent-withdrawn', label: { vi: 'Rút đồng ý', en: 'Consent taken back' } },
  { value: 'consent-expired', label: { vi: 'Đồng ý hết hạn', en: 'Consent expired' } },
  { value: 'delete', label: { vi: 'Xóa', en: 'Delete' } },
  { value: 'sign-in', label: { vi: 'Đăng nhập', en: 'Sign in' } },
  { value: 'sign-in-failed', label: { vi: 'Đăng nhập không thành', en: 'Failed sign-in' } },
  { value: 'sign-out', label: { vi: 'Đăng xuất', en: 'Sign out' } },
  { value: 'sign-out-everywhere', label: { vi: 'Đăng xuất mọi nơi', en: 'Sign out everywhere' } },
  { value: 'password', label: { vi: 'Đổi mật khẩu', en: 'Change password' } },
  { value: 'second-factor', label: { vi: 'Mã xác thực', en: 'Second factor' } },
  { value: 'account', label: { vi: 'Tài khoản', en: 'Account' } },
  { value: 'settings', label: { vi: 'Thiết lập', en: 'Settings' } },
] as const

export type Audited = (typeof AUDITED)[number]['value']
