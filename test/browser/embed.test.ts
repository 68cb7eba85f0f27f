import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { findings } from '../support/axe'
import { launchChromium } from '../support/chromium'
import { embedSite, foreignSite, type EmbedSite } from '../support/embed-site'
import { ledger } from '../support/entries'
import { launchFirefox } from '../support/firefox'
import { publicContent } from '../support/public-content'

const SCREENS = { laptop: { width: 1366, height: 768 }, phone: { width: 390, height: 844 } }
const ALL_IMPACTS = ['minor', 'moderate', 'serious', 'critical']

let hub: EmbedSite
let other: Awaited<ReturnType<typeof foreignSite>>
let browser: Browser
let otherOrigin = ''

beforeAll(async () => {
  const { article } = ledger()
  const content = publicContent()
  const extra = article({ seq: content.length + 1, slug: 'se-go', title: 'Bài sẽ bị gỡ', topics: [], cover: null })
  hub = await embedSite([...content, extra], (id) =>
    id === 'cong-khac' ? [otherOrigin] : id === 'la' ? ['https://la.example'] : null,
  )
  other = await foreignSite(pagesOf(hub.origin))
  otherOrigin = other.origin
  browser = await launchChromium()
})

afterAll(async () => {
  await browser?.close()
  await other?.stop()
  await hub?.remove()
})

const body = (markup: string) => `</head><body><main><h1>Cổng thông tin</h1>${markup}</main></body>`
const element = (attributes: string) => `<nguon-hoc ${attributes}><a href="/">Tin từ Nguồn Học</a></nguon-hoc>`

function pagesOf(origin: string): Parameters<typeof foreignSite>[0] {
  const script = `<script src="${origin}/embed/v1.js" async></script>`
  const frame = (query: string) =>
    `<iframe src="${origin}/embed/frame?${query}" title="Tin" width="100%" height="600" style="border:0"></iframe>`
  const page = (attributes: string) => ({ html: body(element(attributes) + script) })
  return {
    '/list': page('type="articles" count="3" heading="Tin học tập"'),
    '/cards': page('type="stories" layout="cards"'),
    '/compact': page('type="articles" layout="compact" size="18"'),
    '/events': page('type="events"'),
    '/english': page('type="articles" lang="en"'),
    '/item': page('item="articles/se-go"'),
    '/newest': page('type="articles" count="1" show="none"'),
    '/twins': { html: body(element('count="3"') + element('count="3" layout="cards"') + script + script) },
    '/wrong': page('type="tin" count="nhieu"'),
    '/rude': {
      html: `<style>*{color:red!important;font-size:9px!important;display:none}html,body,main,nguon-hoc{display:block}</style>${body(
        element('count="2"') + script,
      )}`,
    },
    '/strict': {
      html: body(element('count="2" accent="#123456"') + script),
      headers: {
        'Content-Security-Policy': `default-src 'none'; script-src ${origin}; connect-src ${origin}; img-src ${origin}`,
      },
    },
    '/frame': { html: body(`${frame('type=articles&count=2')}<script src="${origin}/embed/frame.js" async></script>`) },
    '/impostor': {
      html: body(
        `${frame('type=articles&count=2')}<script src="${origin}/embed/frame.js"></script>` +
          `<iframe id="impostor" title="Khác" srcdoc="<script>parent.postMessage({type:'nguon-hoc:height',height:4321},'*')</script>"></iframe>`,
      ),
    },
    '/own-frame': { html: body(frame('type=articles&count=2&consumer=cong-khac')) },
    '/not-own-frame': { html: body(frame('type=articles&count=2&consumer=la')) },
  }
}

async function open(path: string, options: BrowserContextOptions = {}, site = other.origin) {
  const context = await browser.newContext({ viewport: SCREENS.laptop, ...options })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  const complaints: string[] = []
  page.on('pageerror', ({ message }) => complaints.push(message))
  // Of a connection that ended with the hub, whichever way it was noticed, the browser tells by itself.
  page.on('console', (message) => {
    if (message.type() === 'error' && !/favicon|ERR_(?:CONNECTION|SOCKET)|status of 4/.test(message.text()))
      complaints.push(message.text())
  })
  page.on('request', (request) => {
    if (![hub.origin, other.origin, 'data:', 'about:'].some((start) => request.url().startsWith(start)))
      complaints.push(`Left the sites: ${request.url()}`)
  })
  await page.goto(site + path)
  return { page, complaints, close: () => context.close() }
}

