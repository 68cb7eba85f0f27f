import type { ReadModel } from '../../readmodel/read-model'
import type { Clock } from '../../shared/clock'

/** What the embedding outlet is made from. */
export interface EmbedParts {
  model: ReadModel
  /** The hub's public origin, without a slash at the end. */
  origin: string
  clock: Clock
  /** The origins on which a consumer may frame the hub's content, such as `https://portal.example`; null: there is no such consumer. */
  frameOrigins(consumerId: string): string[] | null
  /** A page in the look of the public ones, around markup that is ready to be sent. */
  sitePage(head: SitePageHead, main: string): string
}

export interface SitePageHead {
  lang: 'vi' | 'en'
  title: string
  description: string
  canonical: string
  languages: { lang: 'vi' | 'en'; url: string }[]
  /** Beside those of every page. */
  styles: string[]
  scripts: string[]
}
