import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { launchChromium } from '../support/chromium'
import { completeItem } from '../support/content'
import { createDesk, type Desk } from '../support/desk'
import { openDesk, openItem } from '../support/editor'
import { ADMIN } from '../support/hub'
import { type HubProcess, hubProcess } from '../support/process'

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

const AWAY = ['America/New_York', 'Pacific/Kiritimati', 'Asia/Ho_Chi_Minh']
const saved = async (type: string, id: string) => (await desk.call('GET', `/api/${type}/${id}?depth=0`)).body

async function save(page: Page): Promise<void> {
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.request().method() === 'PATCH'),
    page.locator('#action-save').click(),
  ])
  expect(answer.status()).toBe(200)
}

describe.each(AWAY)('in a browser in %s', (timezoneId) => {
  test('a schedule is set, shown and moved on the clocks of Hà Nội', async () => {
    const item = await desk.article()
    const page = await openDesk(browser, hub, { timezoneId })
    await openItem(page, 'articles', item.id)
    await page.getByRole('button', { name: 'Hẹn giờ', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: 'Hẹn giờ công bố' })
    await dialog.getByLabel('Ngày công bố', { exact: true }).fill('20/4/2032')
    await dialog.getByLabel('Giờ công bố').fill('23:30')
    await dialog.getByLabel('Tự gỡ sau một thời gian').check()
    await dialog.getByLabel('Ngày gỡ', { exact: true }).fill('1/5/2032')
    await dialog.getByLabel('Giờ gỡ').fill('0:15')
    await dialog.getByText('được công bố lúc 23:30, Thứ Ba 20/4/2032 giờ Hà Nội').waitFor()
    await dialog.getByRole('button', { name: 'Hẹn giờ' }).click()
    await page.locator('.command-bar__standing').filter({ hasText: 'công bố lúc 23:30, Thứ Ba 20/4/2032' }).waitFor()
    const { body } = await desk.call('GET', `/api/articles/${item.id}/standing`)
    expect(body.schedule).toMatchObject({
      publishAt: '2032-04-20T16:30:00.000Z',
      withdrawAt: '2032-04-30T17:15:00.000Z',
    })

    await page.getByRole('button', { name: 'Đổi giờ', exact: true }).click()
    const again = page.getByRole('dialog', { name: 'Đổi giờ đã hẹn' })
    expect(await again.getByLabel('Ngày công bố', { exact: true }).inputValue()).toBe('20/4/2032')
    expect(await again.getByLabel('Giờ công bố').inputValue()).toBe('23:30')
    expect(await again.getByLabel('Ngày gỡ', { exact: true }).inputValue()).toBe('1/5/2032')
    await page.context().close()
  })

  test('the times of an event and the days of an edition are those of Hà Nội', async () => {
    const event = await completeItem(desk, 'events', {
      startsAt: '2032-04-20T17:30:00.000Z',
      endsAt: '2032-04-20T19:00:00.000Z',
    })
    const edition = await completeItem(desk, 'editions', { anchorDay: '2032-04-20T17:00:00.000Z' })
    const page = await openDesk(browser, hub, { timezoneId })
    await openItem(page, 'events', event.id)
    const starts = page.locator('#field-startsAt input')
    expect(await starts.inputValue()).toBe('21/04/2032 00:30')
    await starts.fill('21/04/2032 08:00')
    await starts.press('Enter')
    const ends = page.locator('#field-endsAt input')
    await ends.fill('21/04/2032 10:30')
    await ends.press('Enter')
    await save(page)
    expect(await saved('events', event.id)).toMatchObject({
      startsAt: '2032-04-21T01:00:00.000Z',
      endsAt: '2032-04-21T03:30:00.000Z',
    })

    await openItem(page, 'editions', edition.id)
    const anchor = page.locator('#field-anchorDay input')
    expect(await anchor.inputValue()).toBe('21/04/2032')
    await anchor.fill('22/04/2032')
    await anchor.press('Enter')
    await save(page)
    expect(String((await saved('editions', edition.id)).anchorDay)).toMatch(/^2032-04-22T/)
    await page.reload()
    expect(await anchor.inputValue()).toBe('22/04/2032')
    await page.context().close()
  })
})

test('a time in the past is refused in the window itself, with what to do', async () => {
  const item = await desk.article()
  const page = await openDesk(browser, hub)
  await openItem(page, 'articles', item.id)
  await page.getByRole('button', { name: 'Hẹn giờ', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Hẹn giờ công bố' })
  await dialog.getByLabel('Ngày công bố', { exact: true }).fill('20/4/2020')
  await dialog.getByRole('button', { name: 'Hẹn giờ' }).click()
  await dialog.getByRole('alert').getByText('Giờ đã chọn đã qua.', { exact: false }).waitFor()
  await page.context().close()
})