const titles = (page: Page) => page.locator('nguon-hoc .title a')
const status = (page: Page) => page.locator('nguon-hoc').first().getByRole('status')
const online = (page: Page) => page.evaluate(() => window.dispatchEvent(new Event('online')))

describe.each(Object.entries(SCREENS))('on a page of another site, on a %s', (_screen, viewport) => {
  test.each(['/list', '/cards', '/compact', '/events', '/english', '/frame'])(
    '%s is accessible, stays within the screen and asks nobody else',
    async (path) => {
      const { page, complaints, close } = await open(path, { viewport })
      const place = path === '/frame' ? page.frameLocator('iframe').locator('.title a') : titles(page)
      await place.first().waitFor()
      expect(await findings(page, ALL_IMPACTS)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
      expect(complaints).toEqual([])
      await close()
    },
  )
})

describe('the element', () => {
  test('shows what the hub has, in place of its own content', async () => {
    const { page, close } = await open('/list')
    await titles(page).first().waitFor()
    expect(await titles(page).count()).toBe(3)
    expect(await page.getByRole('region', { name: 'Tin học tập' }).getByRole('listitem').count()).toBe(3)
    expect(await page.getByRole('heading', { level: 3 }).count()).toBe(3)
    expect(await page.getByText('Tin từ Nguồn Học').isVisible()).toBe(false)
    expect(await status(page).textContent()).toBe('')
    await close()
  })

  test('shares a request with its twin, and asks once more only for what changed', async () => {
    const before = hub.asked.length
    const { page, close } = await open('/twins')
    await titles(page).nth(5).waitFor()
    const lists = () => hub.asked.slice(before).filter(({ path }) => path.startsWith('/v1/'))
    expect(lists().map((asked) => asked.status)).toEqual([200])
    await online(page)
    await expectEventually(() => lists().map((asked) => asked.status), [200, 304])
    await close()
  })

  test('is led through by the keyboard, with a visible focus', async () => {
    const { page, close } = await open('/list')
    await titles(page).first().waitFor()
    const visited: (string | null | undefined)[] = []
    for (let step = 0; step < 4; step++) {
      await page.keyboard.press('Tab')
      visited.push(
        await page.evaluate(() => {
          const focused = document.activeElement?.shadowRoot?.activeElement
          return focused && getComputedStyle(focused).outlineStyle === 'solid' ? focused.textContent : null
        }),
      )
    }
    expect(visited).toEqual([...(await titles(page).allTextContents()), 'Nguồn Học'])
    await close()
  })

  test('is untouched by the page around, and leaves the page as it was', async () => {
    const { page, complaints, close } = await open('/rude')
    await titles(page).first().waitFor()
    const { color, fontSize } = await titles(page)
      .first()
      .evaluate((link) => ({ color: getComputedStyle(link).color, fontSize: getComputedStyle(link).fontSize }))
    expect([color, fontSize]).toEqual(['rgb(11, 93, 81)', '17px'])
    expect(complaints).toEqual([])
    await close()
  })

  test('works, with its own look, where the page forbids inline styles', async () => {
    const { page, complaints, close } = await open('/strict')
    await titles(page).first().waitFor()
    expect(
      await titles(page)
        .first()
        .evaluate((link) => getComputedStyle(link).color),
    ).toBe('rgb(18, 52, 86)')
    expect(complaints).toEqual([])
    await close()
  })

  test('shows something for attributes that cannot be used, and says which to whoever looks', async () => {
    const { page, close } = await open('/wrong')
    await titles(page).first().waitFor()
    expect(await titles(page).count()).toBe(5)
    await close()
  })

  test('follows its attributes', async () => {
    const { page, close } = await open('/list')
    await titles(page).nth(2).waitFor()
    await page.locator('nguon-hoc').evaluate((host) => {
      host.setAttribute('type', 'events')
      host.setAttribute('count', '1')
    })
    await page.getByRole('link', { name: 'Khai mạc Ngày Sách và Văn hóa đọc Việt Nam' }).waitFor()
    expect(await titles(page).count()).toBe(1)
    await close()
  })

  test('says when the hub cannot be reached, keeps showing what it had, and goes on by itself', async () => {
    const { page, complaints, close } = await open('/list')
    await titles(page).nth(2).waitFor()
    await hub.stop()
    try {
      await page.reload()
      await status(page).getByText('Chưa kết nối được nguồn tin.').waitFor()
      expect(await status(page).textContent()).toMatch(/Đang hiện nội dung cập nhật lúc \d\d:\d\d, \d+\/\d+\/\d{4}\./)
      expect(await titles(page).count()).toBe(3)
      expect(await findings(page, ALL_IMPACTS)).toEqual([])
      await page.evaluate(() => localStorage.clear())
      await page.reload()
      await status(page).getByText('Trang sẽ tự thử lại.').waitFor()
      expect(await titles(page).count()).toBe(0)
    } finally {
      await hub.start()
    }
    await page.getByRole('button', { name: 'Thử lại' }).click()
    await titles(page).nth(2).waitFor()
    expect(await status(page).textContent()).toBe('')
    await hub.stop()
    try {
      await online(page)
      await status(page).getByText('Chưa kết nối được nguồn tin.').waitFor()
    } finally {
      await hub.start()
    }
    await online(page)
    await page.locator('nguon-hoc [role=status]:empty').waitFor({ state: 'attached' })
    expect(complaints).toEqual([])
    await close()
  })

  test('leaves a hub alone for as long as it asks to be, and shows what it had meanwhile', async () => {
    const { page, close } = await open('/list')
    await titles(page).nth(2).waitFor()
    hub.refuse(60)
    const before = hub.asked.length
    try {
      await online(page)
      await status(page).getByText('Chưa kết nối được nguồn tin.').waitFor()
      for (let again = 0; again < 3; again++) await online(page)
      await page.getByRole('button', { name: 'Thử lại' }).click()
      await page.evaluate(() => fetch('/'))
      expect(hub.asked.slice(before).map((asked) => asked.status)).toEqual([429])
      expect(await titles(page).count()).toBe(3)
    } finally {
      hub.refuse(null)
    }
    await close()
  })

  test('does not show from memory what is more than a day old', async () => {
    const { page, close } = await open('/list')
    await titles(page).nth(2).waitFor()
    await page.evaluate(() => {
      for (const key of Object.keys(localStorage)) {
        const kept = JSON.parse(localStorage.getItem(key) ?? '')
        localStorage.setItem(key, JSON.stringify({ ...kept, at: kept.at - 25 * 3600 * 1000 }))
      }
    })
    await hub.stop()
    try {
      await page.reload()
      await status(page).getByText('Trang sẽ tự thử lại.').waitFor()
      expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
    } finally {
      await hub.start()
    }
    await close()
  })

  test('drops what is withdrawn, from the screen and from memory', async () => {
    const list = await open('/newest')
    const one = await open('/item')
    await list.page.getByRole('link', { name: 'Bài sẽ bị gỡ' }).waitFor()
    await one.page.getByRole('link', { name: 'Bài sẽ bị gỡ' }).waitFor()
    const seq = hub.model.head() + 1
    const { article, withdrawal } = ledger()
    hub.model.apply([
      withdrawal(article({ seq: seq - 1, slug: 'se-go' }), {
        seq,
        withdrawal: { kind: 'gone', reason: 'Sai số liệu' },
      }),
    ])
    await online(list.page)
    await online(one.page)
    await one.page.getByText('Nội dung này đã được gỡ. Lý do: Sai số liệu').waitFor()
    await list.page.getByRole('link', { name: /^Ngày Sách ở/ }).waitFor()
    for (const { page } of [list, one])
      expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('Bài sẽ bị gỡ')
    await list.close()
    await one.close()
  })

  test('can be read in forced colours', async () => {
    const { page, close } = await open('/list', { forcedColors: 'active' })
    await titles(page).first().waitFor()
    expect(await findings(page, ALL_IMPACTS)).toEqual([])
    await close()
  })
})

describe('the frame', () => {
  const heightOf = (page: Page) =>
    page
      .locator('iframe')
      .first()
      .evaluate((frame) => frame.getBoundingClientRect().height)
  const contentHeight = (page: Page) =>
    page
      .frameLocator('iframe')
      .first()
      .locator('body')
      .evaluate((inner) => Math.ceil(inner.getBoundingClientRect().height))

  test.each(Object.entries(SCREENS))('is as tall as its content on a %s', async (_screen, viewport) => {
    const { page, complaints, close } = await open('/frame', { viewport })
    await expectEventually(async () => (await heightOf(page)) === (await contentHeight(page)), true)
    expect(await heightOf(page)).not.toBe(600)
    await page.setViewportSize({ width: 320, height: 700 })
    await expectEventually(async () => (await heightOf(page)) === (await contentHeight(page)), true)
    expect(complaints).toEqual([])
    await close()
  })

  test('listens to no other frame of the page', async () => {
    const { page, close } = await open('/impostor')
    await expectEventually(async () => (await heightOf(page)) === (await contentHeight(page)), true)
    // The impostor spoke while the page was read; its message was there before this one.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)))
    expect(await page.locator('#impostor').evaluate((frame: HTMLIFrameElement) => frame.style.height)).toBe('')
    expect(await heightOf(page)).not.toBe(4321)
    await close()
  })

  test('needs no script to be read', async () => {
    const { page, close } = await open('/frame', { javaScriptEnabled: false })
    await page
      .frameLocator('iframe')
      .getByRole('link', { name: /^Ngày Sách ở/ })
      .waitFor()
    await close()
  })

  test('stays empty on sites that the consumer did not register', async () => {
    const own = await open('/own-frame')
    await own.page.frameLocator('iframe').locator('.title').first().waitFor()
    await own.close()
    const strange = await open('/not-own-frame')
    await expectEventually(() => strange.complaints.some((text) => text.includes('frame-ancestors')), true)
    expect(await strange.page.frameLocator('iframe').locator('.title').count()).toBe(0)
    await strange.close()
  })

  test('says when the hub cannot be reached and goes on by itself', async () => {
    const { page, close } = await open('/frame')
    const inner = page.frameLocator('iframe')
    await inner.locator('.title').first().waitFor()
    const fireOnline = () => inner.locator('body').evaluate(() => window.dispatchEvent(new Event('online')))
    await hub.stop()
    try {
      await fireOnline()
      await inner.getByText('Chưa kết nối được nguồn tin. Đang hiện nội dung cập nhật lúc').waitFor()
      expect(await inner.locator('.title').count()).toBe(2)
    } finally {
      await hub.start()
    }
    await inner.getByRole('button', { name: 'Thử lại' }).click()
    await inner.locator('[role=status]:empty').waitFor({ state: 'attached' })
    await close()
  })
})

describe('the page that makes snippets', () => {
  test.each(Object.entries(SCREENS))('is accessible in light and dark on a %s', async (_screen, viewport) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, complaints, close } = await open(
        '/embed?accent=%23ffcc00&count=99',
        { viewport, colorScheme },
        hub.origin,
      )
      await page.getByText('Màu khó đọc.').waitFor()
      // The preview shows the colours that were chosen, which the page warns of.
      expect(await findings(page, ALL_IMPACTS, '.choices')).toEqual([])
      const good = await open('/embed', { viewport, colorScheme }, hub.origin)
      await good.page.frameLocator('iframe').locator('.title').first().waitFor()
      expect(await findings(good.page, ALL_IMPACTS)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
      expect([...complaints, ...good.complaints]).toEqual([])
      await close()
      await good.close()
    }
  })

  test('follows every choice, and its snippets show on another site what was chosen', async () => {
    const { page, complaints, close } = await open(
      '/embed',
      { permissions: ['clipboard-read', 'clipboard-write'] },
      hub.origin,
    )
    await page.getByLabel('Loại nội dung').selectOption({ label: 'Sự kiện' })
    await page.getByLabel('Chủ đề').selectOption({ label: 'Ngày Sách và Văn hóa đọc Việt Nam' })
    await page.getByLabel('Thẻ').check()
    await page.getByLabel('Tóm tắt').uncheck()
    await page.getByLabel('Màu chữ').fill('#777777')
    await page.getByText('Chữ và nền: tương phản 4,4:1').waitFor()
    await page.frameLocator('iframe').getByRole('link', { name: 'Khai mạc Ngày Sách' }).waitFor()
    expect(await page.frameLocator('iframe').locator('.cards li').count()).toBe(1)
    await page.getByRole('button', { name: 'Chép mã' }).first().click()
    await page.getByText('Đã chép mã.').waitFor()
    const snippet = await page.evaluate(() => navigator.clipboard.readText())
    expect(snippet).toBe(await page.getByLabel('Mã dạng script').inputValue())
    const foreign = await foreignSite({
      '/': { html: body(snippet) },
      '/frame': { html: body(await page.getByLabel('Mã dạng iframe').inputValue()) },
    })
    try {
      await page.goto(`${foreign.origin}/`)
      await page.locator('nguon-hoc .cards').getByRole('link', { name: 'Khai mạc Ngày Sách' }).waitFor()
      await page.goto(`${foreign.origin}/frame`)
      await page.frameLocator('iframe').locator('.cards').getByRole('link', { name: 'Khai mạc Ngày Sách' }).waitFor()
    } finally {
      await foreign.stop()
    }
    expect(complaints.filter((text) => !text.startsWith('Left the sites'))).toEqual([])
    await close()
  })

  test('works without scripts, by its button', async () => {
    const { page, close } = await open('/embed', { javaScriptEnabled: false }, hub.origin)
    await page.getByLabel('Số mục').fill('7')
    await page.getByLabel('Ảnh').uncheck()
    await page.getByRole('button', { name: 'Tạo mã nhúng' }).click()
    expect(await page.getByLabel('Mã dạng script').inputValue()).toContain('count="7" show="summary,date"')
    expect(await page.getByRole('button', { name: 'Chép mã' }).count()).toBe(0)
    await close()
  })
})

