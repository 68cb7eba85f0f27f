import type { ReadModel, SitePages } from '../../readmodel/read-model'
import { withOffset } from '../../text/dates'
import { element, lines, xmlDocument, type Xml } from './xml'

/** https://www.sitemaps.org/protocol.html#index */
export const SITEMAP_URLS = 50_000
/** https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap: articles of the last two days only, at most so many. */
const MOST_NEWS = 1000
const NEWS_MS = 2 * 24 * 60 * 60 * 1000

export interface SitemapOptions {
  model: ReadModel
  origin: string
  now: Date
  /** The most addresses in one file. */
  most: number
}

/**
 * The sitemap of all pages, or where they do not fit in one file, an index of files at `sitemapPath(1)` and so on. Items whose page is on a
 * portal are not in it: a sitemap may speak of its own site only.
 */
export function sitemap(options: SitemapOptions): string {
  const parts = sitemapParts(options)
  if (parts === 1) return sitemapPart(1, options)
  const files = Array.from({ length: parts }, (_, index) =>
    element('sitemap', element('loc', options.origin + sitemapPath(index + 1))),
  )
  return xmlDocument(element('sitemapindex', { xmlns: NAMESPACES.xmlns }, lines(files)))
}

/** How many files the pages need. */
export function sitemapParts({ model, most }: Pick<SitemapOptions, 'model' | 'most'>): number {
  const { total } = model.sitePages({ offset: 0, limit: 0 })
  return Math.max(1, Math.ceil(total / (most - HOME)))
}

/** One of the files, counted from 1. */
export function sitemapPart(part: number, { model, origin, now, most }: SitemapOptions): string {
  const limit = most - HOME
  const { pages } = model.sitePages({ offset: (part - 1) * limit, limit })
  const newsSince = new Date(now.getTime() - NEWS_MS).toISOString()
  const isNews = (page: Page) => page.type === 'articles' && page.publishedAt >= newsSince
  // Pages come in the order of publication.
  const news = new Set(pages.filter(isNews).slice(-MOST_NEWS))
  const urls = pages.map((page) => pageElement(page, { origin, isNews: news.has(page) }))
  const home = part === 1 && element('url', element('loc', `${origin}/`))
  return xmlDocument(element('urlset', NAMESPACES, lines(home, urls)))
}

export function sitemapPath(part: number): string {
  return `/sitemap-${part}.xml`
}

/** Room for the home page, in each file, so that all hold the same number of items. */
const HOME = 1

const NAMESPACES = {
  xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
}

type Page = SitePages['pages'][number]

function pageElement(page: Page, { origin, isNews }: { origin: string; isNews: boolean }): Xml {
  return element(
    'url',
    element('loc', `${origin}/p/${page.type}/${page.slug}`),
    element('lastmod', withOffset(page.updatedAt)),
    isNews && newsElement(page),
  )
}

function newsElement({ title, publishedAt }: Page): Xml {
  return element(
    'news:news',
    element('news:publication', element('news:name', 'Nguồn Học'), element('news:language', 'vi')),
    element('news:publication_date', withOffset(publishedAt)),
    element('news:title', title),
  )
}
