import { PLACEHOLDER_ORIGIN } from '../../ledger/snapshot'
import type { Block, Cell, Inline, LinkTarget } from './blocks'
import { figure } from './figure'
import { attribute, escapeHtml } from './markup'
import type { Resolve } from './resolve'
import { safeHref } from './safe-href'
import { WORDS, type BodyLanguage } from './words'

/** Semantic HTML without classes, styles or scripts, one block a line; elements that would be empty are not written. */
export function toHtml(blocks: readonly Block[], resolve: Resolve, language: BodyLanguage): string {
  const words = WORDS[language]

  const all = (content: readonly Block[]): string => content.map(one).filter(Boolean).join('\n')

  const one = (block: Block): string => {
    switch (block.kind) {
      case 'paragraph':
        return element('p', line(block.content))
      case 'heading':
        return element(`h${block.level}`, line(block.content))
      case 'quote':
        return element('blockquote', all(block.content))
      case 'list':
        return list(block)
      case 'table':
        return table(block.rows)
      case 'rule':
        return '<hr />'
      case 'picture':
        return figure(resolve.picture(block.media, block), block, words)
      case 'factBox':
        return factBox(block)
      case 'mediaLink':
        return mediaLink(block)
      case 'unknown':
        return ''
    }
  }

  const list = ({ ordered, start, items }: Block & { kind: 'list' }): string => {
    const lines = items.map((item) => element('li', compact(item))).join('')
    return element(ordered ? 'ol' : 'ul', lines, ordered && start > 1 ? attribute('start', start) : '')
  }

  /** In list items and cells a lone paragraph needs no element of its own. */
  const compact = (content: readonly Block[]): string => {
    const paragraphs = content.filter((block) => block.kind === 'paragraph')
    if (paragraphs.length > 1) return all(content)
    return content.map((block) => (block.kind === 'paragraph' ? line(block.content) : one(block))).join('')
  }

  const table = (rows: readonly Cell[][]): string => {
    const firstOfBody = rows.findIndex((row) => row.some((cell) => cell.header !== 'col'))
    const heads = firstOfBody < 0 ? rows.length : firstOfBody
    const part = (tag: string, of: readonly Cell[][]) =>
      element(tag, of.map((row) => `<tr>${row.map(tableCell).join('')}</tr>`).join(''))
    return `<table>${part('thead', rows.slice(0, heads))}${part('tbody', rows.slice(heads))}</table>`
  }

  const tableCell = ({ header, colSpan, rowSpan, content }: Cell): string => {
    const inside = compact(content)
    const spans =
      (colSpan > 1 ? attribute('colspan', colSpan) : '') + (rowSpan > 1 ? attribute('rowspan', rowSpan) : '')
    // An empty corner is no header of anything.
    if (header === null || inside === '') return `<td${spans}>${inside}</td>`
    return `<th${attribute('scope', header)}${spans}>${inside}</th>`
  }

  const factBox = ({ title, content }: Block & { kind: 'factBox' }): string => {
    const heading = element('h3', escapeHtml(title))
    const inside = [heading, all(content)].filter(Boolean).join('\n')
    return element('aside', inside, attribute('aria-label', title || words.factBox))
  }

  const mediaLink = ({ medium, title, url, transcript }: Block & { kind: 'mediaLink' }): string => {
    const label = escapeHtml(title === '' ? words[medium] : `${words[medium]}: ${title}`)
    const lead = element('p', anchor(label, url))
    const spoken = all(transcript)
    return spoken === '' ? lead : `${lead}\n<details><summary>${words.transcript}</summary>\n${spoken}</details>`
  }

  const line = (content: readonly Inline[]): string => content.map(inline).join('')

  const inline = (part: Inline): string => {
    if (part.kind === 'break') return '<br />'
    if (part.kind === 'link') return anchor(line(part.content), addressOf(part.target))
    return part.marks.reduceRight((inside, mark) => `<${mark}>${inside}</${mark}>`, escapeHtml(part.text))
  }

  const addressOf = (target: LinkTarget): string | null => {
    if (target.to === 'address') return target.href
    return target.to === 'item' ? safeHref(resolve.link(target.type, target.id)) : null
  }

  return all(blocks)
}

const element = (tag: string, inside: string, attributes = ''): string =>
  inside === '' ? '' : `<${tag}${attributes}>${inside}</${tag}>`

function anchor(inside: string, href: string | null): string {
  if (href === null) return inside
  const leaves = /^https?:/.test(href) && !href.startsWith(`${PLACEHOLDER_ORIGIN}/`)
  return `<a${attribute('href', href)}${leaves ? attribute('rel', 'noopener') : ''}>${inside}</a>`
}
