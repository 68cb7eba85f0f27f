import { wordsIn } from './words'

/** The different words of a title in the form in which titles are compared: without accents, whichever way they are typed. */
export function titleWords(title: string): string[] {
  return [...new Set([...wordsIn(title)].map(({ folded }) => folded))]
}

/** Words that must be common to two titles, unless they are the same. */
const LEAST_COMMON = 3
/** How much of the shorter title must stand in the longer one; or of both in both. Weighed by how rare the words are. */
const LEAST_CONTAINED = 0.8
const LEAST_SHARED = 0.6
/** Below this a title stands in too many others. */
const LEAST_TO_CONTAIN = 4
const YEAR = /^(?:19|20)\d\d$/

/**
 * How alike two titles are, from 0 to 1; 0 where they tell of different things. "Khai mạc Ngày Sách 2026" stands in "Khai mạc ngày sách và văn hóa đọc Việt Nam năm
 * 2026"; the same of 2025 is not another text of the same event.
 */
export function likeness(one: string[], other: string[], weightOf: (word: string) => number): number {
  if (areOfDifferentYears(one, other)) return 0
  const words = new Set(other)
  const common = one.filter((word) => words.has(word))
  const shorter = Math.min(one.length, other.length)
  if (common.length < Math.min(LEAST_COMMON, Math.max(one.length, other.length))) return 0
  const weigh = (of: string[]) => of.reduce((sum, word) => sum + weightOf(word), 0)
  const [shared, weightOne, weightOther] = [weigh(common), weigh(one), weigh(other)]
  const contained = shared / Math.min(weightOne, weightOther)
  const overlap = shared / (weightOne + weightOther - shared)
  const isAlike = overlap >= LEAST_SHARED || (contained >= LEAST_CONTAINED && shorter >= LEAST_TO_CONTAIN)
  return isAlike ? (contained + overlap) / 2 : 0
}

function areOfDifferentYears(one: string[], other: string[]): boolean {
  const [mine, theirs] = [one, other].map((words) => words.filter((word) => YEAR.test(word))) as [string[], string[]]
  return mine.length > 0 && theirs.length > 0 && !mine.some((year) => theirs.includes(year))
}
