import type { Applied } from './read-model'

/** The entries that follow on `head` without a gap. */
export function consecutive(head: number, entries: Applied[]): Applied[] {
  const end = entries.findIndex(({ seq }, index) => seq !== head + 1 + index)
  return end < 0 ? entries : entries.slice(0, end)
}
