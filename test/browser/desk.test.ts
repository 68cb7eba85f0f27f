import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Browser, Locator, Page } from 'playwright-core'
import sharp from 'sharp'
import { launchChromium } from '../support/chromium'
import { createDesk, type Desk } from '../support/desk'
import { eventually, openDesk, openSignIn, signIn } from '../support/editor'
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

const read = async (path: string) => {
  const answer = await fetch(hub.address + path, { redirect: 'manual' })
  return { status: answer.status, text: await answer.text() }
}
const holds = (text: string) => (answer: { text: string }) => answer.text.includes(text)

describe('an editor without training', () => {
  test('signs in with the given password and finds everything in its group', async () => {
    const page = await openSignIn(browser, hub)
    await signIn(page)
    const groups = {
      'Nội dung': ['Bài viết', 'Gương học tập', 'Sự kiện', 'Kỳ sự kiện', 'Kế hoạch đề tài'],
      'Danh mục': ['Chủ đề', 'Cơ quan, đơn vị', 'Địa bàn', 'Văn bản', 'Sự kiện thường niên'],
      'Thư viện': ['Hình ảnh và tệp', 'Giấy đồng ý'],
      'Phát hành': ['Sổ công bố', 'Bên nhận'],
      'Hệ thống': ['Người dùng', 'Nhật ký', 'Hộp thư đi', 'Thiết lập'],
    }
    const navigation = page.getByRole('complementary')
    const found: Record<string, string[]> = {}
    for (const group of Object.keys(groups)) {
      const place = navigation
        .locator('.nav-group')
        .filter({ has: page.getByRole('button', { name: group, exact: true }) })
      await place.getByRole('link').first().waitFor()
      found[group] = await place.getByRole('link').allTextContents()
    }
    expect(found).toEqual(groups)
    await page.context().close()
  })

  test('is told what is wrong when the password is', async () => {
    const page = await openSignIn(browser, hub)
    await page.getByLabel('Thư điện tử').fill('khong.co@hub.test')
    await page.getByLabel('Mật khẩu').fill('mot-mat-khau-sai')
    await page.getByRole('button', { name: 'Đăng nhập' }).click()
    await page.getByText('Thư điện tử hoặc mật khẩu chưa đúng.').waitFor()
    await page.context().close()
  })

  test('writes an article, publishes it, corrects it, and takes it back', async () => {
    const topic = await desk.topic('Thói quen tự học')
    const organisation = await desk.organisation('Thư viện tỉnh')
    const page = await openDesk(browser, hub)
    const status = page.getByRole('status').filter({ has: page.locator('.state-badge') })

    await page.goto('/admin/collections/articles')
    await page.getByRole('link', { name: 'Thêm Bài viết' }).first().click()
    await textbox(page, 'Tiêu đề').fill('Thư viện mở cửa cả chủ nhật')
    await writeBody(page)
    await save(page)
    await page.waitForURL(/\/articles\/[0-9a-f-]{36}/)
    await expectText(status, 'Bản nháp')

    // Refused, with everything that is missing; each line leads to its field.
    await page.getByRole('button', { name: 'Công bố', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: 'Công bố nội dung này?' })
    await dialog.getByRole('button', { name: 'Công bố ngay' }).click()
    await dialog.getByRole('alert').waitFor()
    const missing = await dialog.getByRole('alert').getByRole('button').allTextContents()
    expect(missing).toEqual([
      'Chưa có tóm tắt. Hãy viết một hoặc hai câu.',
      'Chưa chọn chủ đề. Hãy chọn ít nhất một chủ đề.',
      'Chưa chọn cơ quan, đơn vị.',
    ])
    await dialog.getByRole('button', { name: 'Chưa chọn cơ quan, đơn vị.' }).click()
    await page.getByRole('combobox', { name: 'Cơ quan, đơn vị' }).and(page.locator(':focus')).waitFor()
    await page.keyboard.type('Thư viện')
    await page.getByRole('option', { name: 'Thư viện tỉnh' }).click()
    await choose(page, 'Chủ đề', 'Thói quen tự học')
    await textbox(page, 'Tóm tắt').fill('Từ tháng này, phòng đọc mở cửa từ 08:00 đến 17:00 các ngày chủ nhật.')
    await addCover(page)
    await save(page)
    await page.getByText('Đã lưu', { exact: false }).first().waitFor()

    await page.getByRole('button', { name: 'Công bố', exact: true }).click()
    await dialog.getByRole('button', { name: 'Công bố ngay' }).click()
    await expectText(status, 'Đang công bố')
    const address = (await status.getByRole('link', { name: 'Xem trang' }).getAttribute('href'))!
    expect(address).toBe('/p/articles/thu-vien-mo-cua-ca-chu-nhat')

    const shown = await eventually(
      () => read(address),
      ({ status }) => status === 200,
    )
    for (const part of [
      'Thư viện mở cửa cả chủ nhật',
      'Giờ mở cửa',
      '<li>',
      'Bạn đọc ngồi bên cửa sổ',
      'Thư viện tỉnh',
    ]) {
      expect(shown.text).toContain(part)
    }
    const listed = JSON.parse((await read('/v1/articles')).text) as { data: { title: string; image: unknown }[] }
    expect(listed.data[0]).toMatchObject({
      title: 'Thư viện mở cửa cả chủ nhật',
      topics: [expect.objectContaining({ id: topic.id })],
      organisation: expect.objectContaining({ id: organisation.id }),
    })
    expect((await read('/feeds/articles.rss')).text).toContain('<title>Thư viện mở cửa cả chủ nhật</title>')

    // An edit is the editors' own until it is published.
    await textbox(page, 'Tóm tắt').fill('Từ tháng này, phòng đọc mở cửa từ 07:30 đến 17:00 các ngày chủ nhật.')
    await save(page)
    await expectText(status, 'có sửa đổi chưa công bố')
    expect((await read(address)).text).toContain('08:00 đến 17:00')
    await page.getByRole('button', { name: 'Công bố bản sửa' }).click()
    await dialog.getByLabel('Đính chính: bản trước có thông tin sai').check()
    await dialog.getByLabel('Lời cải chính').fill('Giờ mở cửa đúng là 07:30, bản trước ghi nhầm 08:00.')
    await dialog.getByRole('button', { name: 'Công bố ngay' }).click()
    await expectText(status, 'bản số 2')
    const corrected = await eventually(() => read(address), holds('07:30 đến 17:00'))
    expect(corrected.text).toContain('bản trước ghi nhầm 08:00')

    await page.getByRole('button', { name: 'Gỡ bài' }).click()
    const farewell = page.getByRole('dialog', { name: 'Gỡ nội dung này?' })
    await farewell.getByLabel('Vì sao gỡ?').selectOption({ label: 'Không còn phù hợp' })
    await farewell.getByLabel('Lý do gỡ').fill('Lịch mở cửa đã thay đổi.')
    await farewell.getByRole('button', { name: 'Gỡ ngay' }).click()
    await expectText(status, 'Đã gỡ')
    expect(
      (
        await eventually(
          () => read(address),
          (answer) => answer.status === 410,
        )
      ).status,
    ).toBe(410)
    await page.context().close()
  })

  test('sees in the list where each item stands', async () => {
    const topics = [(await desk.topic()).id]
    const organisation = (await desk.organisation()).id
    const draft = await desk.article({ title: 'Bài đang viết', topics, organisation })
    const published = await desk.article({ title: 'Bài đã đăng', topics, organisation })
    const withdrawn = await desk.article({ title: 'Bài đã rút', topics, organisation })
    for (const { id } of [published, withdrawn]) expect((await desk.publish('articles', id)).status).toBe(200)
    expect((await desk.withdraw('articles', withdrawn.id, { kind: 'gone', reason: 'Đăng nhầm' })).status).toBe(200)

    const page = await openDesk(browser, hub)
    await page.goto('/admin/collections/articles')
    const states = {
      [draft.title as string]: 'Bản nháp',
      [published.title as string]: 'Đang công bố',
      [withdrawn.title as string]: 'Đã gỡ',
    }
    for (const [title, state] of Object.entries(states)) {
      const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: title }) })
      await row.getByText(state).waitFor()
    }
    await page.context().close()
  })
})

