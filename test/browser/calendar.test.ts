import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { findings } from '../support/axe'
import { launchChromium } from '../support/chromium'
import { createDesk, type Desk, type Doc } from '../support/desk'
import { eventually, openDesk, openSignIn, SCREENS, signIn } from '../support/editor'
import { foreignTexts } from '../support/foreign-words'
import { ADMIN } from '../support/hub'
import { type HubProcess, hubProcess } from '../support/process'

const EDITOR = { email: 'bien-tap@hub.test', password: 'mot-mat-khau-du-dai' }

let hub: HubProcess
let browser: Browser
let desk: Desk
let parts: { topics: string[]; organisation: string }

beforeAll(async () => {
  hub = await hubProcess()
  await hub.start()
  browser = await launchChromium()
  desk = await createDesk(() => hub.address, ADMIN)
  await desk.create('users', { ...EDITOR, name: 'Trần Quốc Bảo', role: 'editor' })
  parts = { topics: [(await desk.topic()).id], organisation: (await desk.organisation('Thư viện tỉnh')).id }
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await hub?.remove()
})

let made = 0
/** A title of its own, in Vietnamese alone: these tests also look for words that are not. */
const named = (what: string) => `${what} thử số ${++made}.`

/** Next month, as YYYY-MM, by the clocks of Hà Nội: all its days are still to come, and stand on its sheet. */
const MONTH = (() => {
  const here = new Date(Date.now() + 7 * 60 * 60 * 1000)
  return new Date(Date.UTC(here.getUTCFullYear(), here.getUTCMonth() + 1, 1)).toISOString().slice(0, 7)
})()
const on = (day: number, time: string) =>
  new Date(`${MONTH}-${String(day).padStart(2, '0')}T${time}:00+07:00`).toISOString()
const written = (day: number) => `${day}/${Number(MONTH.slice(5))}/${MONTH.slice(0, 4)}`

async function scheduled(times: { publishAt: string; withdrawAt?: string }): Promise<Doc> {
  const item = await desk.article({ ...parts, title: named('Bài') })
  const { status, body } = await desk.call('PUT', `/api/articles/${item.id}/schedule`, times)
  if (status !== 200) throw new Error(`Schedule refused: ${JSON.stringify(body)}`)
  return item
}
const timesOf = async ({ id }: Doc) => {
  const { body } = await desk.call<{ schedule: { publishAt: string | null; withdrawAt: string | null } }>(
    'GET',
    `/api/articles/${id}/standing`,
  )
  return { publishAt: body.schedule.publishAt, withdrawAt: body.schedule.withdrawAt }
}

async function openSheet(options: BrowserContextOptions = {}): Promise<Page> {
  const page = await openDesk(browser, hub, options)
  await page.goto('/admin/lich')
  await nextMonth(page)
  return page
}
async function nextMonth(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Hôm nay' }).waitFor()
  const isThere = page.getByText(`Tháng ${Number(MONTH.slice(5))} năm ${MONTH.slice(0, 4)}`)
  // The first click may come before the page has come to life.
  await eventually(
    async () => {
      if ((await isThere.count()) === 0) await page.getByRole('button', { name: 'Sau' }).click()
      return isThere.count()
    },
    (count) => count > 0,
  )
}
const entry = (page: Page, title: unknown) => page.getByRole('button', { name: new RegExp(`${String(title)}$`) })
const cell = (page: Page, day: number) => page.locator(`td[data-date="${MONTH}-${String(day).padStart(2, '0')}"]`)

async function drag(page: Page, what: Locator, where: Locator): Promise<void> {
  // Waits until it stands still: what loads meanwhile moves entries.
  await what.hover({ position: { x: 20, y: 10 } })
  await page.mouse.down()
  const to = (await where.boundingBox())!
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 12 })
  await page.mouse.up()
}

