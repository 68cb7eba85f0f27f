import { openReadModel } from './src/readmodel/open-read-model'
import { ledger } from './test/support/entries'
import { eventsCalendar } from './src/outlets/feeds/calendar'
import { icalendar } from './src/outlets/feeds/icalendar'
import { sitemap } from './src/outlets/feeds/sitemap'
import { foldLines, ICalCalendar } from 'ical-generator'
const now = new Date('2026-04-03T00:00:00Z')
const b = ledger(), o='https://hub.example.vn'
const big = openReadModel({ file: '/tmp/big.db', now: () => now }); big.reset()
big.apply(Array.from({ length: 3000 }, (_, i) => b.event({ seq: i + 1, slug: `e${i}`, summary: 'Tóm tắt sự kiện dài dòng. '.repeat(20) })))
let t = performance.now(); const cal = eventsCalendar(big, o, now); console.log('read', performance.now() - t); t = performance.now(); const s = icalendar(cal, o); console.log(s.length, 'write', performance.now() - t)
t = performance.now(); foldLines(s); console.log('fold', performance.now() - t)
const big2 = openReadModel({ file: '/tmp/big2.db', now: () => now }); big2.reset()
for (let k = 0; k < 60; k++) big2.apply(Array.from({ length: 1000 }, (_, i) => b.article({ seq: k * 1000 + i + 1, slug: `e${k}-${i}`, publishedAt: '2026-01-01T00:00:00.000Z' })))
t = performance.now(); console.log(sitemap({ model: big2, origin: o, now, most: 90000 }).length, 'sitemap', performance.now() - t)
t = performance.now(); big2.sitePages({offset:0,limit:60000}); console.log('pages', performance.now() - t)
