/** Initial consonants; `q` always with its `u`, `gi` before a vowel. */
const ONSET = '(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnpqrstvx])?'

/** What may follow, without its tone: https://vi.wikipedia.org/wiki/Âm_tiết_tiếng_Việt . */
const RHYMES = [
  'a(?:c|ch|i|m|n|ng|nh|o|p|t|u|y)?|ă[cmnpt]|ăng|â[cmnptuy]|âng',
  'e(?:c|m|n|ng|o|p|t)?|ê(?:ch|m|n|nh|p|t|u)?',
  'i(?:a|ch|m|n|nh|p|t|u)?|iê(?:c|m|n|ng|p|t|u)',
  'o(?:c|i|m|n|ng|p|t)?|oa(?:c|ch|i|m|n|ng|nh|o|p|t|y)?|oă[cmnt]|oăng|oe(?:n|o|t)?|oo(?:c|ng)',
  'ô(?:c|i|m|n|ng|p|t)?|ơ(?:i|m|n|p|t)?',
  'u(?:a|c|i|m|n|ng|p|t)?|uâ[nty]|uâng|uê(?:ch|nh)?|uô(?:c|i|m|n|ng|t)|uơ|uy(?:a|ch|n|nh|t|u)?|uyê[npt]',
  'ư(?:a|c|i|m|n|ng|t|u)?|ươ(?:c|i|m|n|ng|p|t|u)',
  'y|yê(?:m|n|ng|t|u)|ynh|yt|ych',
].join('|')

const SYLLABLE = new RegExp(`^${ONSET}(?:${RHYMES})$`)
/** Grave, hook, tilde, acute, dot; marks such as those of â and ơ belong to the letter. */
const TONES = /[\u0300\u0309\u0303\u0301\u0323]/g
const HIGH_OR_LOW = /[\u0301\u0323]/
const STOP = /(?:[cpt]|ch)$/

/** Whether a word could be a written Vietnamese syllable: its letters follow each other as they do in Vietnamese, with one tone at most. */
export function isSyllable(word: string): boolean {
  const apart = word.toLowerCase().normalize('NFD')
  const tones = apart.match(TONES) ?? []
  const plain = apart.replace(TONES, '').normalize('NFC')
  if (tones.length > 1 || !SYLLABLE.test(plain)) return false
  return tones.length === 0 || !STOP.test(plain) || HIGH_OR_LOW.test(tones[0]!)
}
