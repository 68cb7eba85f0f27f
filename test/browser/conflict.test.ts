import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { launchChromium } from '../support/chromium'
import { createDesk, type Desk, type Doc } from '../support/desk'
import { colleague, openDesk, openItem, type SignIn } from '../support/editor'
import { ADMIN } from '../support/hub'
import { type HubProcess, hubProcess } from '../support/process'

let hub: HubProcess
let desk: Desk
let browser: Browser
let mai: SignIn
let hung: SignIn
let theirs: Desk

beforeAll(async () => {
  hub = await hubProcess()
  await hub.start()
  browser = await launchChromium()
  desk = await createDesk(() => hub.address, ADMIN)
  mai = await colleague(desk, 'editor', 'Nguyễn Thị Mai')
  hung = await colleague(desk, 'publisher', 'Trần Văn Hùng')
  theirs = await createDesk(() => hub.address, hung)
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await hub?.remove()
})

const field = (page: Page, name: string) => page.locator(`#field-${name}`)
const savedNow = async ({ id }: Doc) => (await desk.call('GET', `/api/articles/${id}?depth=0`)).body

/** Saves, and waits until the form has the answer. */
async function save(page: Page, button = page.locator('#action-save')): Promise<number> {
  const [answer] = await Promise.all([
    page.waitForResponse((answer) => answer.request().method() === 'PATCH' && answer.url().includes('/api/articles/')),
    button.click(),
  ])
  return answer.status()
}

/** Types, and waits until the form has looked at the server, as it does after each change. */
async function type(page: Page, text: string, name = 'title'): Promise<void> {
  await Promise.all([
    page.waitForResponse((answer) => answer.request().method() === 'POST' && answer.url().includes('/admin/')),
    field(page, name).fill(text),
  ])
}

/** What a colleague does who will not wait: the item is held for whoever types in it, until someone takes it over. */
async function takeOverAndSave({ id }: Doc, summary: string): Promise<void> {
  const page = await openDesk(browser, hub, {}, hung)
  await openItem(page, 'articles', id)
  await Promise.all([
    page.waitForResponse((answer) => answer.url().includes('/payload-locked-documents/') && answer.ok()),
    page.locator('.document-locked').getByRole('button', { name: 'Nhận sửa' }).click(),
  ])
  // Payload lays the form out anew for whoever takes over, at some moment soon; what is typed counts from then on.
  await openItem(page, 'articles', id)
  await type(page, summary, 'summary')
  expect(await save(page)).toBe(200)
  await page.locator('#action-save[disabled]').waitFor()
  await page.context().close()
}

/** Mai types a title, and a colleague saves a summary of the same version. */
async function overtaken(when: 'before typing' | 'while typing'): Promise<{ page: Page; item: Doc }> {
  const item = await desk.article({ title: 'Ngày hội đọc sách', summary: 'Tóm tắt đầu tiên.' })
  const page = await openDesk(browser, hub, {}, mai)
  await openItem(page, 'articles', item.id)
  if (when === 'while typing') {
    await type(page, 'Ngày hội đọc sách ở Phủ Lý')
    await takeOverAndSave(item, 'Tóm tắt của người duyệt.')
  } else {
    await theirs.update('articles', item.id, { summary: 'Tóm tắt của người duyệt.' })
    await type(page, 'Ngày hội đọc sách ở Phủ Lý')
  }
  expect(await save(page)).toBe(409)
  return { page, item }
}

