import { describe, expect, test } from '@jest/globals'
import ICAL from 'ical.js'
import { ledger, picture, ref } from '../../support/entries'
import { feeds, parseXml } from './support'

const serve = feeds()
const PATHS = [
  ...['articles', 'stories', 'events', 'topics/x', 'organisations/x', 'editions/x', 'places/x'].flatMap((name) =>
    ['rss', 'atom', 'json'].map((ending) => `/feeds/${name}.${ending}`),
  ),
  '/feeds/events.ics',
  '/feeds/editions/x.ics',
  '/feeds/news.ninjs.json',
  '/sitemap.xml',
]
const TEXTS: [what: string, text: string][] = [
  ['markup and quotes', `A & B <script>alert("1")</script> 'x' </title> &amp; ]]> --> <![CDATA[ "}]}`],
  ['control characters', 'a\u0000b\u0007c\u000bd\u001be\u007ff\u0085g\u0092h'],
  ['halves of pairs and what is no character', 'a\ud800b\udfffc\ufffed\uffffe\ufdd0f\u{1fffe}'],
  ['letters of four bytes', 'Đọc 📚 sách 👨‍👩‍👧 𠀀 '],
  ['line ends of old Windows', 'một\r\nhai\rba\n\n'],
  ['decomposed Vietnamese', 'Tuần lễ hưởng ứng học tập suốt đời, Đường'.normalize('NFD')],
  ['separators of lines and paragraphs', 'a\u2028b\u2029c\ufeffd'],
  ['great length', 'Đẩy mạnh học tập suốt đời. '.repeat(200)],
  ['signs of calendars', 'A; B, C\\n:"đ"\r\nEND:VEVENT'],
]

describe.each(TEXTS)('%s in every text there is', (_what, text) => {
  test('leave every feed readable, in whole characters, composed, and without stray signs', async () => {
    const build = ledger()
    const about = { topics: [ref('x', text)], organisation: ref('x', text), place: { ...ref('x', text), lineage: [] } }
    const own = {
      ...about,
      edition: ref('x', text),
      slug: 'muc',
      title: text,
      summary: text,
      authors: [text],
      body: { html: `<p>]]&gt; ]]></p>`, text },
      source: { name: text, url: text },
      cover: { ...picture(), alt: text, caption: text, credit: text, licence: text },
      correction: { note: text, at: '2026-04-03T02:00:00.000Z' },
    }
    const gone = build.article({ ...own, slug: 'go' })
    const { get } = await serve([
      build.topic({ slug: 'x', name: text }),
      build.organisation({ slug: 'x', name: text }),
      build.place({ slug: 'x', name: text }),
      build.edition({ ...about, slug: 'x', title: text, summary: text, observance: ref('x', text) }),
      build.article({ ...own }),
      build.story({ ...own, people: [{ name: text, role: text, illustration: true }] }),
      build.event({ ...own, venue: { name: text, address: text }, organisers: [ref('x', text)] }),
      gone,
      build.withdrawal(gone, { withdrawal: { kind: 'notice', reason: text } }),
    ])
    for (const path of PATHS) {
      const { status, bytes } = await get(path)
      const written = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
      expect([path, status, strayIn(path, written)]).toEqual([path, 200, null])
      expect([path, written === written.normalize('NFC')]).toEqual([path, true])
      expect([path, countIn(path, written)]).toEqual([path, expect.any(Number)])
    }
  })
})

/** Signs that readers stumble over. */
function strayIn(path: string, written: string): string | null {
  const lines = path.endsWith('.ics') ? written.replaceAll('\r\n', '') : written
  const stray = /[^\P{Cc}\n\t]|[\p{Cs}\p{Noncharacter_Code_Point}]|\\u(?:0000|d[89a-f])/iu.exec(lines)
  return stray && JSON.stringify(stray[0])
}

/** How many things an independent parser finds; throws when it finds the whole unreadable. */
function countIn(path: string, written: string): number {
  if (path.endsWith('.json')) return (JSON.parse(written).items ?? JSON.parse(written).associations).length
  if (path.endsWith('.ics')) return new ICAL.Component(ICAL.parse(written)).getAllSubcomponents('vevent').length
  return parseXml(written).getElementsByTagName('*').length
}