describe.each(['Asia/Ho_Chi_Minh', 'America/New_York'])('with a browser in %s', (timezoneId) => {
  test('a schedule is shown at its hour in Hà Nội, and dragged to another day at the same hour', async () => {
    const item = await scheduled({ publishAt: on(10, '08:00'), withdrawAt: on(25, '00:30') })
    const page = await openSheet({ timezoneId })
    const box = cell(page, 10)
      .getByRole('button', { name: /^Đã hẹn công bố.*: 08:00/ })
      .filter({ hasText: String(item.title) })
    await box.waitFor()
    await cell(page, 25)
      .getByRole('button', { name: /^Đã hẹn gỡ.*: 00:30/ })
      .filter({ hasText: String(item.title) })
      .waitFor()

    await drag(page, box, cell(page, 15))
    const dialog = page.getByRole('dialog', {
      name: new RegExp(`^Chuyển giờ công bố sang 08:00, .+ ${written(15)}\\?$`),
    })
    await dialog.getByText(String(item.title)).waitFor()
    await dialog.getByRole('button', { name: 'Chuyển' }).click()
    await page.getByText(/^Đã chuyển giờ công bố sang 08:00/).waitFor()
    expect(await timesOf(item)).toEqual({ publishAt: on(15, '08:00'), withdrawAt: on(25, '00:30') })
    await cell(page, 15)
      .getByRole('button', { name: /^Đã hẹn công bố.*: 08:00/ })
      .filter({ hasText: String(item.title) })
      .waitFor()
    await page.context().close()
  })

  test('a schedule is set to another hour with the keyboard alone', async () => {
    const item = await scheduled({ publishAt: on(12, '23:30') })
    const page = await openSheet({ timezoneId })
    await entry(page, item.title).focus()
    await page.keyboard.press('Enter')
    const facts = page.getByRole('dialog', { name: String(item.title) })
    await facts.getByText(new RegExp(`^23:30, .+ ${written(12)}$`)).waitFor()
    await facts.getByRole('button', { name: 'Đổi giờ' }).focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Đổi giờ công bố' })
    expect(await dialog.getByLabel('Ngày').inputValue()).toBe(written(12))
    await dialog.getByLabel('Giờ').fill('25:00')
    await page.keyboard.press('Enter')
    await dialog.getByRole('alert').getByText('Giờ cần viết dạng giờ:phút').waitFor()
    await dialog.getByLabel('Ngày').fill(written(13))
    await dialog.getByLabel('Giờ').fill('0:15')
    await page.keyboard.press('Enter')
    await page.getByText(/^Đã chuyển giờ công bố sang 00:15/).waitFor()
    expect(await timesOf(item)).toEqual({ publishAt: on(13, '00:15'), withdrawAt: null })
    await page.locator('.calendar h1:focus').waitFor()
    await page.context().close()
  })

  test('a plan moves to the day it is dropped on', async () => {
    const plan = await desk.create('plans', { title: named('Đề tài'), plannedFor: `${MONTH}-05T12:00:00.000Z` })
    const page = await openSheet({ timezoneId })
    const box = cell(page, 5)
      .getByRole('button', { name: 'Kế hoạch' })
      .filter({ hasText: String(plan.title) })
    await box.waitFor()
    await drag(page, box, cell(page, 6))
    await page.getByText(/^Đã chuyển kế hoạch sang/).waitFor()
    const { body } = await desk.call<{ plannedFor: string }>('GET', `/api/plans/${plan.id}`)
    expect(body.plannedFor).toBe(`${MONTH}-06T12:00:00.000Z`)
    await page.context().close()
  })
})