describe('in Firefox ESR', () => {
  test('the element and the frame show, and the element says when the hub is away', async () => {
    const firefox = await launchFirefox()
    const root = `document.querySelector('nguon-hoc').shadowRoot`
    try {
      await firefox.open(`${other.origin}/list`)
      await firefox.until(`return ${root}?.querySelectorAll('.title a').length === 3`)
      expect(await firefox.run(`return getComputedStyle(${root}.querySelector('.title a')).color`)).toBe(
        'rgb(11, 93, 81)',
      )
      await hub.stop()
      try {
        await firefox.run(`window.dispatchEvent(new Event('online'))`)
        await firefox.until(
          `return ${root}.querySelector('[role=status]').textContent.includes('Chưa kết nối được nguồn tin.')`,
        )
        expect(await firefox.run(`return ${root}.querySelectorAll('.title a').length`)).toBe(3)
      } finally {
        await hub.start()
      }
      await firefox.open(`${other.origin}/strict`)
      await firefox.until(`return ${root}?.querySelectorAll('.title a').length === 2`)
      expect(await firefox.run(`return getComputedStyle(${root}.querySelector('.title a')).color`)).toBe(
        'rgb(18, 52, 86)',
      )
      await firefox.open(`${other.origin}/frame`)
      await firefox.until(`return parseInt(document.querySelector('iframe').style.height) > 100`)
      expect(await firefox.run(`return document.querySelector('iframe').style.height`)).not.toBe('600px')
    } finally {
      await firefox.close()
    }
  })
})

async function expectEventually<T>(read: () => T | Promise<T>, wanted: T): Promise<void> {
  const end = Date.now() + 10_000
  while (JSON.stringify(await read()) !== JSON.stringify(wanted) && Date.now() < end)
    await new Promise((resolve) => setTimeout(resolve, 30))
  expect(await read()).toEqual(wanted)
}
