import type { ItemType } from '../../ledger/entry'
import type { ReadModel } from '../../readmodel/read-model'
import { markSvg } from '../../shared/mark'
import type { Assets } from './assets'
import { articleRow, documents, editions, events, stories, topArticle, type ItemOf } from './home-lists'
import { feedLinks } from './feed-links'
import { html, raw, type Html } from './html'
import { layout, SECTIONS } from './layout'
import { WORDS } from './words'

const words = WORDS.vi

/** The front door: what is new, what is coming, and where other sites fetch it. */
export function homePage(
  model: ReadModel,
  { assets, origin, now }: { assets: Assets; origin: string; now: Date },
): string {
  const [top, ...articles] = newest(model, 'articles', 7)
  const main = html`<div class="wrap">
      <div class="hero">
        <div>
          <h1>Tin học tập suốt đời, từ một nguồn</h1>
          <p>
            Bài viết, gương học tập và sự kiện đã được duyệt, dùng chung cho cổng thông tin, báo, đài và bảng tin trong
            tỉnh.
          </p>
        </div>
        ${raw(markSvg(144))}
      </div>
      <div class="split">
        <section aria-labelledby="${SECTIONS.articles}">
          <h2 class="sec" id="${SECTIONS.articles}">Bài viết mới</h2>
          ${
            top
              ? html`${topArticle(top)}
                  <ul class="plain">
                    ${articles.map(articleRow)}
                  </ul>`
              : html`<p>Chưa có bài viết nào được công bố.</p>`
          }
        </section>
        <div class="side">
          <h2 class="sec" id="${SECTIONS.events}">Sự kiện sắp tới</h2>
          ${events(newest(model, 'events', 5), now)}
          ${editions(newest(model, 'editions', 3))}${documents(newest(model, 'documents', 5))}
        </div>
      </div>
      ${stories(newest(model, 'stories', 4))}
    </div>
    <section class="section">
      <div class="use"><div class="wrap">${forSites()}</div></div>
    </section>`
  const description =
    'Kho nội dung học tập suốt đời của tỉnh: bài viết, gương học tập, sự kiện, dùng chung qua API và nguồn tin.'
  return layout(
    assets,
    {
      lang: 'vi',
      title: words.site,
      description,
      canonical: `${origin}/`,
      alternates: (['articles', 'stories', 'events'] as const).flatMap((type) =>
        feedLinks(`/feeds/${type}`, `${words.site}: ${words.types[type]}`, { hasCalendar: type === 'events' }),
      ),
      properties: [
        ['og:type', 'website'],
        ['og:site_name', words.site],
        ['og:title', words.site],
        ['og:description', description],
        ['og:url', `${origin}/`],
        ['og:locale', 'vi_VN'],
      ],
    },
    main,
  )
}

function newest<T extends ItemType>(model: ReadModel, type: T, limit: number): ItemOf<T>[] {
  return model.list({ type, limit }).items.filter((item): item is ItemOf<T> => item.type === type)
}

function forSites(): Html {
  return html`<h2>Dùng nội dung của Nguồn Học</h2>
    <div class="cards">
      <div>
        <h3>Nguồn tin RSS</h3>
        <ul class="plain">
          <li><a href="/feeds/articles.rss">Bài viết</a></li>
          <li><a href="/feeds/stories.rss">Gương học tập</a></li>
          <li><a href="/feeds/events.rss">Sự kiện</a></li>
          <li><a href="/feeds/events.ics">Lịch sự kiện (iCalendar)</a></li>
        </ul>
      </div>
      <div>
        <h3>Nhúng vào trang web</h3>
        <ul class="plain">
          <li><a href="/embed">Tạo mã nhúng, không cần lập trình</a></li>
        </ul>
      </div>
      <div>
        <h3>API cho cổng thông tin</h3>
        <ul class="plain">
          <li><a href="/docs">Tài liệu API</a></li>
          <li><a href="/openapi.json">Mô tả OpenAPI</a></li>
          <li><a href="/v1/articles">Bài viết dạng JSON</a></li>
        </ul>
      </div>
      <div>
        <h3>Dành cho người biên tập</h3>
        <ul class="plain">
          <li><a href="/admin">Đăng nhập trang biên tập</a></li>
        </ul>
      </div>
    </div>`
}
