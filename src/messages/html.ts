const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const CHARACTERS = Object.fromEntries(Object.entries(ENTITIES).map(([character, entity]) => [entity, character]))

/** A letter's plain text for programs that show HTML. Only addresses of the hub become links: what people typed stays text. */
export function htmlOf(text: string, origin: string): string {
  const paragraphs = text.split(/\n{2,}/).map((paragraph) => {
    const lines = paragraph.split('\n').map((line) => linked(line, origin))
    return `<p>${lines.join('<br>\n')}</p>`
  })
  return `<!doctype html>\n<html lang="vi"><head><meta charset="utf-8"></head>
<body style="font: 16px/1.6 sans-serif; color: #1d2433; max-width: 40em">\n${paragraphs.join('\n')}\n</body></html>\n`
}

/** The way back, for letters that Payload hands over as HTML alone. */
export function textOf(html: string): string {
  return html
    .replace(/<head>.*?<\/head>/gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?<br> ?/g, '\n')
    .replace(/<\/p>/g, '\n\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:amp|lt|gt|quot);/g, (entity) => CHARACTERS[entity]!)
    .replace(/ *\n */g, '\n')
    .trim()
}

function linked(line: string, origin: string): string {
  const isAddress = line === origin || (line.startsWith(`${origin}/`) && !/\s/.test(line))
  return isAddress ? `<a href="${escape(line)}">${escape(line)}</a>` : escape(line)
}

const escape = (text: string) => text.replace(/[&<>"]/g, (character) => ENTITIES[character]!)
