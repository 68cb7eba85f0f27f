import { fold } from './fold'

/**
 * The last part of an address: "Đẩy mạnh học tập suốt đời" gives `day-manh-hoc-tap-suot-doi`.
 * At most `maxLength` characters, cut between words where it can. '' only when the text has no Latin letter and no digit;
 * the caller then chooses another source. Different titles often share a slug (má, mà, mạ), so uniqueness is the caller's too.
 */
export function slugify(text: string, maxLength = 80): string {
  const slug = fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return slug.length > maxLength ? cutBetweenWords(slug, maxLength) : slug
}

/** Whether a text can stand in an address as it is; check it when an editor types a slug. */
export function isSlug(text: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text)
}

function cutBetweenWords(slug: string, maxLength: number): string {
  const wordsEnd = slug.lastIndexOf('-', maxLength)
  return slug.slice(0, wordsEnd > 0 ? wordsEnd : maxLength)
}
