import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { outside } from '../outlets/docs/support'
import { findings } from '../support/axe'
import { launchChromium } from '../support/chromium'

const SCREENS = { laptop: { width: 1366, height: 768 }, phone: { width: 390, height: 844 } }
const hub = outside()
let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

const complaints: string[] = []
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()))
  expect(complaints.splice(0)).toEqual([])
})

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await (await browser.newContext({ viewport: SCREENS.laptop, ...options })).newPage()
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('request', (request) => {
    if (!request.url().startsWith(hub.origin)) complaints.push(`asks elsewhere: ${request.url()}`)
  })
  await page.goto(hub.origin + path)
  return page
}

describe('the documentation', () => {
  test.each([
    ['/docs', 'light'],
    ['/docs?lang=en', 'dark'],
  ] as const)('%s in %s colours has nothing that axe objects to', async (path, colorScheme) => {
    const page = await open(path, { colorScheme })
    await page.locator('.try button').first().click()
    await page.locator('.answer pre').first().waitFor()
    // One block of each kind is enough: the page has hundreds.
    await page.evaluate(
      `for (const id of ['op-listArticles', 'op-getMedia', 'schema-Event']) document.getElementById(id).open = true`,
    )
    expect(await findings(page, ['minor', 'moderate', 'serious', 'critical'])).toEqual([])
  })

  test.each(Object.entries(SCREENS))('fits a %s, without anything to scroll sideways', async (_name, viewport) => {
    const page = await open('/docs', { viewport })
    await page.evaluate(`for (const one of document.querySelectorAll('details')) one.open = true`)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(viewport.width)
  })

  test('runs its examples in the page: answers, refusals, and the first events of the stream', async () => {
    const page = await open('/docs')
    const run = async (path: string) => {
      const block = page
        .locator('.docs section:not([aria-labelledby=tra-cuu]) .try')
        .filter({ has: page.locator(`[data-path="${path}"]`) })
      await block.getByRole('button').click()
      await block.locator('.answer pre').first().waitFor()
      return block.locator('.answer').innerText()
    }
    expect(await run('/v1/articles?limit=2&fields=title,url,publishedAt')).toMatch(
      /^200, application\/json[\s\S]*etag: "[\s\S]*"data": \[/,
    )
    expect(await run('/v1/changes/stream?since=0')).toMatch(/^200, text\/event-stream[\s\S]*event: change/)
    expect(await run('/v1/articles?limit=1000')).toMatch(/^400, application\/problem\+json[\s\S]*từ 1 đến 100/)
    // The browser reports every refused request: this one was wanted.
    expect(complaints.splice(0)).toEqual([expect.stringContaining('400')])
  })

  test('works by keyboard, and an address opens what it points to', async () => {
    const page = await open('/docs#op-listArticles')
    await page.locator('#op-listArticles > .in').waitFor()
    const summary = page.locator('#op-listStories > summary')
    await summary.focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Thử ngay')
    await page.keyboard.press('Enter')
    await page.locator('#op-listStories .answer pre').first().waitFor()
    await page.locator('#op-listArticles a[href="#schema-ArticleList"]').first().click()
    await page.locator('#schema-ArticleList > .in').waitFor()
  })

  test('reads without its script: every example is a link, nothing is hidden but what can be unfolded', async () => {
    const page = await open('/docs', { javaScriptEnabled: false })
    expect(await page.locator('.try button:visible').count()).toBe(0)
    await page.locator('.try a').first().click()
    expect(page.url()).toBe(`${hub.origin}/v1/articles?limit=2&fields=title,url,publishedAt`)
  })

  test('prints everything, also what is folded on the screen', async () => {
    const page = await open('/docs')
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(`dispatchEvent(new Event('beforeprint'))`)
    expect(await page.locator('#op-listArticles > .in').isVisible()).toBe(true)
    expect(await page.locator('.contents').isVisible()).toBe(false)
  })
})
