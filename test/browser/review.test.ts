import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Browser, Locator, Page } from 'playwright-core'
import sharp from 'sharp'
import { launchChromium } from '../support/chromium'
import { createDesk, type Desk } from '../support/desk'
import { colleague, countPresses, eventually, openDesk, openItem, type SignIn } from '../support/editor'
import { ADMIN } from '../support/hub'
import { type HubProcess, hubProcess } from '../support/process'

let hub: HubProcess
let desk: Desk
let browser: Browser
let editor: SignIn
let publisher: SignIn

beforeAll(async () => {
  hub = await hubProcess()
  await hub.start()
  browser = await launchChromium()
  desk = await createDesk(() => hub.address, ADMIN)
  editor = await colleague(desk, 'editor', 'Nguyễn Thị Mai')
  publisher = await colleague(desk, 'publisher', 'Trần Văn Hùng')
  expect((await desk.call('POST', '/api/globals/desk-settings', { fourEyes: true })).status).toBe(200)
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await hub?.remove()
})

const button = (place: Page | Locator, name: string) => place.getByRole('button', { name, exact: true })
const confirm = (page: Page, name: string) => button(page.locator('dialog[open]'), name).click()
const stands = (page: Page, text: string, timeout = 20_000) =>
  page.locator('.command-bar__standing').filter({ hasText: text }).waitFor({ timeout })
const textbox = (page: Page | Locator, label: string) =>
  page.getByRole('textbox', { name: new RegExp(`^${label}( \\*)?$`) })
const read = async (path: string) => {
  const answer = await fetch(hub.address + path, { redirect: 'manual' })
  return { status: answer.status, text: await answer.text() }
}
/** Seconds ahead, as someone types them who reads the clock in Hà Nội. */
function typed(seconds: number): { day: string; time: string } {
  const local = new Date(Date.now() + seconds * 1000 + 7 * 3_600_000).toISOString()
  const [year, month, day] = local.slice(0, 10).split('-')
  return { day: `${day}/${month}/${year}`, time: local.slice(11, 19) }
}

