import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { launchChromium } from '../support/chromium'
import { RIGHTS } from '../support/content'
import { createDesk } from '../support/desk'
import { openDesk, openItem, openSignIn } from '../support/editor'
import { foreignTexts, isForeign } from '../support/foreign-words'
import { ADMIN } from '../support/hub'
import { type HubProcess, hubProcess } from '../support/process'
import sharp from 'sharp'

const ITEMS = ['articles', 'stories', 'events', 'editions', 'documents']
const REFERENCE = ['topics', 'organisations', 'places', 'observances']
const OTHERS = ['media', 'consumers', 'users']

let hub: HubProcess
let browser: Browser
let page: Page
let article: string

beforeAll(async () => {
  hub = await hubProcess()
  await hub.start()
  browser = await launchChromium()
  article = await prepare()
  page = await openDesk(browser, hub)
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await hub?.remove()
})

test('the check knows English from Vietnamese', () => {
  const english =
    'Save Edit Create Delete Search Filter Columns Loading Select Upload Version Current Published Draft Heading Table Close'
  expect(english.split(' ').filter((word) => !isForeign(word))).toEqual([])
  expect('nghiêng trang quanh tuyen khuya nghieng Anh oanh'.split(' ').filter(isForeign)).toEqual([])
})

describe('editors meet no English', () => {
  test('before they have signed in', async () => {
    const window = await openSignIn(browser, hub)
    const found = await foreignTexts(window)
    for (const path of ['/admin/forgot', '/admin/khong-co']) {
      await window.goto(path)
      found.push(...(await foreignTexts(window)))
    }
    await window.context().close()
    expect(found).toEqual([])
  })

  test.each([
    '/admin',
    '/admin/account',
    '/admin/globals/desk-settings',
    '/admin/collections/khong-co',
    ...[...ITEMS, ...REFERENCE, ...OTHERS, 'ledger'].map((slug) => `/admin/collections/${slug}`),
    ...[...ITEMS, ...REFERENCE, ...OTHERS].map((slug) => `/admin/collections/${slug}/create`),
  ])('on %s', async (path) => {
    await page.goto(path)
    await settled()
    expect(await foreignTexts(page)).toEqual([])
  })

  test('in the filters and columns of a list', async () => {
    await page.goto('/admin/collections/articles')
    await page.getByRole('button', { name: 'Cột' }).click()
    const found = await foreignTexts(page)
    await page.getByRole('button', { name: 'Bộ lọc', exact: true }).click()
    await page.getByRole('button', { name: 'Thêm bộ lọc' }).click()
    for (const part of ['.condition__field', '.condition__operator']) {
      await page.locator(`${part} .rs__control`).click()
      await page.getByRole('option').first().waitFor()
      found.push(...(await foreignTexts(page)))
      await page.keyboard.press('Enter')
    }
    await page.goto('/admin/collections/articles?search=khong-co-gi')
    found.push(...(await foreignTexts(page)))
    await page.goto('/admin/collections/articles')
    await page.getByRole('checkbox', { name: 'Chọn dòng này' }).first().check()
    found.push(...(await foreignTexts(page)))
    expect(found).toEqual([])
  })

  test('on the edit screen, its tabs, its menu and what the menu asks', async () => {
    await openItem(page, 'articles', article)
    await settled()
    const found = await foreignTexts(page)
    for (const tab of ['Nguồn và văn bản', 'Bản tiếng Anh', 'Nội dung']) {
      await page.getByRole('button', { name: tab, exact: true }).and(page.locator('.tabs-field__tab-button')).click()
      found.push(...(await foreignTexts(page)))
    }
    await settled()
    await page.getByRole('button', { name: 'Thêm mới, sao chép, xóa' }).click()
    await page.getByRole('button', { name: 'Tạo bản sao' }).waitFor()
    found.push(...(await foreignTexts(page)))
    await page.getByRole('button', { name: 'Xóa', exact: true }).click()
    found.push(...(await foreignTexts(page)))
    await page.getByRole('button', { name: 'Hủy' }).click()
    await page.getByRole('button', { name: 'Gỡ bài' }).click()
    found.push(...(await foreignTexts(page)))
    await page.keyboard.press('Escape')
    expect(found).toEqual([])
  })

  test('when a form is sent with mistakes, or left unsaved', async () => {
    await page.goto('/admin/collections/articles/create')
    await page.getByRole('textbox', { name: /^Tóm tắt/ }).fill('Chưa có tiêu đề')
    await page.getByRole('button', { name: 'Lưu', exact: true }).click()
    await page.getByText('Cần sửa').first().waitFor()
    const found = await foreignTexts(page)
    await page.getByRole('link', { name: 'Gương học tập' }).first().click()
    await page.getByRole('button', { name: 'Rời trang, không lưu' }).waitFor()
    found.push(...(await foreignTexts(page)))
    await page.getByRole('button', { name: 'Rời trang, không lưu' }).click()
    await page.waitForURL(/stories/)
    expect(found).toEqual([])
  })

  test('among the versions of an item', async () => {
    await page.goto(`/admin/collections/articles/${article}/versions`)
    await page.getByRole('row').nth(1).waitFor()
    const found = await foreignTexts(page)
    await page.getByRole('row').nth(1).getByRole('link').click()
    await page.waitForURL(/versions\/.+/)
    await page.getByRole('button', { name: 'Khôi phục lần lưu này' }).waitFor()
    found.push(...(await foreignTexts(page)))
    expect(found).toEqual([])
  })

  test('in the menus of the text editor', async () => {
    await page.goto('/admin/collections/articles/create')
    const text = page.locator('[data-field-path="body"] [contenteditable]').first()
    await text.click()
    const found = await foreignTexts(page)
    for (const menu of ['add', 'blocks', 'text']) {
      await page.locator(`.fixed-toolbar [data-dropdown-key="${menu}"]`).click()
      await page.locator('.toolbar-popup__dropdown-items').waitFor()
      found.push(...(await foreignTexts(page)))
      await page.keyboard.press('Escape')
      await text.click()
    }
    await page.keyboard.type('/')
    await page.locator('.slash-menu-popup').waitFor()
    found.push(...(await foreignTexts(page)))
    await page.locator('.slash-menu-popup__item-text').getByText('Bảng', { exact: true }).click()
    await page.getByText('Số hàng').first().waitFor()
    await page.locator('.slash-menu-popup').waitFor({ state: 'hidden' })
    found.push(...(await foreignTexts(page)))
    await page.getByRole('button', { name: 'Lưu thay đổi' }).click()
    await page.locator('.ContentEditable__root table td, .ContentEditable__root table th').first().click()
    await page.locator('.table-cell-action-button').first().click()
    await page.locator('.table-action-menu-dropdown').waitFor()
    found.push(...(await foreignTexts(page)))
    expect(found).toEqual([])
  })

  test('in the drawers that pick and add', async () => {
    await page.goto('/admin/collections/articles/create')
    await settled()
    const found: string[] = []
    const see = async (name: string) => {
      await page.locator('.drawer--is-open').getByText(name).filter({ visible: true }).first().waitFor()
      found.push(...(await foreignTexts(page)))
      await page.locator('.drawer--is-open').getByRole('button', { name: 'Đóng' }).first().click()
    }
    await page.locator('#field-topics').getByRole('button').last().click()
    await see('Tên')
    await page.locator('#field-cover').getByRole('button', { name: 'Thêm mới' }).click()
    await see('Mô tả ảnh')
    await page.locator('#field-cover').getByRole('button', { name: 'Chọn từ thư viện' }).click()
    await see('Nguồn ảnh')
    expect(found).toEqual([])
  })
})

/** Fields come a moment after the page. */
const settled = () => page.waitForLoadState('networkidle')

/** Content in Vietnamese alone, so that whatever is not comes from the screens. */
async function prepare(): Promise<string> {
  const desk = await createDesk(() => hub.address, ADMIN)
  const bytes = await sharp({ create: { width: 640, height: 400, channels: 3, background: '#0b5d51' } })
    .jpeg()
    .toBuffer()
  const { body } = await desk.upload(
    { name: 'anh-bia.jpg', type: 'image/jpeg', bytes },
    { ...RIGHTS, licence: 'Tư liệu' },
  )
  const { id, organisation } = await desk.article({ cover: body.doc.id })
  await desk.publish('articles', id)
  await desk.update('articles', id, { title: 'Bài đã sửa', summary: 'Tóm tắt đã sửa' })
  await desk.create('consumers', { name: 'Cổng thông tin', organisation })
  return id
}
