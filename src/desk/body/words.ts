/** The few words a rendered body adds to what the editor wrote. */
export const WORDS = {
  vi: { video: 'Xem video', audio: 'Nghe', transcript: 'Lời thoại', factBox: 'Thông tin', credit: 'Ảnh' },
  en: { video: 'Watch', audio: 'Listen', transcript: 'Transcript', factBox: 'In brief', credit: 'Photo' },
} as const

export type BodyLanguage = keyof typeof WORDS
export type Words = (typeof WORDS)[BodyLanguage]