describe('a move that is refused', () => {
  test('tells why, and the entry goes back', async () => {
    const item = await scheduled({ publishAt: on(17, '08:00'), withdrawAt: on(18, '08:00') })
    const page = await openSheet()
    const box = cell(page, 17)
      .getByRole('button', { name: 'Đã hẹn công bố' })
      .filter({ hasText: String(item.title) })
    await drag(page, box, cell(page, 19))
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Chuyển' }).click()
    await dialog.getByRole('alert').getByText('Giờ gỡ phải sau giờ công bố.').waitFor()
    await dialog.getByRole('button', { name: 'Quay lại' }).click()
    await box.waitFor()
    expect(await timesOf(item)).toEqual({ publishAt: on(17, '08:00'), withdrawAt: on(18, '08:00') })
    await page.context().close()
  })
})

describe('an editor', () => {
  test('moves plans but no schedules', async () => {
    const item = await scheduled({ publishAt: on(20, '08:00') })
    const page = await openSignIn(browser, hub)
    await signIn(page, EDITOR)
    await page.getByRole('link', { name: 'Lịch công bố', exact: true }).click()
    await page.waitForURL(/\/admin\/lich$/)
    await nextMonth(page)
    const box = entry(page, item.title)
    await drag(page, box, cell(page, 21))
    const facts = page.getByRole('dialog')
    // Where nothing can be dragged, a click is only a click.
    if ((await facts.count()) === 0) await box.click()
    await facts.getByRole('link', { name: 'Mở bài' }).waitFor()
    expect(await facts.getByRole('button', { name: 'Đổi giờ' }).count()).toBe(0)
    expect(await timesOf(item)).toEqual({ publishAt: on(20, '08:00'), withdrawAt: null })
    await page.keyboard.press('Escape')

    await page.getByRole('button', { name: 'Thêm đề tài' }).click()
    const dialog = page.getByRole('dialog', { name: 'Thêm đề tài vào kế hoạch' })
    const title = named('Đề tài')
    await dialog.getByLabel('Đề tài').fill(title)
    await dialog.getByLabel('Dự kiến ngày').fill(written(22))
    await dialog.getByLabel('Loại').selectOption('Gương học tập')
    await dialog.getByRole('button', { name: 'Thêm vào kế hoạch' }).click()
    await cell(page, 22).getByRole('button', { name: 'Kế hoạch' }).filter({ hasText: title }).waitFor()
    await page.context().close()
  })
})

describe('without signing in', () => {
  test('the calendar asks for it first', async () => {
    const context = await browser.newContext({ baseURL: hub.address })
    const page = await context.newPage()
    await page.goto('/admin/lich')
    await page.waitForURL(/\/admin\/login\?redirect=/)
    await context.close()
  })
})

describe.each(Object.entries(SCREENS))('on a %s', (screen, viewport) => {
  test.each(['light', 'dark'] as const)('nothing keeps anyone out, in the %s', async (colorScheme) => {
    const item = await scheduled({ publishAt: on(11, '09:00'), withdrawAt: on(26, '09:00') })
    await desk.create('plans', { title: 'Phóng sự tủ sách dòng họ', plannedFor: `${MONTH}-11T12:00:00.000Z` })
    const page = await openSheet({ viewport, colorScheme })
    const found: string[] = []
    const look = async (place: string) => {
      found.push(...(await findings(page, ['critical', 'serious'], place)), ...(await foreignTexts(page)))
      if ((await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)) > 0)
        found.push('too wide')
    }
    await entry(page, item.title).first().waitFor()
    await look('.calendar')
    if (screen === 'laptop') {
      for (const view of ['Tuần', 'Danh sách', 'Tháng']) {
        await page.getByRole('button', { name: view, exact: true }).click()
        await page.locator(view === 'Danh sách' ? '.calendar-agenda' : '.calendar .fc').waitFor()
        await look('.calendar')
      }
    }
    await entry(page, item.title).first().click()
    await page.getByRole('dialog').waitFor()
    await look('.command-dialog')
    await page.getByRole('button', { name: 'Đổi giờ' }).click()
    await page.getByRole('dialog', { name: 'Đổi giờ công bố' }).waitFor()
    await look('.command-dialog')
    await page.context().close()
    expect(found).toEqual([])
  })
})
