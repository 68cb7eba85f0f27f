import fs from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { AxeResults } from 'axe-core'
import type { Browser, Locator, Page } from 'playwright-core'
import { launchChromium } from '../support/chromium'
import { createDesk, type Desk } from '../support/desk'
import { openDesk, openItem, SCREENS } from '../support/editor'
import { ADMIN } from '../support/hub'
import { type HubProcess, hubProcess } from '../support/process'

const AXE = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let hub: HubProcess
let desk: Desk
let browser: Browser

beforeAll(async () => {
  hub = await hubProcess()
  await hub.start()
  browser = await launchChromium()
  desk = await createDesk(() => hub.address, ADMIN)
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await hub?.remove()
})

const title = (page: Page) => page.getByRole('textbox', { name: /^Tiêu đề( \*)?$/ })
const editor = (page: Page) => page.getByRole('textbox').and(page.locator('[contenteditable="true"]')).first()

describe('the preview', () => {
  test('follows the typing as a portal, a telephone and a feed reader show it', async () => {
    const item = await desk.article({ title: 'Tiêu đề đã lưu' })
    const page = await openDesk(browser, hub)
    await openItem(page, 'articles', item.id)
    const opener = page.getByRole('button', { name: 'Xem trước' })
    await opener.click()
    const panel = page.getByRole('region', { name: 'Bản xem trước – chưa công bố' })
    const shown = panel.frameLocator('iframe')
    await shown.getByRole('heading', { level: 1, name: 'Tiêu đề đã lưu' }).waitFor()
    await shown.getByText('Bản xem trước – chưa công bố').waitFor()

    await title(page).fill('Tiêu đề đang gõ')
    await shown.getByRole('heading', { level: 1, name: 'Tiêu đề đang gõ' }).waitFor({ timeout: 3000 })
    await editor(page).click()
    await page.keyboard.type('Chữ mới gõ.')
    await shown.getByText('Chữ mới gõ.').waitFor({ timeout: 3000 })

    const width = () => panel.locator('iframe').evaluate((frame: HTMLIFrameElement) => frame.clientWidth)
    expect(await width()).toBeGreaterThan(1000)
    await panel.getByRole('button', { name: 'Điện thoại' }).click()
    expect(await width()).toBe(390)
    await panel.getByRole('button', { name: 'Bản tin' }).click()
    await shown.getByText('Khi mở tin').waitFor()
    expect(await findings(page, '.preview-panel')).toEqual([])

    await panel.getByRole('button', { name: 'Bản tin' }).press('Escape')
    await panel.waitFor({ state: 'detached' })
    expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true)
    expect((await desk.call('GET', `/api/articles/${item.id}`)).body.title).toBe('Tiêu đề đã lưu')
    await page.context().close()
  })

  test('shows an item that was never saved, with what is missing', async () => {
    const page = await openDesk(browser, hub, { viewport: SCREENS.phone })
    await page.goto('/admin/collections/events/create')
    await title(page).fill('Ngày hội đọc sách')
    await page.getByRole('button', { name: 'Xem trước' }).click()
    const panel = page.getByRole('region', { name: 'Bản xem trước – chưa công bố' })
    const shown = panel.frameLocator('iframe')
    await shown.getByRole('heading', { level: 1, name: 'Ngày hội đọc sách' }).waitFor()
    await shown.getByText(/Còn thiếu \d mục để công bố/).click()
    await shown.getByText('Chưa có thời điểm bắt đầu.').waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0)
    await page.context().close()
  })
})

describe('text of an old encoding', () => {
  const OLD = 'TuÇn lÔ h\u00adëng øng häc tËp suèt ®êi'
  const NEW = 'Tuần lễ hưởng ứng học tập suốt đời'

  test('is shown converted before it gets into a field, and goes in as the person decides', async () => {
    const page = await openDesk(browser, hub)
    await page.goto('/admin/collections/articles/create')
    const dialog = page.getByRole('dialog', { name: 'Đoạn dán có vẻ dùng bảng mã cũ' })
    const field = title(page)

    await pasteInto(field, OLD)
    await dialog.getByText('TCVN3').first().waitFor()
    await dialog.getByText(OLD, { exact: true }).waitFor()
    await dialog.getByText(NEW, { exact: true }).waitFor()
    expect(await field.inputValue()).toBe('')
    expect(await findings(page, '.legacy-paste')).toEqual([])
    await dialog.getByRole('button', { name: 'Không dán' }).click()
    await dialog.waitFor({ state: 'detached' })
    expect(await field.inputValue()).toBe('')

    await pasteInto(field, OLD)
    await page.keyboard.press('Enter')
    await dialog.waitFor({ state: 'detached' })
    await expectValue(field, NEW)

    await field.fill('')
    await pasteInto(field, OLD)
    await dialog.getByRole('button', { name: 'Dán nguyên văn' }).click()
    await expectValue(field, OLD)
    await page.context().close()
  })

  test('keeps its paragraphs and its emphasis in the text editor', async () => {
    const page = await openDesk(browser, hub)
    await page.goto('/admin/collections/articles/create')
    const place = editor(page)
    await place.click()
    await page.keyboard.type('Mở đầu. ')
    await pasteInto(place, `${OLD}\n\nHµ Nam`, `<p><b>${OLD}</b></p><p>Hµ Nam</p>`)
    await page.getByRole('button', { name: 'Dán bản đã chuyển' }).click()
    await place.getByText('Hà Nam').waitFor()
    expect(await place.locator('strong').allTextContents()).toEqual([NEW])
    expect((await place.locator('p').allTextContents()).filter(Boolean)).toEqual([`Mở đầu. ${NEW}`, 'Hà Nam'])

    await page.keyboard.press('Control+A')
    await page.keyboard.press('Delete')
    await pasteInto(place, 'Ñoaïn moät.\n\nÑoaïn hai.')
    await page.getByRole('button', { name: 'Dán bản đã chuyển' }).click()
    await place.getByText('Đoạn hai.').waitFor()
    expect((await place.locator('p').allTextContents()).filter(Boolean)).toEqual(['Đoạn một.', 'Đoạn hai.'])
    await page.context().close()
  })

  test('is asked about only then: other text goes in at once', async () => {
    const page = await openDesk(browser, hub)
    await page.goto('/admin/collections/articles/create')
    const place = editor(page)
    await place.click()
    await pasteInto(place, 'Où est Müller ? 5 µm, § 5.')
    await place.getByText('Où est Müller ? 5 µm, § 5.').waitFor()
    await page.context().close()
  })
})

