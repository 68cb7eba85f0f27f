import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { findings } from '../support/axe'
import { launchChromium } from '../support/chromium'
import { createDesk, type Desk } from '../support/desk'
import { openDesk, openSignIn, SCREENS, signIn } from '../support/editor'
import { foreignTexts } from '../support/foreign-words'
import { ADMIN } from '../support/hub'
import { type HubProcess, hubProcess } from '../support/process'
import { inMinutes } from '../support/schedule'

const EDITOR = { email: 'bien-tap@hub.test', password: 'mot-mat-khau-du-dai' }

let hub: HubProcess
let browser: Browser
let desk: Desk
let editor: Desk
let parts: { topics: string[]; organisation: string }

beforeAll(async () => {
  hub = await hubProcess()
  await hub.start()
  browser = await launchChromium()
  desk = await createDesk(() => hub.address, ADMIN)
  await desk.create('users', { ...EDITOR, name: 'Trần Quốc Bảo', role: 'editor' })
  editor = await createDesk(() => hub.address, EDITOR)
  parts = {
    topics: [(await desk.topic('Thói quen tự học')).id],
    organisation: (await desk.organisation('Thư viện tỉnh')).id,
  }
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await hub?.remove()
})

const section = (page: Page, name: string) => page.getByRole('region', { name })
const write = (who: Desk, title: string) => who.article({ ...parts, title })

describe('an empty desk', () => {
  test('says so kindly, and without alarm', async () => {
    const page = await openDesk(browser, hub)
    await page.goto('/admin')
    await section(page, 'Chờ bạn duyệt').getByText('Không có bài nào chờ bạn duyệt.').waitFor()
    await page.getByText('Bạn không có việc nào đang chờ. Có thể bắt đầu một bài mới.').waitFor()
    expect(await section(page, 'Cần xử lý ngay').count()).toBe(0)
    await page.getByText(/^(Thứ (Hai|Ba|Tư|Năm|Sáu|Bảy)|Chủ Nhật), ngày \d{1,2} tháng \d{1,2} năm \d{4}$/).waitFor()
    await page.getByRole('link', { name: 'Viết bài mới' }).click()
    await page.waitForURL(/\/articles\/create/)
    await page.context().close()
  })
})

describe('a desk at work', () => {
  beforeAll(async () => {
    const handedIn = await write(editor, 'Phường mở thêm ba tủ sách khu dân cư')
    await editor.call('POST', `/api/articles/${handedIn.id}/submission`, {})
    await write(editor, 'Bài đang viết dở của biên tập viên')
    const soon = await write(desk, 'Khai giảng lớp kỹ năng số')
    await desk.call('PUT', `/api/articles/${soon.id}/schedule`, { publishAt: inMinutes(1) })
    const blocked = await write(desk, 'Gương tự học của anh thợ mộc')
    await desk.call('PUT', `/api/articles/${blocked.id}/schedule`, { publishAt: inMinutes(24 * 60) })
    const done = await write(desk, 'Phòng đọc thiếu nhi đón 300 lượt bạn đọc')
    expect((await desk.publish('articles', done.id)).status).toBe(200)
    await desk.create('plans', { title: 'Phóng sự tủ sách dòng họ', plannedFor: new Date().toISOString() })
  })

  test('the approver finds what waits, with who sent it, and the way to it', async () => {
    const page = await openDesk(browser, hub)
    await page.goto('/admin')
    const line = section(page, 'Chờ bạn duyệt').getByRole('listitem')
    await line.getByText('Trần Quốc Bảo gửi').waitFor()
    expect(await line.allInnerTexts()).toEqual([expect.stringMatching(/Chờ duyệt[^]*Bài viết[^]*Thư viện tỉnh/)])
    await section(page, 'Công bố trong tuần').getByText('Phòng đọc thiếu nhi đón 300 lượt bạn đọc').waitFor()
    await section(page, 'Hôm nay').getByText('Phóng sự tủ sách dòng họ').waitFor()
    await line.getByRole('link', { name: 'Phường mở thêm ba tủ sách khu dân cư' }).click()
    await page.waitForURL(/\/collections\/articles\/[0-9a-f-]{36}/)
    await page.context().close()
  })

  test('an editor sees their own work, and nothing to approve', async () => {
    const page = await openSignIn(browser, hub)
    await signIn(page, EDITOR)
    await section(page, 'Việc của bạn').getByRole('link', { name: 'Bài đang viết dở của biên tập viên' }).waitFor()
    await section(page, 'Bạn đã gửi, đang chờ duyệt').getByText('Phường mở thêm ba tủ sách khu dân cư').waitFor()
    expect(await section(page, 'Chờ bạn duyệt').count()).toBe(0)
    expect(await section(page, 'Giấy đồng ý sắp hết hạn').count()).toBe(0)
    await page.context().close()
  })

  test('what changes elsewhere is there when one comes back to the window', async () => {
    const page = await openDesk(browser, hub)
    await page.goto('/admin')
    await section(page, 'Việc của bạn').waitFor()
    await write(desk, 'Bài vừa viết ở cửa sổ khác')
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
    await section(page, 'Việc của bạn').getByText('Bài vừa viết ở cửa sổ khác').waitFor()
    await page.context().close()
  })

  test('the chart is a table, and its tabs and range answer to the keyboard', async () => {
    const page = await openDesk(browser, hub)
    await page.goto('/admin')
    const chart = section(page, 'Số lần công bố')
    await chart.getByRole('row', { name: /Thói quen tự học \d/ }).waitFor()
    await chart.getByRole('tab', { name: 'Theo chủ đề' }).focus()
    await page.keyboard.press('ArrowRight')
    await chart.getByRole('row', { name: /Thư viện tỉnh \d/ }).waitFor()
    expect(await chart.getByRole('tab', { name: 'Theo cơ quan' }).getAttribute('aria-selected')).toBe('true')
    await chart.getByRole('radio', { name: '30 ngày qua' }).focus()
    await page.keyboard.press('ArrowRight')
    expect(await chart.getByRole('radio', { name: 'Năm nay' }).isChecked()).toBe(true)
    await page.context().close()
  })

  describe.each(Object.entries(SCREENS))('on a %s', (_screen, viewport) => {
    test.each(['light', 'dark'] as const)('nothing keeps anyone out, in the %s', async (colorScheme) => {
      const page = await openDesk(browser, hub, { viewport, colorScheme })
      await page.goto('/admin')
      await section(page, 'Số lần công bố').getByRole('row').first().waitFor()
      expect(await findings(page, ['critical', 'serious'], '.board')).toEqual([])
      expect(await foreignTexts(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
      await page.context().close()
    })
  })
})
