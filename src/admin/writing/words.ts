export const WORDS = {
  vi: {
    similar: 'Tiêu đề gần giống:',
    /** "312 tiếng, đọc khoảng 2 phút; đọc trên đài khoảng 1 phút 20 giây" */
    length: (words: string, minutes: number) => `${words} tiếng, đọc khoảng ${minutes} phút`,
    air: (time: string) => `đọc trên đài khoảng ${time}`,
    time: (minutes: number, seconds: number) =>
      [minutes > 0 && `${minutes} phút`, seconds > 0 && `${seconds} giây`].filter(Boolean).join(' '),
    locale: 'vi-VN',
  },
  en: {
    similar: 'Similar titles:',
    length: (words: string, minutes: number) => `${words} syllables, about ${minutes} min to read`,
    air: (time: string) => `about ${time} on air`,
    time: (minutes: number, seconds: number) =>
      [minutes > 0 && `${minutes} min`, seconds > 0 && `${seconds} s`].filter(Boolean).join(' '),
    locale: 'en-GB',
  },
}
