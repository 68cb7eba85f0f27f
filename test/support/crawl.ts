import type { Reader } from './reader'

/** Everything that can be reached from some addresses by following the hub's own links; what each gave, headers included. */
export async function crawl(reader: Reader, from: string[]): Promise<Map<string, string>> {
  const seen = new Map<string, string>()
  const waiting = [...from]
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (seen.has(path)) continue
    const { text, headers } = await reader.get(path)
    seen.set(path, `${JSON.stringify([...headers])}\n${text}`)
    waiting.push(...linksIn(`${headers.get('location') ?? ''}" ${text}`))
  }
  return seen
}

const LINK = /(?:https:\/\/hub\.test)?(\/(?:v1|p|feeds|media)\/[^\s"'<>\\)]+)/g
const linksIn = (text: string) =>
  [...text.matchAll(LINK)]
    .map(([, path]) => path!.replaceAll('&amp;', '&'))
    .filter((path) => !path.includes('wait=') && !path.includes('/stream'))
