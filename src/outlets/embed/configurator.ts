import { createHash } from 'node:crypto'
import type { Request, RequestHandler, Response } from 'express'
import { send } from '../../shared/send'
import { createNames } from './choice-names'
import { choicesForm } from './configurator-form'
import { result, type Chosen } from './configurator-result'
import { STYLE } from './configurator-style'
import { CONFIGURATOR_WORDS } from './configurator-words'
import type { EmbedParts } from './embed-parts'
import { CONSUMER, given } from './read-parameters'
import { readOptions } from './view/options'
import { part } from './view/part'
import { toHtml } from './view/to-html'

const CACHE_CONTROL = 'public, max-age=5, s-maxage=5, stale-while-revalidate=30, stale-if-error=86400'

/** Its address carries a hash of the content, so that it is never fetched twice. */
export const CONFIGURATOR_STYLE = {
  css: STYLE,
  path: `/assets/embed.${createHash('sha256').update(STYLE).digest('hex').slice(0, 12)}.css`,
}

/**
 * `/embed`: a form whose answer is the code to copy, with a preview. Its own script only sends the form by itself. Values that cannot be
 * used are named and replaced, because whoever sees this page is looking for the right ones.
 */
export function configurator(parts: EmbedParts): RequestHandler {
  const names = createNames(parts.model)
  return (req, res) => {
    const lang = given(req)('lang') === 'en' ? 'en' : 'vi'
    const words = CONFIGURATOR_WORDS[lang]
    const chosen = readChosen(req, parts, lang)
    const main = part(
      'div',
      { class: 'wrap embed' },
      part(
        'div',
        { class: 'head' },
        part('h1', {}, words.title),
        part('p', { class: 'lead' }, words.lead),
        part('p', {}, otherLanguage(lang, words.otherLanguage)),
      ),
      part('div', { class: 'columns' }, choicesForm(chosen, names, lang), result(chosen, parts.origin, lang)),
    )
    setPolicy(res)
    const address = (language: 'vi' | 'en') => `${parts.origin}/embed${language === 'en' ? '?lang=en' : ''}`
    const body = parts.sitePage(
      {
        lang,
        title: words.title,
        description: words.lead,
        canonical: address(lang),
        languages: [
          { lang: 'vi', url: address('vi') },
          { lang: 'en', url: address('en') },
        ],
        styles: [CONFIGURATOR_STYLE.path],
        scripts: ['/embed/frame.js', '/embed/configurator.js'],
      },
      toHtml(main),
    )
    send(req, res, { body, contentType: 'text/html; charset=utf-8', cacheControl: CACHE_CONTROL })
  }
}

/** `lang` is the page's own language here; that of the content is `language`. One item is embedded by oEmbed, not from here. */
function readChosen(req: Request, { frameOrigins }: EmbedParts, lang: 'vi' | 'en'): Chosen {
  const of = given(req)
  const { options, complaints } = readOptions((name) => {
    if (name === 'item') return null
    return of(name === 'lang' ? 'language' : name)
  })
  const consumer = of(CONSUMER)?.trim() || null
  if (consumer === null || frameOrigins(consumer)) return { options, complaints, consumer }
  const words = CONFIGURATOR_WORDS[lang].noConsumer
  const unknown = { name: CONSUMER, value: consumer, allowed: { vi: words, en: words } }
  return { options, complaints: [...complaints, unknown], consumer: null }
}

function otherLanguage(lang: 'vi' | 'en', name: string) {
  const other = lang === 'vi' ? 'en' : 'vi'
  return part('a', { href: other === 'en' ? '/embed?lang=en' : '/embed', hreflang: other, lang: other }, name)
}

function setPolicy(res: Response): void {
  res.setHeader(
    'Content-Security-Policy',
    [
      "default-src 'none'",
      ...['script-src', 'style-src', 'font-src', 'img-src', 'connect-src', 'frame-src', 'form-action'].map(
        (name) => `${name} 'self'`,
      ),
      "base-uri 'none'",
      "frame-ancestors 'self'",
    ].join('; '),
  )
  res.setHeader('Referrer-Policy', 'strict-origin-when-cross-origin')
  res.setHeader('X-Content-Type-Options', 'nosniff')
}
