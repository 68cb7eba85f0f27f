import { z } from 'zod'
import type { Bilingual } from '../../../shared/problem'
import { JSON_TYPE, written, REFUSALS } from '../answers'
import type { Operation, Variable } from '../operation'

const RSS = 'application/rss+xml'
const ATOM = 'application/atom+xml'
const JSON_FEED = 'application/feed+json'
const CALENDAR = 'text/calendar'

/** Feeds, calendars, and what newsrooms and search engines take. */
const OPERATIONS: Omit<Operation, 'tag'>[] = [
  {
    path: '/feeds/{list}.{format}',
    id: 'getFeed',
    summary: { vi: 'Nguồn tin của một loại', en: 'Feed of one type' },
    variables: {
      list: variable({ vi: 'Bài viết, gương học tập hay sự kiện', en: 'Which list' }, [
        'articles',
        'stories',
        'events',
      ]),
      format: format(),
    },
    answers: feedAnswers(),
    example: '/feeds/articles.rss',
  },
  {
    path: '/feeds/{kind}/{slug}.{format}',
    id: 'getFeedAbout',
    summary: {
      vi: 'Nguồn tin của một chủ đề, cơ quan, kỳ sự kiện hoặc địa bàn',
      en: 'Feed of a topic, organisation, edition or place',
    },
    variables: {
      kind: variable({ vi: 'Theo gì', en: 'By what' }, ['topics', 'organisations', 'editions', 'places']),
      slug: { about: { vi: 'Đường dẫn (slug)', en: 'Its slug' }, schema: z.string(), example: 'thoi-quen-tu-hoc' },
      format: format(),
    },
    answers: { ...feedAnswers(), 308: 'Moved' },
    example: '/feeds/topics/thoi-quen-tu-hoc.rss',
  },
  {
    path: '/feeds/events.ics',
    id: 'getCalendar',
    summary: { vi: 'Lịch mọi sự kiện', en: 'Calendar of all events' },
    answers: {
      200: written(CALENDAR, {
        vi: 'iCalendar; sự kiện hủy hoặc gỡ còn lại một năm dưới dạng đã hủy',
        en: 'iCalendar; cancelled and withdrawn events stay a year as cancelled',
      }),
      304: 'Unchanged',
    },
    example: '/feeds/events.ics',
  },
  {
    path: '/feeds/editions/{slug}.ics',
    id: 'getEditionCalendar',
    summary: { vi: 'Lịch của một kỳ sự kiện', en: 'Calendar of an edition' },
    variables: {
      slug: { about: { vi: 'Đường dẫn (slug)', en: 'Its slug' }, schema: z.string(), example: 'ngay-sach-2026' },
    },
    answers: {
      200: written(CALENDAR, { vi: 'iCalendar', en: 'iCalendar' }),
      304: 'Unchanged',
      308: 'Moved',
      404: 'Missing',
    },
    example: '/feeds/editions/ngay-sach-2026.ics',
  },
  {
    path: '/feeds/news.ninjs.json',
    id: 'getNinjs',
    summary: { vi: 'Tin cho tòa soạn: IPTC ninjs 3.1', en: 'For newsrooms: IPTC ninjs 3.1' },
    answers: {
      200: {
        ...written(JSON_TYPE, { vi: 'Các tin mới nhất', en: 'The newest' }),
        content: { [JSON_TYPE]: { schema: z.unknown() } },
      },
      304: 'Unchanged',
    },
    example: '/feeds/news.ninjs.json',
  },
  {
    path: '/sitemap.xml',
    id: 'getSitemap',
    summary: { vi: 'Sơ đồ trang cho máy tìm kiếm', en: 'Addresses for search engines' },
    answers: {
      200: written('application/xml', {
        vi: 'Sơ đồ trang, hoặc danh mục các sơ đồ',
        en: 'A sitemap, or an index of them',
      }),
      304: 'Unchanged',
    },
    example: '/sitemap.xml',
  },
]

export const feedOperations: Operation[] = OPERATIONS.map((operation) => ({
  ...operation,
  tag: 'feeds',
  answers: { ...operation.answers, ...REFUSALS },
}))

function feedAnswers(): Operation['answers'] {
  const feed = written(RSS, { vi: '50 mục mới nhất, kèm toàn văn và ảnh', en: 'The newest 50, with text and pictures' })
  const string = { schema: z.string() }
  return {
    200: { ...feed, content: { [RSS]: string, [ATOM]: string, [JSON_FEED]: { schema: z.unknown() } } },
    304: 'Unchanged',
    404: 'Missing',
  }
}

function format(): Variable {
  return variable({ vi: 'RSS 2.0, Atom hoặc JSON Feed', en: 'RSS 2.0, Atom or JSON Feed' }, ['rss', 'atom', 'json'])
}

function variable(about: Bilingual, values: [string, ...string[]]): Variable {
  return { about, schema: z.enum(values), example: values[0] }
}
