import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from '@jest/globals'
import { ledger } from '../../support/entries'
import { stage } from '../support'
import { LOGIN, wordpresses, type Site } from './wordpress-site'
import { visitor } from './wordpress-visitor'

const { hub, serve } = stage()
const { site } = wordpresses()
const PAGE = '/wp-admin/options-general.php?page=nguon-hoc'
const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

describe('the settings page', () => {
  test('speaks Vietnamese, takes an address, and imports at the press of a button', async () => {
    const build = ledger()
    const { address } = await hub([build.article({ slug: 'mot', title: 'Bài một' })])
    const wp = await site()
    const admin = await signedIn(wp)
    const empty = await admin.go(PAGE)
    expect(labels(empty.text)).toEqual([
      'Địa chỉ RSS của hub',
      'Nhập một lần mỗi',
      'Bài mới',
      'Người đăng',
      'Chuyên mục chung',
      'Chủ đề',
      'Ảnh bìa',
    ])
    expect(empty.text).not.toContain('Nhập ngay')
    const saved = await admin.submit(empty, 'nguon_hoc', {
      'nguon_hoc_settings[feeds]': `${address}\n${address}/feeds/stories.rss`,
      'nguon_hoc_settings[minutes]': '30',
      'nguon_hoc_settings[status]': 'pending',
      'nguon_hoc_settings[author]': '1',
      'nguon_hoc_settings[category]': '1',
      'nguon_hoc_settings[pictures]': '1',
    })
    expect(saved.text).toContain(`${address}/feeds/articles.rss\n${address}/feeds/stories.rss</textarea>`)
    expect(await wp.ask('nguon_hoc_settings()')).toEqual({
      feeds: [`${address}/feeds/articles.rss`, `${address}/feeds/stories.rss`],
      minutes: 30,
      status: 'pending',
      author: 1,
      category: 1,
      topics: false,
      pictures: true,
    })
    expect(await wp.ask(`wp_get_schedules()['nguon_hoc']['interval']`)).toBe(1800)
    const done = await admin.submit(saved, 'nguon_hoc_import')
    expect(done.text).toMatch(/Lần gần nhất: \d\d:\d\d \d+\/\d+\/\d{4}\. Bài mới: 1, cập nhật: 0, gỡ: 0\./)
    expect(await wp.ask(`get_posts(['post_status' => 'pending'])[0]->post_title`)).toBe('Bài một')
  })

  test('refuses an address that cannot be used, says why, and keeps the former one', async () => {
    const wp = await site()
    await choose(wp, 'https://hub.example/feeds/articles.rss')
    const admin = await signedIn(wp)
    const send = async (feeds: string) =>
      (await admin.submit(await admin.go(PAGE), 'nguon_hoc', { 'nguon_hoc_settings[feeds]': feeds })).text
    const bad = await send('https://hub.example/tin?"><script>x</script>')
    expect(bad.match(/Không dùng được “/g)).toHaveLength(1)
    expect(bad).not.toContain('<script>x')
    expect(await send('javascript:alert(1)')).toContain('Không dùng được “javascript:alert(1)”')
    expect(await send('https://hub.example\nhttps://other.example')).toContain('Các địa chỉ phải của cùng một hub.')
    expect(await wp.ask(`nguon_hoc_settings()['feeds']`)).toEqual(['https://hub.example/feeds/articles.rss'])
  })

  test('is for administrators, and nobody else can be made to press its buttons', async () => {
    const build = ledger()
    const { address } = await hub([build.article({ slug: 'mot' })])
    const wp = await site()
    await choose(wp, `${address}/feeds/articles.rss`)
    await wp.ask(`wp_insert_user(['user_login' => 'bientap', 'user_pass' => 'x', 'role' => 'editor'])`)
    const editor = await signedIn(wp, 'bientap', 'x')
    expect((await editor.go(PAGE)).status).toBe(403)
    const admin = await signedIn(wp)
    const attempts = [
      editor.go('/wp-admin/admin-post.php', { action: 'nguon_hoc_import' }),
      editor.go('/wp-admin/admin-post.php', { action: 'nguon_hoc_accept' }),
      admin.go('/wp-admin/admin-post.php', { action: 'nguon_hoc_import' }),
      admin.go('/wp-admin/admin-post.php?action=nguon_hoc_import'),
      admin.go('/wp-admin/admin-post.php', { action: 'nguon_hoc_import', _wpnonce: 'wrong' }),
    ]
    expect((await Promise.all(attempts)).map(({ status }) => status)).toEqual([403, 403, 403, 403, 403])
    await visitor(await web(wp)).go('/wp-admin/admin-post.php', { action: 'nguon_hoc_import' })
    expect(await wp.ask('get_posts()')).toEqual([])
    const direct = await visitor(await web(wp)).go('/wp-content/plugins/nguon-hoc/includes/import.php')
    expect(direct).toEqual({ status: 200, text: '' })
  })

  test('lets an administrator have again what the site has deleted for good', async () => {
    const build = ledger()
    const { address } = await hub([build.article({ slug: 'mot' })])
    const wp = await site()
    await choose(wp, `${address}/feeds/articles.rss`)
    await wp.cron()
    await wp.ask(`wp_delete_post(nguon_hoc_find('id-mot'), true)`)
    const admin = await signedIn(wp)
    const page = await admin.go(PAGE)
    expect(page.text).toContain('Trang đã xóa hẳn 1 bài')
    expect((await admin.submit(page, 'nguon_hoc_accept')).text).not.toContain('Trang đã xóa hẳn')
    await wp.cron()
    expect(await wp.ask('count(get_posts())')).toBe(1)
  })
})

