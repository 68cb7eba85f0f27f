/** A piece of XML, ready to be written. */
export class Xml {
  constructor(readonly markup: string) {}
}

export type Child = Xml | string | number | null | undefined | false | readonly Child[]
export type Attributes = Record<string, string | number | null | undefined>

/**
 * One element. Text is escaped and cleaned of what XML 1.0 cannot hold, whatever an older entry brought along; children that are
 * null, undefined or false are left out. Written here rather than by a library because readers in the field trim nothing and search
 * by bare tag name: the order of elements and the bytes between them are ours to decide.
 */
export function element(name: string, ...parts: (Attributes | Child)[]): Xml {
  const [first, ...rest] = parts
  const hasAttributes = isAttributes(first)
  const attributes = hasAttributes
    ? Object.entries(first).map(([key, value]) => (value == null ? '' : ` ${key}="${escapeText(String(value))}"`))
    : []
  const content = write((hasAttributes ? rest : parts) as Child[])
  return new Xml(
    content === '' ? `<${name}${attributes.join('')}/>` : `<${name}${attributes.join('')}>${content}</${name}>`,
  )
}

/** HTML inside XML, in a CDATA section: what portals' readers expect to find there. */
export function htmlText(html: string): Xml {
  return new Xml(`<![CDATA[${clean(html).replaceAll(']]>', ']]]]><![CDATA[>')}]]>`)
}

/** Children on lines of their own. */
export function lines(...children: Child[]): Xml {
  const written = children.flatMap((child) =>
    Array.isArray(child) ? child.map((one: Child) => write([one])) : write([child]),
  )
  return new Xml(`\n${written.filter(Boolean).join('\n')}\n`)
}

export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.markup}\n`
}

/** Safe as text and inside double quotes, in XML and in HTML. */
export function escapeText(text: string): string {
  return clean(text).replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function write(children: readonly Child[]): string {
  return children
    .map((child) => {
      if (child === null || child === undefined || child === false) return ''
      if (child instanceof Xml) return child.markup
      if (Array.isArray(child)) return write(child as Child[])
      return escapeText(String(child))
    })
    .join('')
}

function isAttributes(part: Attributes | Child): part is Attributes {
  return typeof part === 'object' && part !== null && !Array.isArray(part) && !(part instanceof Xml)
}

/**
 * NFC, line ends as XML reads them, and only characters of XML 1.0, production 2 (Char), without those it advises against: one stray control
 * character would make the whole feed unreadable.
 */
export function clean(text: string): string {
  if (PLAIN.test(text)) return text
  return text.replace(LINE_ENDS, '\n').replace(NOT_FOR_FEEDS, '').normalize('NFC')
}

const PLAIN = /^[ -~]*$/
const LINE_ENDS = /\r\n?/g
/** Control characters, halves of surrogate pairs, and what Unicode never gives a meaning. */
const NOT_FOR_FEEDS = /[^\P{Cc}\t\n]|[\p{Cs}\p{Noncharacter_Code_Point}]/gu
