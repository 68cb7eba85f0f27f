/** Where published content goes. The API is open, so by default a consent has to cover all of them (`desk-settings.consentChannels`). */
export const CHANNELS = [
  { value: 'portal', label: { vi: 'Cổng, trang thông tin điện tử', en: 'Portals and websites' } },
  { value: 'press', label: { vi: 'Báo chí', en: 'Press' } },
  { value: 'radio', label: { vi: 'Truyền thanh', en: 'Radio' } },
  { value: 'board', label: { vi: 'Bảng tin, bản in', en: 'Notice boards and print' } },
] as const

/** Kinds of personal data a consent can name (Nghị định 356/2025/NĐ-CP; for children Nghị định 56/2017/NĐ-CP, Art. 33). */
export const DATA = [
  { value: 'name', label: { vi: 'Họ và tên', en: 'Name' } },
  { value: 'photo', label: { vi: 'Hình ảnh', en: 'Photo' } },
  { value: 'voice', label: { vi: 'Giọng nói', en: 'Voice' } },
  { value: 'occupation', label: { vi: 'Nghề nghiệp, nơi làm việc', en: 'Occupation' } },
  { value: 'school', label: { vi: 'Trường, lớp, kết quả học tập', en: 'School, class, results' } },
  { value: 'home', label: { vi: 'Nơi ở, quê quán', en: 'Home' } },
  { value: 'family', label: { vi: 'Gia đình', en: 'Family' } },
  { value: 'health', label: { vi: 'Sức khỏe', en: 'Health' } },
] as const

export type Channel = (typeof CHANNELS)[number]['value']
export type DataKind = (typeof DATA)[number]['value']