// One story, told in order: what one person leaves is what the next one finds.
describe('people without training, with four eyes', () => {
  test('write, submit, send back, approve, schedule, correct, withdraw and restore, in few presses', async () => {
    await desk.topic('Thói quen tự học')
    await desk.organisation('Thư viện tỉnh')
    const writer = await openDesk(browser, hub, {}, editor)
    const writing = await countPresses(writer)
    const approver = await openDesk(browser, hub, {}, publisher)
    const approving = await countPresses(approver)
    const presses: Record<string, number> = {}

    // Write, with a picture, and hand in.
    await writer.goto('/admin/collections/articles')
    await writer.getByRole('link', { name: 'Thêm Bài viết' }).first().click()
    await textbox(writer, 'Tiêu đề').fill('Thư viện mở cửa cả chủ nhật')
    await textbox(writer, 'Tóm tắt').fill('Phòng đọc mở cửa từ 08:00 đến 17:00 các ngày chủ nhật.')
    await writer.getByRole('textbox').and(writer.locator('[contenteditable]')).first().click()
    await writer.keyboard.type('Thư viện tỉnh thêm giờ phục vụ để người đi làm có thể đến đọc.')
    await choose(writer, 'Chủ đề', 'Thói quen tự học')
    await choose(writer, 'Cơ quan, đơn vị', 'Thư viện tỉnh')
    await addCover(writer)
    await button(writer, 'Lưu').click()
    await writer.waitForURL(/\/articles\/[0-9a-f-]{36}/)
    await button(writer, 'Gửi duyệt').click()
    await writer
      .locator('dialog[open]')
      .getByLabel(/Lời nhắn cho người duyệt/)
      .fill('Nhờ anh xem giờ mở cửa.')
    await confirm(writer, 'Gửi duyệt')
    await stands(writer, 'Chờ duyệt')
    presses.write = await writing()
    const id = writer.url().split('/').pop()!

    // Sent back with a note, which the writer finds above the text.
    await openItem(approver, 'articles', id)
    await approver.getByText('Nhờ anh xem giờ mở cửa.').waitFor()
    await button(approver, 'Trả lại').click()
    await confirm(approver, 'Trả lại')
    expect(await approver.locator('dialog[open]').isVisible()).toBe(true)
    await approver.getByLabel('Cần sửa gì?').fill('Thêm giờ nghỉ trưa.')
    await confirm(approver, 'Trả lại')
    await stands(approver, 'Bản nháp')
    presses.return = await approving()
    await openItem(writer, 'articles', id)
    await writer.locator('.desk-notice').filter({ hasText: 'Thêm giờ nghỉ trưa.' }).waitFor()
    await textbox(writer, 'Tóm tắt').fill('Phòng đọc mở cửa từ 08:00 đến 17:00, nghỉ trưa một giờ.')
    await button(writer, 'Gửi duyệt').click()
    await confirm(writer, 'Gửi duyệt')
    await stands(writer, 'Chờ duyệt')
    presses.again = await writing()

    // Approved by other eyes, and scheduled to the second.
    await approver.reload()
    await button(approver, 'Duyệt').click()
    await confirm(approver, 'Duyệt')
    await stands(approver, 'Đã duyệt')
    presses.approve = await approving()
    await button(approver, 'Hẹn giờ').click()
    const { day, time } = typed(6)
    await approver.getByLabel('Ngày công bố', { exact: true }).fill(day)
    await textbox(approver.locator('dialog[open]'), 'Giờ công bố.*').fill(time)
    await approver.locator('dialog[open]').getByText(`được công bố lúc ${time}`).waitFor()
    await confirm(approver, 'Hẹn giờ')
    await stands(approver, `công bố lúc ${time}`)
    presses.schedule = await approving()
    // The screen tells without being asked.
    await stands(approver, 'Đang công bố', 60_000)
    const address = (await approver.getByRole('link', { name: 'Xem trang' }).getAttribute('href'))!
    expect(
      (
        await eventually(
          () => read(address),
          ({ status }) => status === 200,
        )
      ).status,
    ).toBe(200)

    // Corrected: the writer mends, other eyes approve and say what was wrong.
    await openItem(writer, 'articles', id)
    await textbox(writer, 'Tóm tắt').fill('Phòng đọc mở cửa từ 07:30 đến 17:00, nghỉ trưa một giờ.')
    await button(writer, 'Gửi duyệt').click()
    await confirm(writer, 'Gửi duyệt')
    await stands(writer, 'bản sửa chờ duyệt')
    await writing()
    await approver.reload()
    await approver.locator('.versions-panel summary').click()
    await button(approver, 'So với bản đang sửa').first().click()
    const difference = approver.getByRole('dialog', { name: 'Khác nhau giữa hai bản' })
    await difference.locator('ins').first().waitFor()
    expect(await difference.locator('del').allTextContents()).toEqual(['[bỏ: 08]', '[bỏ: 00]'])
    expect(await difference.locator('ins').allTextContents()).toEqual(['[thêm: 07]', '[thêm: 30]'])
    await button(difference, 'Đóng').click()
    await approving()
    await button(approver, 'Duyệt').click()
    await confirm(approver, 'Duyệt')
    await button(approver, 'Công bố bản sửa').click()
    await approver.getByLabel('Đính chính: bản trước có thông tin sai').click()
    await approver.getByLabel('Lời cải chính').fill('Giờ mở cửa đúng là 07:30, bản trước ghi nhầm 08:00.')
    await confirm(approver, 'Công bố ngay')
    await stands(approver, 'bản số 2')
    presses.correct = await approving()
    const corrected = await eventually(
      () => read(address),
      ({ text }) => text.includes('07:30 đến 17:00'),
    )
    expect(corrected.text).toMatch(/Thông tin cải chính[\s\S]{0,200}bản trước ghi nhầm 08:00/)
    expect(corrected.text).not.toContain('Nhờ anh xem giờ mở cửa')

    // Withdrawn for a reason from the list, and restored.
    await button(approver, 'Gỡ bài').click()
    await approver.getByLabel('Vì sao gỡ?').selectOption({ label: 'Thông tin chưa chính xác' })
    expect(await approver.getByLabel('Lý do gỡ').inputValue()).toBe('Nội dung có thông tin chưa chính xác.')
    await approver.getByLabel('Thông báo có nêu lý do').click()
    await confirm(approver, 'Gỡ ngay')
    await stands(approver, 'Đã gỡ')
    presses.withdraw = await approving()
    const gone = await eventually(
      () => read(address),
      ({ status }) => status === 410,
    )
    expect(gone.text).toContain('Nội dung có thông tin chưa chính xác.')
    await button(approver, 'Khôi phục').click()
    await confirm(approver, 'Khôi phục ngay')
    await stands(approver, 'bản số 3')
    presses.restore = await approving()
    expect(
      (
        await eventually(
          () => read(address),
          ({ status }) => status === 200,
        )
      ).status,
    ).toBe(200)

    await button(approver, 'Lịch sử thao tác').click()
    await approver.locator('.desk-history li').first().waitFor()
    const history = await approver.locator('.desk-history strong').allInnerTexts()
    expect(history).toEqual([
      'Khôi phục',
      'Gỡ bài',
      'Đính chính',
      'Duyệt',
      'Gửi duyệt',
      'Công bố',
      'Hẹn giờ',
      'Duyệt',
      'Gửi duyệt',
      'Trả lại',
      'Gửi duyệt',
    ])
    expect(presses).toEqual({
      write: 9,
      return: 3,
      again: 2,
      approve: 2,
      schedule: 2,
      correct: 5,
      withdraw: 3,
      restore: 2,
    })
    await writer.context().close()
    await approver.context().close()
  })
})

