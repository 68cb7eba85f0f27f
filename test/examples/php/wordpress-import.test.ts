import fs from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { describe, expect, test } from '@jest/globals'
import type { ArticleSnapshot } from '../../../src/ledger/snapshot'
import { ledger, picture, ref } from '../../support/entries'
import { stage } from '../support'
import { wordpresses, type Site } from './wordpress-site'

const { hub, folder, serve } = stage()
const { site } = wordpresses()

describe('the plugin in a real WordPress', () => {
  test('imports the feed once, with Vietnamese text, date, author and categories', async () => {
    const build = ledger()
    const topics = [ref('tu-hoc', 'Tự học'), ref('tu-hoc-2', 'Từ học'), ref('sach', 'Sách & “văn hóa” đọc')]
    const first = build.article({
      slug: 'mot',
      title: 'Bài “một” \\ hai & <ba> Ẳ ễ ộ',
      topics,
      authors: ['Lê Thị Ánh'],
    })
    const { address, read } = await hub([first, build.article({ slug: 'hai', title: 'Bài hai' })])
    const wp = await reading(address)
    await wp.cron()
    const before = await posts(wp)
    expect(before.map(({ title }) => title)).toEqual(['Bài “một” \\ hai &amp; &lt;ba&gt; Ẳ ễ ộ', 'Bài hai'])
    expect(before[0]).toMatchObject({
      name: 'bai-mot-hai-ba-a-e-o',
      excerpt: 'Toàn tỉnh hưởng ứng phong trào học tập suốt đời.',
      content: expect.stringMatching(/Đọc thêm[\s\S]*Nguồn: <a href="[^"]*\/p\/articles\/mot">Lê Thị Ánh<\/a>/),
      status: 'publish',
      date: '2026-04-02 10:04:05',
      author: 'quantri',
      categories: ['Tự học', 'Từ học', 'Sách &amp; “văn hóa” đọc'],
    })
    await wp.cron()
    // Not only because the feed has not changed.
    await wp.ask(`nguon_hoc_keep_state(['etags' => []] + nguon_hoc_state())`)
    await wp.cron()
    expect(await posts(wp)).toEqual(before)
    expect(await wp.ask('nguon_hoc_state()')).toMatchObject({ counts: { new: 0, changed: 0, down: 0 }, problems: [] })
    expect(await wp.ask(`wp_count_terms('category')`)).toBe('4')
    read.apply([build.update<ArticleSnapshot>(first, { title: 'Bản sửa', topics: topics.slice(0, 1) })])
    await wp.ask(
      `wp_set_post_categories(${before[0]!.id}, [wp_insert_term('Tin của trang', 'category')['term_id']], true)`,
    )
    await wp.cron()
    const after = await posts(wp)
    expect(after.find(({ id }) => id === before[0]!.id)).toMatchObject({
      title: 'Bản sửa',
      categories: ['Tự học', 'Tin của trang'],
    })
    expect(after).toContainEqual(before[1])
  })

  test('two runs at once import nothing twice', async () => {
    const build = ledger()
    const { address } = await hub(Array.from({ length: 12 }, (_, index) => build.article({ slug: `bai-${index}` })))
    const wp = await reading(address)
    await Promise.all([wp.cron(), wp.ask('nguon_hoc_import()'), wp.ask('nguon_hoc_import()')])
    expect(await posts(wp)).toHaveLength(12)
  })

  test('corrects what has left the feed long ago', async () => {
    const build = ledger()
    const old = build.article({ slug: 'cu', title: 'Bài cũ', publishedAt: '2026-01-01T00:00:00.000Z' })
    const { address, read } = await hub([old])
    const wp = await reading(address)
    await wp.cron()
    read.apply(Array.from({ length: 50 }, (_, index) => build.article({ slug: `bai-${index}` })))
    const correction = { note: 'Sửa [tên] người', at: '2026-04-03T00:00:00.000Z' }
    read.apply([
      build.update<ArticleSnapshot>(old, { title: 'Bài cũ, đã sửa', topics: [ref('sach', 'Sách')], correction }),
    ])
    expect(await (await fetch(`${address}/feeds/articles.rss`)).text()).not.toContain('Bài cũ')
    await wp.cron()
    const all = await posts(wp)
    expect(all).toHaveLength(51)
    expect(all.at(-1)).toMatchObject({
      title: 'Bài cũ, đã sửa',
      categories: ['Sách'],
      content: expect.stringMatching(
        /Thông tin cải chính, 3\/4\/2026: Sửa &#091;tên] người[\s\S]*Đọc thêm[\s\S]*Nguồn:/,
      ),
    })
  })

  test('makes the same post of an item, whether by the feed or by JSON', async () => {
    const build = ledger()
    const person = { name: 'Cụ Tư', role: null, illustration: true }
    const words = {
      authors: ['Lê Ánh'],
      topics: [ref('sach', 'Sách')],
      correction: { note: 'Sửa tên', at: '2026-04-02T17:30:00.000Z' },
    }
    const items = [
      build.article({ slug: 'mot', ...words, ...(await cover('anh')) }),
      build.story({ slug: 'hai', ...words, people: [person] }),
    ]
    const { address } = await hub(items)
    const wp = await reading(address)
    for (const [type, id] of [
      ['articles', 'id-mot'],
      ['stories', 'id-hai'],
    ] as const) {
      const [rss, json] = await wp.ask<
        unknown[]
      >(`[current(nguon_hoc_rss_items(nguon_hoc_ask('${address}/feeds/${type}.rss')['body'], '')),
        nguon_hoc_from_json(nguon_hoc_ask_json('${address}/v1/${type}/${id}'))]`)
      expect(clean(json)).toEqual(clean(rss))
    }
  })

  test('takes the cover into its library, with its credit, and another when it changes', async () => {
    const build = ledger()
    const first = build.article({ slug: 'mot', ...(await cover('anh-1')) })
    const media = folder()
    await draw(media, 'anh-1')
    await draw(media, 'anh-2')
    const { address, read } = await hub([first], media)
    const wp = await reading(address)
    await wp.cron()
    const [post] = await posts(wp)
    expect(post!.thumbnail).toMatchObject({ alt: 'Bạn đọc trẻ bên kệ sách', author: 'quantri' })
    expect(files(wp)).toContain('anh-1-wide.webp')
    expect(post!.content).toMatch(/^<p class="nguon-hoc-caption"><small>Ảnh: Thư viện tỉnh<\/small><\/p>/)
    expect(post!.content).not.toContain('<img')
    await wp.cron()
    expect(await posts(wp)).toEqual([post])
    read.apply([build.update<ArticleSnapshot>(first, await cover('anh-2'))])
    await wp.cron()
    expect(files(wp).map((name) => name.slice(0, 5))).not.toContain('anh-1')
    expect(files(wp)).toContain('anh-2-wide.webp')
    expect(await wp.ask(`count(get_posts(['post_type' => 'attachment']))`)).toBe(1)
  })

  test('shows the picture from the hub when it cannot be fetched, or is to stay there', async () => {
    const build = ledger()
    const { address } = await hub([build.article({ slug: 'mot', ...(await cover('khong-co')) })], folder())
    const wp = await reading(address)
    await wp.cron()
    expect((await posts(wp))[0]).toMatchObject({
      thumbnail: null,
      content: expect.stringMatching(/^<figure><img style="max-width:100%;height:auto" src="[^"]*khong-co-wide.webp"/),
    })
    expect(await wp.ask('nguon_hoc_state()')).toMatchObject({ problems: [] })
  })

  test('of what was withdrawn nothing is left: not on the site, not in the database, not among the files', async () => {
    const build = ledger()
    const words = {
      title: 'CANARYMOT trong đề',
      summary: 'CANARYHAI tóm tắt',
      body: { html: '<p>CANARYBA</p>', text: '' },
      topics: [ref('sach', 'Sách')],
    }
    const gone = build.article({ id: 'id-1', slug: 'canarybon', ...words, ...(await cover('canarynam')) })
    const media = folder()
    await draw(media, 'canarynam')
    const { address, read } = await hub([gone], media)
    const wp = await reading(address)
    const web = await serve('php', wp.server.args, wp.server.env)
    const seen = async () => {
      const all = [
        '/',
        '/feed/',
        '/wp-json/wp/v2/posts',
        '/wp-json/wp/v2/media',
        '/wp-sitemap-posts-post-1.xml',
        '/?s=CANARYBA',
        '/canarymot-trong-de/',
      ]
      return (await Promise.all(all.map(async (where) => (await fetch(web.address + where)).text()))).join('\n')
    }
    await wp.cron()
    // As if someone had looked into it: WordPress keeps versions and old addresses.
    await wp.ask(
      `wp_update_post(['ID' => get_posts()[0]->ID, 'post_name' => 'canarymot-khac', 'post_content' => get_posts()[0]->post_content . '!'])`,
    )
    expect((await seen()).match(/canary(mot|hai|ba|nam)/gi)?.length).toBeGreaterThan(8)
    expect(wp.dump().match(/canary\w+/gi)?.length).toBeGreaterThan(8)
    read.apply([build.withdrawal(gone, { withdrawal: { kind: 'gone', reason: 'Sai sự thật' } })])
    await wp.cron()
    const [post] = await posts(wp)
    expect([post!.status, post!.title]).toEqual(['trash', 'Nội dung đã được gỡ'])
    expect((await seen()).replaceAll(/s=CANARYBA|CANARYBA(?=[^<]*<\/(?:title|h1))|value="CANARYBA"/gi, '')).not.toMatch(
      /canary(mot|hai|nam|bon)/i,
    )
    expect(
      await wp.ask(
        `[get_post_meta(${post!.id}, '_wp_trash_meta_time', true) > time() - 60, wp_get_post_revisions(${post!.id})]`,
      ),
    ).toEqual([true, []])
    expect(wp.dump().match(/.{0,60}canary.{0,60}/gi)).toBeNull()
    expect(files(wp).join()).not.toMatch(/canary/i)
    read.apply([build.update<ArticleSnapshot>(gone, { title: 'Trở lại', cover: null })])
    await wp.cron()
    expect(await posts(wp)).toMatchObject([
      { id: post!.id, status: 'publish', title: 'Trở lại', name: 'tro-lai', categories: ['Sách'] },
    ])
  })

  test('a notice takes the place of the text; a redirected item goes; the last one leaves no "no news" behind', async () => {
    const build = ledger()
    const noticed = build.article({ slug: 'mot', title: 'Bài một', body: { html: '<p>CANARY</p>', text: '' } })
    const moved = build.article({ slug: 'hai', title: 'Bài hai' })
    const { address, read } = await hub([noticed, moved])
    const wp = await reading(address)
    await wp.cron()
    read.apply([
      build.withdrawal(noticed, { withdrawal: { kind: 'notice', reason: 'Đang xác minh & [bổ sung]' } }),
      build.withdrawal(moved, {
        withdrawal: { kind: 'redirect', reason: '', redirectTo: 'https://noi-khac.example/' },
      }),
    ])
    await wp.cron()
    expect(await posts(wp)).toMatchObject([
      { title: 'Bài một', status: 'publish', content: '<p>Đang xác minh &amp; &#091;bổ sung]</p>', excerpt: '' },
      { title: 'Nội dung đã được gỡ', status: 'trash' },
    ])
    expect(wp.dump()).not.toContain('CANARY')
    expect(await wp.ask('nguon_hoc_state()')).toMatchObject({ counts: { down: 2 }, problems: [] })
  })

  test('leaves alone what the site has decided: a draft, the trash, deleted for good', async () => {
    const build = ledger()
    const [draft, trashed, deleted] = ['mot', 'hai', 'ba'].map((slug) => build.article({ slug, title: slug }))
    const { address, read } = await hub([draft!, trashed!, deleted!])
    const wp = await reading(address)
    await wp.cron()
    await wp.ask(`[wp_update_post(['ID' => nguon_hoc_find('id-mot'), 'post_status' => 'draft']),
      wp_trash_post(nguon_hoc_find('id-hai')), wp_delete_post(nguon_hoc_find('id-ba'), true)]`)
    read.apply([
      build.withdrawal(trashed!),
      build.update(deleted!, { title: 'ba, sửa' }),
      build.update(draft!, { title: 'một, sửa' }),
    ])
    await wp.cron()
    read.apply([build.update(trashed!, { title: 'hai' })])
    await wp.cron()
    const state = (await posts(wp)).map(({ title, status }) => `${title}: ${status}`)
    expect(state.sort()).toEqual(['Nội dung đã được gỡ: trash', 'một, sửa: draft'])
  })

  test('text stays text: no scripts, shortcodes or blocks of the site', async () => {
    const build = ledger()
    const html =
      '<p onclick="x()">[gallery] [wp_version]</p>\n<script>alert(1)</script><!-- wp:archives /--><p>Dòng\nhai</p>'
    const { address } = await hub([build.article({ slug: 'mot', title: '[gallery] đề', body: { html, text: '' } })])
    const wp = await reading(address)
    await wp.cron()
    const [{ content }] = (await posts(wp)) as [Post]
    expect(content).toContain('<p>&#091;gallery] &#091;wp_version]</p>')
    expect(content).not.toMatch(/script>|onclick|wp:archives/)
    const web = await serve('php', wp.server.args, wp.server.env)
    const shown = await (await fetch(`${web.address}/gallery-de/`)).text()
    expect(/<p>[^<]*gallery\][^<]*/.exec(shown)?.[0]).toMatch(/^<p>(\[|&#0?91;)gallery\] (\[|&#0?91;)wp_version\]$/)
    expect(/rel="canonical" href="([^"]*)"/.exec(shown)?.[1]).toBe(`${address}/p/articles/mot`)
  })
})

describe("WordPress' own feed reader", () => {
  test('reads titles, categories and pictures right, and keeps them for twelve hours', async () => {
    const build = ledger()
    const topics = [ref('tu-hoc', 'Tự học'), ref('sach', 'Sách & văn hóa đọc')]
    const { address } = await hub([
      build.article({ slug: 'mot', title: 'Bài “một” & <hai>', topics, ...(await cover('anh')) }),
    ])
    const wp = await site()
    const read = await wp.ask(`(function () {
      add_filter('http_request_host_is_external', '__return_true');
      add_filter('http_allowed_safe_ports', function ($ports) { return array_merge($ports, [${new URL(address).port}]); });
      $feed = fetch_feed('${address}/feeds/articles.rss');
      $item = $feed->get_item(0);
      return [$item->get_title(), array_map(function ($one) { return $one->get_label(); }, $item->get_categories()),
        $item->get_enclosure()->get_link(), $item->get_id(), $item->get_date('c'), $feed->cache_duration];
    })()`)
    expect(read).toEqual([
      'Bài “một” &amp; &lt;hai&gt;',
      ['Tự học', 'Sách &amp; văn hóa đọc'],
      `${address}/media/anh/anh-wide.webp`,
      'id-mot',
      '2026-04-02T03:04:05+00:00',
      12 * 60 * 60,
    ])
  })
})

interface Post {
  id: number
  title: string
  name: string
  content: string
  excerpt: string
  status: string
  date: string
  author: string
  modified: string
  categories: string[]
  revisions: number
  thumbnail: { alt: string; author: string } | null
}

async function reading(address: string) {
  const wp = await site()
  await wp.ask(
    `update_option('nguon_hoc_settings', ['feeds' => ['${address}/feeds/articles.rss']] + nguon_hoc_settings())`,
  )
  return wp
}

/** All there are, in whatever state, by date and title. */
function posts(wp: Site): Promise<Post[]> {
  const author = (of: string) => `get_the_author_meta('user_login', get_post_field('post_author', ${of}))`
  return wp.ask<Post[]>(`array_map(function ($post) {
    $picture = get_post_thumbnail_id($post);
    return ['id' => $post->ID, 'title' => $post->post_title, 'name' => $post->post_name, 'content' => $post->post_content,
      'excerpt' => $post->post_excerpt, 'status' => $post->post_status, 'date' => $post->post_date, 'modified' => $post->post_modified,
      'author' => ${author('$post')}, 'categories' => wp_get_post_categories($post->ID, ['fields' => 'names', 'orderby' => 'term_id']),
      'revisions' => count(wp_get_post_revisions($post)), 'thumbnail' => $picture
        ? ['alt' => get_post_meta($picture, '_wp_attachment_image_alt', true), 'author' => ${author('$picture')}] : null];
  }, get_posts(['numberposts' => -1, 'post_status' => ['publish', 'draft', 'trash'], 'orderby' => ['date' => 'DESC', 'title' => 'ASC']]))`)
}

/** Sizes of pictures are in the feed only, and lines end where they like. */
function clean(item: unknown): unknown {
  return JSON.parse(JSON.stringify(item).replaceAll(/ width=\\"\d+\\" height=\\"\d+\\"|\\n/g, ''))
}

function files({ uploads }: Site): string[] {
  const all = fs.existsSync(uploads) ? fs.readdirSync(uploads, { recursive: true, withFileTypes: true }) : []
  return all.filter((entry) => entry.isFile()).map(({ name }) => name)
}

function cover(id: string) {
  return { cover: picture(id), media: [{ id, files: [`${id}-card.webp`, `${id}-wide.webp`] }] }
}

async function draw(media: string, id: string): Promise<void> {
  const image = sharp({ create: { width: 1280, height: 720, channels: 3, background: '#0b5d51' } })
  await image.webp().toFile(path.join(media, `${id}-wide.webp`))
}
