import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Browser, Locator, Page } from 'playwright-core'
import { dayOf } from '../../src/text/dates'
import { findings } from '../support/axe'
import { launchChromium } from '../support/chromium'
import { createDesk, type Desk } from '../support/desk'
import { colleague, openDesk, SCREENS } from '../support/editor'
import { foreignTexts } from '../support/foreign-words'
import { ADMIN } from '../support/hub'
import { type HubProcess, hubProcess } from '../support/process'
import { writeUsage } from '../support/usage'

let hub: HubProcess
let browser: Browser
let desk: Desk
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

const consumer = (name: string) => desk.create('consumers', { name })

async function open(page: Page, id: string): Promise<void> {
  await page.goto(`/admin/collections/consumers/${id}`)
  await page.getByRole('heading', { name: 'Khóa truy cập' }).waitFor()
}

test('an administrator makes a key, copies it, and never sees it again; rotates and revokes it', async () => {
  const { id } = await consumer('Cổng thông tin điện tử tỉnh')
  const page = await openDesk(browser, hub, { permissions: ['clipboard-read', 'clipboard-write'] })
  await open(page, id)
  await page.getByText('Chưa có khóa nào.').waitFor()
  await page.getByText('Chưa có lượt dùng nào trong 30 ngày qua.').waitFor()

  await page.getByRole('button', { name: 'Tạo khóa' }).click()
  const dialog = page.getByRole('dialog', { name: 'Tạo khóa cho Cổng thông tin điện tử tỉnh' })
  await dialog.getByLabel('Tên khóa').fill('Trang chủ')
  await dialog.getByLabel('Theo dõi thay đổi').uncheck()
  await dialog.getByLabel('Chỉ dùng trong trang của').fill('cong.example')
  await dialog.getByRole('button', { name: 'Tạo khóa' }).click()
  expect(await dialog.getByRole('alert').textContent()).toContain('"cong.example"')
  await dialog.getByLabel('Chỉ dùng trong trang của').fill('https://cong.example/tin-tuc')
  await dialog.getByRole('button', { name: 'Tạo khóa' }).click()

  const shown = page.getByRole('dialog', { name: 'Khóa mới: Trang chủ' })
  await shown.getByText('không ai xem lại được').waitFor()
  await shown.getByRole('button', { name: 'Chép khóa' }).click()
  await shown.getByText('Đã chép.').waitFor()
  const key = await page.evaluate(() => navigator.clipboard.readText())
  expect(key).toMatch(/^nh_[A-Za-z0-9_-]{43}$/)
  expect(await shown.getByLabel('Khóa', { exact: true }).inputValue()).toBe(key)
  expect(await shown.locator('pre').textContent()).toBe(
    `curl -H 'Authorization: Bearer ${key}' -H 'Origin: https://cong.example' '${hub.address}/v1/articles?limit=5'`,
  )
  expect(await findings(page, ['serious', 'critical'], 'dialog')).toEqual([])
  await shown.getByRole('button', { name: 'Tôi đã cất khóa' }).click()

  const line = page.getByRole('listitem').filter({ hasText: 'Trang chủ' })
  await line.getByText('Còn hiệu lực').waitFor()
  expect(await line.textContent()).toContain(`${key.slice(0, 9)}…`)
  expect(await line.textContent()).toContain('Đọc nội dung và tìm kiếm; Bản tin RSS, lịch, sơ đồ trang')
  expect(await line.textContent()).toContain('chưa dùng')
  await page.reload()
  await line.first().waitFor()
  expect(await page.content()).not.toContain(key)
  expect(await page.content()).not.toContain(createHash('sha256').update(key).digest('hex'))

  await page.getByRole('button', { name: 'Thay khóa: Trang chủ' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Tạo khóa thay' }).click()
  await page
    .getByRole('dialog', { name: 'Khóa mới: Trang chủ' })
    .getByRole('button', { name: 'Tôi đã cất khóa' })
    .click()
  await line.getByText('Đang được thay').waitFor()
  expect(await line.count()).toBe(2)
  expect(await page.getByRole('button', { name: 'Thay khóa: Trang chủ' }).count()).toBe(1)

  await page.getByRole('button', { name: 'Thu hồi: Trang chủ' }).first().click()
  const confirm = page.getByRole('dialog', { name: 'Thu hồi khóa "Trang chủ"?' })
  await confirm.getByRole('button', { name: 'Quay lại' }).click()
  expect(await page.getByRole('button', { name: 'Thu hồi: Trang chủ' }).count()).toBe(2)
  await page.getByRole('button', { name: 'Thu hồi: Trang chủ' }).first().click()
  await confirm.getByRole('button', { name: 'Thu hồi ngay' }).click()
  await page.getByText('1 khóa đã hết hạn hoặc thu hồi').click()
  await line.filter({ hasText: 'Thu hồi lúc' }).waitFor()
  expect(await page.getByRole('button', { name: 'Thu hồi: Trang chủ' }).count()).toBe(1)
  await page.context().close()
})

test('who looks at a consumer sees what it asked for, by day and by endpoint', async () => {
  const { id } = await consumer('Báo tỉnh')
  const made = await desk.call<{ id: string }>('POST', `/api/consumers/${id}/keys`, { name: 'Tòa soạn' })
  const key = made.body.id
  const day = dayOf(new Date().toISOString())
  const at = new Date()
  const row = { day, key, consumer: id, lastAt: at, bytes: 2_400_000 }
  await writeUsage(hub, [
    { ...row, id: `${day}/${key}/articles`, endpoint: 'articles', requests: 12_345, refused: 0 },
    { ...row, id: `${day}/${key}/articles/item`, endpoint: 'articles/item', requests: 20, refused: 3 },
    {
      ...row,
      id: `${day}/anonymous/feeds`,
      key: 'anonymous',
      consumer: '',
      endpoint: 'feeds',
      requests: 77,
      refused: 0,
    },
  ])
  const page = await openDesk(
    browser,
    hub,
    { viewport: SCREENS.phone },
    await colleague(desk, 'publisher', 'Người duyệt'),
  )
  await open(page, id)
  const usage = page.getByRole('region', { name: 'Lượt dùng 30 ngày qua' })
  await usage.getByText('12.365 lượt, 3 bị từ chối', { exact: true }).waitFor()
  expect(await usage.locator('ol > li').count()).toBe(30)
  expect(await usage.locator('ol > li').last().textContent()).toMatch(/: 12\.365 lượt, 3 bị từ chối$/)
  expect(await usage.getByRole('row').allTextContents()).toEqual([
    'Phần được gọiLượtBị từ chốiDung lượng',
    'Bài viết12.345–2,4 MB',
    'Bài viết: từng nội dung2032,4 MB',
  ])
  expect(await page.getByRole('listitem').filter({ hasText: 'Tòa soạn' }).textContent()).toMatch(
    /Lần dùng cuối\d\d:\d\d, /,
  )
  expect(await page.getByRole('button', { name: /Tạo khóa|Thay khóa|Thu hồi/ }).count()).toBe(0)
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(overflow).toBeLessThanOrEqual(0)

  await page.goto('/admin/collections/consumers')
  await page.getByText('Đọc không cần khóa, 30 ngày qua: 77 lượt').click()
  await page.getByRole('rowheader', { name: 'Bản tin' }).waitFor()
  await page.context().close()
})

test('the pages that may embed are typed one a line; what is no address is refused', async () => {
  const { id } = await consumer('Thư viện tỉnh')
  const page = await openDesk(browser, hub)
  await open(page, id)
  const field = page.getByLabel('Trang được nhúng nội dung')
  await type(page, field, 'https://thuvien.example/trang-chu\nthuvien')
  await page.getByRole('button', { name: 'Lưu', exact: true }).click()
  await page.getByText('"thuvien" không phải địa chỉ trang.').first().waitFor()
  await type(page, field, 'https://thuvien.example/trang-chu\nhttp://cu.example')
  await page.getByRole('button', { name: 'Lưu', exact: true }).click()
  await page.getByText('Đã lưu.').first().waitFor()
  const { body } = await desk.call('GET', `/api/consumers/${id}`)
  expect(body.embedOrigins).toEqual(['https://thuvien.example', 'http://cu.example'])
  expect(await foreignTexts(page)).toEqual([])
  await page.context().close()
})

/** The form asks the server about what was typed; whoever saves before that answer, faster than people do, loses the message of the refusal to it. */
async function type(page: Page, field: Locator, text: string): Promise<void> {
  const asked = page.waitForResponse((answer) => answer.request().headers()['next-action'] !== undefined)
  await field.fill(text)
  await asked
}