test('notes and the person in charge are kept at once, without a save, and stay inside', async () => {
  const item = await desk.article()
  const page = await openDesk(browser, hub, {}, editor)
  await openItem(page, 'articles', item.id)
  await page.getByLabel('Viết lời nhắn').fill('Hỏi lại thư viện về giờ nghỉ trưa.')
  await button(page, 'Gửi lời nhắn').click()
  await page.locator('.desk-talk__note').filter({ hasText: 'Hỏi lại thư viện' }).waitFor()
  await page.getByLabel('Người phụ trách').selectOption({ label: 'Trần Văn Hùng (duyệt và công bố)' })
  await page.getByText('Đã giao việc.').waitFor()
  const { body } = await desk.call<{ assignee: { name: string }; edits: number }>(
    'GET',
    `/api/articles/${item.id}/standing`,
  )
  expect(body).toMatchObject({ assignee: { name: 'Trần Văn Hùng' }, edits: 0 })
  await page.context().close()
})

test('a version that someone saved meanwhile is not approved unseen', async () => {
  const item = await desk.article()
  const page = await openDesk(browser, hub, {}, publisher)
  await openItem(page, 'articles', item.id)
  await button(page, 'Duyệt').click()
  await desk.update('articles', item.id, { title: 'Một tiêu đề chưa ai xem' })
  await confirm(page, 'Duyệt')
  await page.getByRole('alert').filter({ hasText: /\S/ }).first().waitFor()
  const { body } = await desk.call('GET', `/api/articles/${item.id}/standing`)
  expect(body).toMatchObject({ state: 'draft', isApproved: false })
  await page.context().close()
})

test('a line of what is missing leads into a folded row of a list', async () => {
  const story = await desk.create('stories', {
    title: 'Gương tự học',
    summary: 'Tóm tắt.',
    topics: [(await desk.topic()).id],
    organisation: (await desk.organisation()).id,
    people: [{ name: 'Nguyễn Văn An' }],
    body: (await desk.article()).body,
  })
  const page = await openDesk(browser, hub, {}, editor)
  await openItem(page, 'stories', story.id)
  await page.locator('#people-row-0 .collapsible__toggle').first().click()
  await page.locator('#people-row-0.collapsible--collapsed, #people-row-0 .collapsible--collapsed').waitFor()
  await button(page, 'Gửi duyệt').click()
  await confirm(page, 'Gửi duyệt')
  await page.getByRole('alert').getByRole('button').filter({ hasText: 'Nguyễn Văn An' }).first().click()
  await page.waitForFunction(() => document.activeElement?.closest('#field-people__0__consent'))
  await page.context().close()
})

async function choose(page: Page, field: string, name: string): Promise<void> {
  await page.getByRole('combobox', { name: field }).fill(name)
  await page.getByRole('option', { name }).click()
}

async function addCover(page: Page): Promise<void> {
  const buffer = await sharp({ create: { width: 640, height: 400, channels: 3, background: '#0b5d51' } })
    .jpeg()
    .toBuffer()
  await page.locator('#field-cover').getByRole('button', { name: 'Thêm mới' }).click()
  const drawer = page.getByRole('dialog').filter({ has: page.getByRole('textbox', { name: 'Mô tả ảnh' }) })
  await drawer.locator('input[type=file]').setInputFiles({ name: 'doc.jpg', mimeType: 'image/jpeg', buffer })
  await drawer.getByLabel('Mô tả ảnh').fill('Bạn đọc ngồi bên cửa sổ')
  await drawer.getByLabel('Chú thích').fill('Một buổi sáng')
  await drawer.getByLabel('Nguồn ảnh').fill('Thư viện tỉnh')
  await drawer.getByLabel('Giấy phép sử dụng').fill('Tư liệu của cơ quan')
  await button(drawer, 'Lưu').click()
  await drawer.waitFor({ state: 'hidden' })
}
