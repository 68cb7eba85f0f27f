import type { SanitizedConfig } from 'payload'
import { VIETNAMESE, type Words } from './vietnamese'

/**
 * Puts the editors' own words over those Payload and its text editor bring along. Call it on the finished configuration: the editor's features add
 * theirs while it is being built, and would win over anything named there.
 */
export function speakVietnamese(config: SanitizedConfig): SanitizedConfig {
  const translations = config.i18n.translations as { vi?: Words }
  const own = { ...translations, vi: over(translations.vi ?? {}, VIETNAMESE) } as typeof config.i18n.translations
  return { ...config, i18n: { ...config.i18n, translations: own } }
}

function over(base: Words, own: Words): Words {
  const merged = { ...base }
  for (const [key, value] of Object.entries(own)) {
    const under = merged[key]
    merged[key] = typeof value === 'string' ? value : over(typeof under === 'object' ? under : {}, value)
  }
  return merged
}
