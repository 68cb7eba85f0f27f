/**
 * Syllables a minute, as measured on 106 news items (29,444 syllables) of the Voice of Vietnam:
 * https://123docz.net/trich-doan/826318-toc-do-trung-binh.htm . No measurement of silent reading in Vietnamese is known;
 * silent reading is not slower than a news reader, so readers need at most this long.
 */
export const SYLLABLES_PER_MINUTE = 233

/**
 * Number of written syllables ("tiếng", what Vietnamese offices count as words): stretches between spaces with a letter or digit.
 * `học tập` is two, `1373/QĐ-TTg` one; use the spoken form for what is read aloud.
 */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

/** Whole minutes, at least 1; 0 for a text without words. */
export function readingMinutes(text: string, syllablesPerMinute = SYLLABLES_PER_MINUTE): number {
  const words = countWords(text)
  return words === 0 ? 0 : Math.max(1, Math.round(words / syllablesPerMinute))
}

/** To the next ten seconds: more would be a precision that no speaker keeps. */
const AIR_STEP = 10

/** Seconds a news reader takes, rounded up to tens; numbers and abbreviations, which take longer spoken, are not told apart. */
export function secondsOnAir(text: string, syllablesPerMinute = SYLLABLES_PER_MINUTE): number {
  return Math.ceil(((countWords(text) / syllablesPerMinute) * 60) / AIR_STEP) * AIR_STEP
}