describe('while writing', () => {
  test('a title that was used before is shown with a way to it, and the length of the text is told', async () => {
    const former = await desk.article({ title: 'Khai mạc ngày sách và văn hóa đọc Việt Nam năm 2026' })
    const page = await openDesk(browser, hub)
    await page.goto('/admin/collections/events/create')
    await title(page).fill('Khai mạc Ngày Sách 2026')
    const hint = page.getByRole('status').filter({ hasText: 'Tiêu đề gần giống:' })
    const link = hint.getByRole('link', { name: former.title as string })
    await link.waitFor()
    expect(await link.getAttribute('href')).toBe(`/admin/collections/articles/${former.id}`)
    await hint.getByText('Bản nháp').waitFor()
    expect(await findings(page, '.similar-titles')).toEqual([])

    await editor(page).click()
    await page.keyboard.insertText('tiếng '.repeat(312))
    await page.getByText('312 tiếng, đọc khoảng 1 phút; đọc trên đài khoảng 1 phút 30 giây').waitFor()
    await title(page).fill('Một chuyện hoàn toàn khác')
    await hint.waitFor({ state: 'detached' })
    await page.context().close()
  })
})

describe('next year', () => {
  test('an edition is begun from this year with its events, and only once', async () => {
    const observance = await desk.create('observances', { name: 'Ngày Sách và Văn hóa đọc' })
    const run = await desk.create('editions', {
      title: 'Ngày Sách 2026',
      summary: 'Kỳ 2026.',
      observance: observance.id,
      year: 2026,
    })
    await desk.create('events', { title: 'Khai mạc 2026', edition: run.id, startsAt: '2026-04-21T01:00:00.000Z' })
    const page = await openDesk(browser, hub)
    await openItem(page, 'editions', run.id)
    await page.getByRole('button', { name: 'Tạo cho năm sau' }).click()
    const dialog = page.getByRole('dialog', { name: 'Tạo bản nháp cho năm sau?' })
    expect(await findings(page, 'dialog[open]')).toEqual([])
    await dialog.getByRole('button', { name: 'Tạo bản nháp' }).click()
    await page.waitForURL((url) => url.pathname.includes('/editions/') && !url.pathname.endsWith(run.id))
    await page.getByText('Đã tạo bản nháp "Ngày Sách 2027" cùng 1 sự kiện.', { exact: false }).waitFor()
    await page
      .getByRole('textbox', { name: /^Tiêu đề/ })
      .and(page.locator('[value="Ngày Sách 2027"]'))
      .waitFor()

    await openItem(page, 'editions', run.id)
    await page.getByRole('button', { name: 'Tạo cho năm sau' }).click()
    await dialog.getByRole('button', { name: 'Tạo bản nháp' }).click()
    await dialog.getByRole('alert').getByText('Đã có kỳ năm 2027').waitFor()
    await dialog.getByRole('link', { name: 'Mở kỳ đã có' }).waitFor()
    await page.context().close()
  })

  test('an event shows the day it would be on', async () => {
    const event = await desk.create('events', { title: 'Hội sách 2026', startsAt: '2026-04-21T01:00:00.000Z' })
    const page = await openDesk(browser, hub)
    await openItem(page, 'events', event.id)
    await page.getByRole('button', { name: 'Tạo cho năm sau' }).click()
    await page.getByRole('dialog').getByText('Bắt đầu: 08:00, Thứ Tư, 21/4/2027.', { exact: false }).waitFor()
    await page.context().close()
  })
})

/** As the browser does it when the person pastes. */
async function pasteInto(place: Locator, text: string, html = ''): Promise<void> {
  await place.focus()
  await place.evaluate(
    (element, [plain, rich]) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', plain!)
      if (rich) clipboardData.setData('text/html', rich)
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    },
    [text, html],
  )
}

async function expectValue(field: Locator, value: string): Promise<void> {
  await field
    .page()
    .waitForFunction(([input, wanted]) => (input as HTMLInputElement).value === wanted, [
      await field.elementHandle(),
      value,
    ] as const)
}

async function findings(page: Page, place: string): Promise<string[]> {
  await page.evaluate(AXE)
  const { violations, passes } = await page.evaluate<AxeResults>(
    `axe.run(${JSON.stringify(place)}, { iframes: false })`,
  )
  if (passes.length === 0) throw new Error(`Nothing was looked at in ${place}`)
  return violations
    .filter(({ impact }) => impact === 'critical' || impact === 'serious')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`))
}
