import type { Role } from './roles'

export const ROLE_LABELS: Record<Role, { vi: string; en: string }> = {
  admin: { vi: 'Quản trị', en: 'Administrator' },
  publisher: { vi: 'Người duyệt và công bố', en: 'Publisher' },
  editor: { vi: 'Biên tập viên', en: 'Editor' },
  contributor: { vi: 'Cộng tác viên của đơn vị', en: 'Contributor' },
  press: { vi: 'Phóng viên báo chí', en: 'Press' },
  station: { vi: 'Đài truyền thanh', en: 'Station' },
}