const textbox = (page: Page, label: string) => page.getByRole('textbox', { name: new RegExp(`^${label}( \\*)?$`) })

const save = (page: Page | Locator) => page.getByRole('button', { name: 'Lưu', exact: true }).click()

const expectText = (place: Locator, text: string) => place.filter({ hasText: text }).waitFor()

/** A paragraph, a heading through the toolbar, and a list through what most writers type anyway. */
async function writeBody(page: Page): Promise<void> {
  await page.getByRole('textbox').and(page.locator('[contenteditable]')).first().click()
  await page.keyboard.type('Thư viện tỉnh thêm giờ phục vụ để người đi làm có thể đến đọc.')
  await page.keyboard.press('Enter')
  await page.locator('.fixed-toolbar').getByRole('button', { name: 'Kiểu đoạn văn' }).click()
  await page.getByRole('button', { name: 'Đề mục cấp 2' }).click()
  await page.keyboard.type('Giờ mở cửa')
  await page.keyboard.press('Enter')
  await page.keyboard.type('- Phòng đọc: cả ngày')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Phòng thiếu nhi: buổi sáng')
}

async function choose(page: Page, field: string, name: string): Promise<void> {
  await page.getByRole('combobox', { name: field }).fill(name)
  await page.getByRole('option', { name }).click()
}

async function addCover(page: Page): Promise<void> {
  const bytes = await sharp({ create: { width: 640, height: 400, channels: 3, background: '#0b5d51' } })
    .jpeg()
    .toBuffer()
  await page.locator('#field-cover').getByRole('button', { name: 'Thêm mới' }).click()
  const drawer = page.getByRole('dialog').filter({ has: page.getByRole('textbox', { name: 'Mô tả ảnh' }) })
  await drawer
    .locator('input[type=file]')
    .setInputFiles({ name: 'phong-doc.jpg', mimeType: 'image/jpeg', buffer: bytes })
  await drawer.getByLabel('Mô tả ảnh').fill('Bạn đọc ngồi bên cửa sổ của phòng đọc')
  await drawer.getByLabel('Chú thích').fill('Một buổi sáng ở phòng đọc')
  await drawer.getByLabel('Nguồn ảnh').fill('Thư viện tỉnh')
  await drawer.getByLabel('Giấy phép sử dụng').fill('Tư liệu của cơ quan')
  await save(drawer)
  await drawer.waitFor({ state: 'hidden' })
}
