import fs from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { AxeResults } from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import sharp from 'sharp'
import { pagesRouter } from '../../src/outlets/pages/router'
import { openReadModel } from '../../src/readmodel/open-read-model'
import type { ReadModel } from '../../src/readmodel/read-model'
import { launchChromium } from '../support/chromium'
import { ledger } from '../support/entries'
import { listen, type Listening } from '../support/listen'
import { BEFORE_THE_EVENTS, publicContent } from '../support/public-content'

const AXE = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const SCREENS = { laptop: { width: 1366, height: 768 }, phone: { width: 390, height: 844 } }
const PAGES = {
  home: '/',
  article: '/p/articles/thu-vien-mo-cua',
  'article in English': '/p/articles/thu-vien-mo-cua?lang=en',
  story: '/p/stories/co-giao-mo-tu-sach',
  event: '/p/events/khai-mac-ngay-sach',
  'cancelled event': '/p/events/gio-doc-cung-con',
  edition: '/p/editions/ngay-sach-2026',
  document: '/p/documents/quyet-dinh-1373-qd-ttg',
  notice: '/p/articles/da-go-co-thong-bao',
  'withdrawn article': '/p/articles/da-go',
  'missing page': '/p/articles/khong-co',
}

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pages-'))
let browser: Browser | undefined
let model: ReadModel
let site: Listening

beforeAll(async () => {
  const content = publicContent()
  const { article, withdrawal } = ledger()
  const gone = article({ seq: content.length + 1, slug: 'da-go' })
  const noticed = article({ slug: 'da-go-co-thong-bao' })
  const notice = { kind: 'notice', reason: 'Số liệu đang được kiểm tra lại' } as const
  const entries = [...content, gone, noticed, withdrawal(gone), withdrawal(noticed, { withdrawal: notice })]
  const grey = await sharp({ create: { width: 64, height: 36, channels: 3, background: '#999' } })
    .jpeg()
    .toBuffer()
  site = await listen((app, origin) => {
    model = openReadModel({ file: path.join(folder, 'read.db'), origin })
    model.apply(entries)
    app.get('/media/:id/:name', (_req, res) => void res.type('jpeg').send(grey))
    app.use(pagesRouter({ model, origin, clock: () => BEFORE_THE_EVENTS }))
  })
  browser = await launchChromium()
})

afterAll(async () => {
  await browser?.close()
  await site?.close()
  model?.close()
  fs.rmSync(folder, { recursive: true, force: true })
})

async function open(address: string, options: BrowserContextOptions): Promise<{ page: Page; complaints: string[] }> {
  if (!browser) throw new Error('No browser')
  const page = await browser.newPage(options)
  const complaints: string[] = []
  // A page that is not there is announced as a failed load of itself; that is what it should be.
  page.on(
    'console',
    (message) =>
      void (message.type() === 'error' && !message.text().includes('status of 4') && complaints.push(message.text())),
  )
  page.on(
    'request',
    (request) => void (request.url().startsWith(site.origin) || complaints.push(`Left the site: ${request.url()}`)),
  )
  await page.goto(site.origin + address)
  await page.evaluate(() => document.fonts.ready)
  return { page, complaints }
}

describe.each(Object.entries(SCREENS))('on a %s', (_screen, viewport) => {
  test.each(Object.entries(PAGES))(
    '%s: accessible in light and dark, nothing beside the screen, nothing refused',
    async (_name, address) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        const { page, complaints } = await open(address, { viewport, colorScheme })
        // Through the debugger, which the page's policy against scripts does not concern.
        await page.evaluate(AXE)
        // Only colours differ in the dark.
        const rules = colorScheme === 'dark' ? ['color-contrast'] : null
        const { violations, passes } = await page.evaluate<AxeResults>(
          `axe.run(document, ${JSON.stringify(rules ? { runOnly: rules } : {})})`,
        )
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([])
        expect(passes.map(({ id }) => id)).toContain('color-contrast')
        expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
          0,
        )
        expect(complaints).toEqual([])
        await page.close()
      }
    },
  )
})

describe('the pages in a browser', () => {
  test('use their own fonts, for letters with two marks as well', async () => {
    const { page } = await open(PAGES.article, { viewport: SCREENS.laptop })
    const loaded = await page.evaluate(() =>
      [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family.replaceAll('"', '')),
    )
    // Twice each: the letters with marks come in a file of their own.
    for (const family of ['Be Vietnam Pro', 'Source Serif 4']) {
      expect(loaded.filter((one) => one === family).length).toBeGreaterThanOrEqual(2)
    }
    await page.close()
  })

  test('leave room above and below for stacked marks in every heading and paragraph', async () => {
    const { page } = await open(PAGES.article, { viewport: SCREENS.phone })
    const tight = await page.evaluate(() =>
      [...document.querySelectorAll('h1,h2,h3,p,li,dd,dt,th,td,figcaption,a')]
        .map((element) => ({ name: element.outerHTML.slice(0, 80), style: getComputedStyle(element) }))
        .filter(
          ({ style }) =>
            parseFloat(style.lineHeight) < parseFloat(style.fontSize) * 1.3 || parseFloat(style.fontSize) < 16,
        )
        .map(({ name }) => name),
    )
    expect(tight).toEqual([])
    await page.close()
  })

  test('lead the keyboard first to the content', async () => {
    const { page } = await open(PAGES.article, { viewport: SCREENS.laptop })
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Đến phần nội dung')
    expect(
      await page.evaluate(() => (document.activeElement as HTMLElement).getBoundingClientRect().top),
    ).toBeGreaterThanOrEqual(0)
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
    await page.close()
  })

  test('print title, organisation, date, text and address, in black on white and without navigation', async () => {
    const { page } = await open(PAGES.article, { viewport: SCREENS.laptop, colorScheme: 'dark' })
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    const printed = await page.evaluate(() => document.body.innerText)
    for (const text of [
      'ĐỒNG BẰNG',
      'Thư viện tỉnh',
      '10:04, 2/4/2026',
      'Lịch mở cửa',
      'giờ đúng là 08:00',
      `${site.origin}/p/articles/thu-vien-mo-cua`,
    ]) {
      expect(printed).toContain(text)
    }
    for (const text of ['Trang chủ', 'Gương học tập', 'English version', 'Chủ đề']) expect(printed).not.toContain(text)
    const { color, backgroundColor } = await page.evaluate(() => {
      const style = getComputedStyle(document.body)
      return { color: style.color, backgroundColor: style.backgroundColor }
    })
    expect([color, backgroundColor]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)'])
    await page.close()
  })
})
