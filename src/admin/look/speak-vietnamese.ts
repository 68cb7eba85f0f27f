import type { SanitizedConfig } from 'payload'
import { VIETNAMESE, type Words } from './vietnamese'

/**
 * Puts the editors' own words over those Payload and its text editor bring along. Call it on the finished configuration: the editor's features add
 * theirs while it is being built, and would win over anything named there.
 */
export function speakVietnamese(config: SanitizedConfig): SanitizedConfig {
  const { supportedLanguages, translations } = config.i18n
  const { lexical, ...own } = VIETNAMESE
  const vi = { ...supportedLanguages.vi, translations: over(supportedLanguages.vi?.translations as Words, own) }
  const editor = over((translations as { vi?: Words }).vi ?? {}, { lexical: lexical! })
  const i18n = {
    ...config.i18n,
    supportedLanguages: { ...supportedLanguages, vi },
    translations: { ...translations, vi: editor },
  }
  return { ...config, i18n: i18n as SanitizedConfig['i18n'] }
}

function over(base: Words, own: Words): Words {
  const merged = { ...base }
  for (const [key, value] of Object.entries(own)) {
    const under = merged[key]
    merged[key] = typeof value === 'string' ? value : over(typeof under === 'object' ? under : {}, value)
  }
  return merged
}