describe('when the hub does not answer as it should', () => {
  test('nothing is lost, administrators are told, and the next run goes on where this one stopped', async () => {
    const build = ledger()
    const [gone, kept] = [
      build.article({ slug: 'mot', title: 'Bài một' }),
      build.article({ slug: 'hai', title: 'Bài hai' }),
    ]
    const { address, read, goAway, comeBack } = await hub([gone, kept])
    const wp = await site()
    await choose(wp, `${address}/feeds/articles.rss`)
    await wp.cron()
    const admin = await signedIn(wp)
    await wp.ask(`wp_insert_user(['user_login' => 'bientap', 'user_pass' => 'x', 'role' => 'editor'])`)
    const editor = await signedIn(wp, 'bientap', 'x')
    expect((await admin.go('/wp-admin/')).text).not.toContain('Hub không trả lời')
    await goAway()
    await wp.cron()
    expect(await titles(wp)).toEqual(['Bài hai', 'Bài một'])
    const told = (await admin.go('/wp-admin/')).text
    expect(told).toContain(`Hub không trả lời ở ${address}/feeds/articles.rss (`)
    expect(told).toMatch(
      /Lần nhập trọn vẹn gần nhất: \d\d:\d\d \d+\/\d+\/\d{4}\. Bài đã nhập vẫn còn; lần sau sẽ tiếp tục từ chỗ dừng\./,
    )
    expect((await editor.go('/wp-admin/')).text).not.toContain('Hub không trả lời')
    read.apply([
      build.withdrawal(gone),
      build.update(kept, { title: 'Bài hai, sửa' }),
      build.article({ slug: 'ba', title: 'Bài ba' }),
    ])
    await comeBack()
    await wp.cron()
    expect(await titles(wp)).toEqual(['Bài ba', 'Bài hai, sửa'])
    expect((await admin.go('/wp-admin/')).text).not.toContain('Nguồn Học</strong>')
  })

  test('an answer that is none changes nothing, and its words are shown as text', async () => {
    const build = ledger()
    const { address } = await hub([build.article({ slug: 'mot', title: 'Bài một' })])
    const wp = await site()
    await choose(wp, `${address}/feeds/articles.rss`)
    await wp.cron()
    const next = await wp.ask(`nguon_hoc_state()['next']`)
    const admin = await signedIn(wp)
    for (const [status, body, words] of WRONG) {
      const elsewhere = await answering(status, body)
      await wp.ask(`nguon_hoc_keep_state(['hub' => '${elsewhere}'] + nguon_hoc_state())`)
      await choose(wp, `${elsewhere}/feeds/articles.rss`)
      await wp.cron()
      expect(notice((await admin.go('/wp-admin/')).text)).toContain(words)
    }
    expect(await titles(wp)).toEqual(['Bài một'])
    expect(await wp.ask(`nguon_hoc_state()['next']`)).toBe(next)
  })

  test('WP-Cron that does not run is told, too', async () => {
    const wp = await site()
    await choose(wp, 'http://127.0.0.1:9/feeds/articles.rss')
    await wp.ask(`nguon_hoc_keep_state(['tried' => time() - 7 * 600] + nguon_hoc_state())`)
    expect((await (await signedIn(wp)).go('/wp-admin/')).text).toContain('WP-Cron không chạy')
  })
})