describe('two people who began with the same version', () => {
  test('the second one sees both and may keep their own; the other stays in the history', async () => {
    const { page, item } = await overtaken('while typing')
    const dialog = page.getByRole('dialog', { name: 'Trần Văn Hùng cũng vừa lưu nội dung này' })
    await dialog.locator('ins').first().waitFor()
    const differs = await dialog.locator('.difference__field').allInnerTexts()
    expect(differs.map((text) => text.split('\n')[0])).toEqual(['Tiêu đề', 'Tóm tắt'])

    expect(await save(page, dialog.getByRole('button', { name: 'Giữ bản của tôi' }))).toBe(200)
    await dialog.waitFor({ state: 'detached' })
    expect(await savedNow(item)).toMatchObject({ title: 'Ngày hội đọc sách ở Phủ Lý', summary: 'Tóm tắt đầu tiên.' })
    const { body } = await desk.call<{ docs: { version: { summary: string } }[] }>(
      'GET',
      `/api/articles/versions?where[parent][equals]=${item.id}&depth=0`,
    )
    expect(body.docs.map(({ version }) => version.summary)).toContain('Tóm tắt của người duyệt.')
    await page.context().close()
  })

  test('the second one may take the other version, and gets their own words for copying', async () => {
    const { page, item } = await overtaken('while typing')
    await page.getByRole('button', { name: 'Lấy bản của họ' }).click()
    const mine = page.getByRole('dialog', { name: 'Bản của bạn, để sao chép' })
    expect(await mine.getByLabel('Tiêu đề').inputValue()).toBe('Ngày hội đọc sách ở Phủ Lý')
    await mine.getByRole('button', { name: 'Đóng' }).click()
    await expectValue(page, 'title', 'Ngày hội đọc sách')
    await expectValue(page, 'summary', 'Tóm tắt của người duyệt.')
    // What was taken is what the next save is laid over.
    await type(page, 'Ngày hội đọc sách, bản sau')
    expect(await save(page)).toBe(200)
    await page.locator('#action-save[disabled]').waitFor()
    expect(await savedNow(item)).toMatchObject({
      title: 'Ngày hội đọc sách, bản sau',
      summary: 'Tóm tắt của người duyệt.',
    })
    await theirs.update('articles', item.id, { summary: 'Lại một tóm tắt khác.' })
    await type(page, 'Ngày hội đọc sách, bản sau nữa')
    expect(await save(page)).toBe(409)
    await page.context().close()
  })

  test('the second one may go on editing although a newer version is there, and is asked when saving', async () => {
    const { page, item } = await overtaken('before typing')
    await page.getByRole('button', { name: 'Quay lại sửa tiếp' }).click()
    await page.locator('.desk-notice').getByText('Trần Văn Hùng đã lưu một bản mới', { exact: false }).waitFor()
    await expectValue(page, 'title', 'Ngày hội đọc sách ở Phủ Lý')
    expect(await savedNow(item)).toMatchObject({ title: 'Ngày hội đọc sách' })
    expect(await save(page)).toBe(409)
    await page.getByRole('dialog', { name: /cũng vừa lưu nội dung này/ }).waitFor()
    await page.context().close()
  })
})

test('one person may save as often as they like', async () => {
  const item = await desk.article()
  const page = await openDesk(browser, hub, {}, mai)
  await openItem(page, 'articles', item.id)
  for (const title of ['Lần một', 'Lần hai', 'Lần ba']) {
    await field(page, 'title').fill(title)
    expect(await save(page)).toBe(200)
    await page.locator('#action-save[disabled]').waitFor()
  }
  expect(await savedNow(item)).toMatchObject({ title: 'Lần ba' })
  await page.context().close()
})

test('who opens an item that someone is editing reads the name of that person', async () => {
  const item = await desk.article()
  const first = await openDesk(browser, hub, {}, mai)
  await openItem(first, 'articles', item.id)
  await type(first, 'Mai đang sửa')

  const second = await openDesk(browser, hub, {}, await colleague(desk, 'editor', 'Lê Văn Tám'))
  await openItem(second, 'articles', item.id)
  const lock = second.locator('.document-locked')
  await lock.getByText('Nguyễn Thị Mai').waitFor()
  expect(await lock.innerText()).toMatch(/Đang có người sửa[\s\S]*\d\d:\d\d \d+\/\d+\/\d{4}/)
  await first.context().close()
  await second.context().close()
})

async function expectValue(page: Page, name: string, value: string): Promise<void> {
  await page.waitForFunction(
    ([id, wanted]) => (document.getElementById(id!) as HTMLInputElement | null)?.value === wanted,
    [`field-${name}`, value],
  )
}