describe('switched off and removed', () => {
  test('it stops asking; its posts stay, are known when it comes back, and what was withdrawn meanwhile goes then', async () => {
    const build = ledger()
    const gone = build.article({ slug: 'mot', title: 'Bài một' })
    const { address, read } = await hub([gone, build.article({ slug: 'hai', title: 'Bài hai' })])
    const wp = await site()
    await choose(wp, `${address}/feeds/articles.rss`)
    expect(await wp.ask(`wp_next_scheduled('nguon_hoc_import') > 0`)).toBe(true)
    await wp.cron()
    const admin = `require_once ABSPATH . 'wp-admin/includes/plugin.php'`
    await wp.ask(`[${admin}, deactivate_plugins('nguon-hoc/nguon-hoc.php')]`)
    expect(await wp.ask(`wp_next_scheduled('nguon_hoc_import')`)).toBe(false)
    await wp.ask(`[${admin}, uninstall_plugin('nguon-hoc/nguon-hoc.php')]`)
    expect(wp.dump()).not.toMatch(/nguon_hoc_(settings|state|refused)|'nguon_hoc_import/)
    expect(await titles(wp)).toEqual(['Bài hai', 'Bài một'])
    read.apply([build.withdrawal(gone)])
    await wp.ask(`[${admin}, activate_plugin('nguon-hoc/nguon-hoc.php')]`)
    await choose(wp, `${address}/feeds/articles.rss`)
    await wp.cron()
    expect(await titles(wp)).toEqual(['Bài hai'])
  })
})

describe('in English', () => {
  test('every word of the settings page and the notices is there', async () => {
    const wp = await site()
    await wp.ask(`update_option('WPLANG', '')`)
    const { text } = await (await signedIn(wp)).go(PAGE)
    expect(labels(text)).toEqual([
      "Addresses of the hub's RSS",
      'Import every',
      'New posts',
      'Author',
      'Common category',
      'Topics',
      'Covers',
    ])
    const [source, written, compiled] = await wp.ask<[string, object, object]>(`(function () {
      require_once ABSPATH . WPINC . '/pomo/po.php';
      $folder = WP_PLUGIN_DIR . '/nguon-hoc/';
      [$po, $mo] = [new PO(), new MO()];
      $po->import_from_file($folder . 'languages/nguon-hoc-en_US.po');
      $mo->import_from_file($folder . 'languages/nguon-hoc-en_US.mo');
      $words = function ($of) { return array_map(function ($entry) { return $entry->translations; }, $of->entries); };
      return [implode('', array_map('file_get_contents', glob($folder . 'includes/*.php'))), $words($po), $words($mo)];
    })()`)
    const spoken = [...source.matchAll(/(?:__|esc_html_e|esc_html__)\('([^']*)', 'nguon-hoc'\)/g)].map(
      ([, word]) => word,
    )
    expect(Object.keys(written).sort()).toEqual([...new Set(spoken)].sort())
    expect(compiled).toEqual(written)
  })
})

const WRONG: [number, string, string][] = [
  [200, '<html><body>Chào', 'không phải là nguồn RSS đọc được'],
  [200, '<?xml version="1.0"?><rss><channel><item><title>Nửa', 'không phải là nguồn RSS đọc được'],
  [429, '{"detail":"Hỏi quá nhiều. <b>Chờ</b> 30 giây."}', 'Hỏi quá nhiều. &lt;b&gt;Chờ&lt;/b&gt; 30 giây.'],
  [502, '<html>Bad gateway', 'Câu trả lời không đọc được.'],
  [404, '{"detail":"Không có nguồn tin này."}', 'Không có nguồn tin này.'],
]

/** What stands in the plugin's notice. */
function notice(page: string): string {
  return /<strong>Nguồn Học<\/strong>[\s\S]*?<\/div>/.exec(page)?.[0] ?? ''
}

async function signedIn(wp: Site, user = LOGIN.user, password = LOGIN.password) {
  const browser = visitor(await web(wp))
  await browser.signIn(user, password)
  return browser
}

async function web(wp: Site): Promise<string> {
  return (await serve('php', wp.server.args, wp.server.env)).address
}

async function choose(wp: Site, feed: string): Promise<void> {
  await wp.ask(`update_option('nguon_hoc_settings', ['feeds' => ['${feed}']] + nguon_hoc_settings())`)
}

function titles(wp: Site): Promise<string[]> {
  return wp.ask(`wp_list_pluck(get_posts(['orderby' => 'title', 'order' => 'ASC']), 'post_title')`)
}

function labels(page: string): string[] {
  return [...page.matchAll(/<th scope="row"><label for="nguon_hoc_\w+">([^<]*)/g)].map(([, label]) => label ?? '')
}

/** What is not the hub. */
async function answering(status: number, body: string): Promise<string> {
  const server = createServer((_req, res) => void res.writeHead(status).end(body))
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
