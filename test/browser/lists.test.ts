import fs from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { AxeResults } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { launchChromium } from '../support/chromium'
import { createDesk, type Desk, type Doc } from '../support/desk'
import { openDesk } from '../support/editor'
import { ADMIN } from '../support/hub'
import { type HubProcess, hubProcess } from '../support/process'
import { eventually } from '../support/wait'

const AXE = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let hub: HubProcess
let desk: Desk
let browser: Browser
let topic: Doc

beforeAll(async () => {
  hub = await hubProcess()
  await hub.start()
  browser = await launchChromium()
  desk = await createDesk(() => hub.address, ADMIN)
  topic = await desk.topic('Chủ đề sẵn có')
  const parts = { topics: [topic.id], organisation: (await desk.organisation()).id }
  await desk.article({ ...parts, title: 'Bài thứ nhất' })
  await desk.article({ ...parts, title: 'Bài thứ hai' })
  await desk.create('articles', { title: 'Bài chưa đủ' })
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await hub?.remove()
})

test('selected items are tagged and submitted, each with its own answer, and found by a filter', async () => {
  const added = await desk.topic('Chủ đề thêm vào')
  const page = await openDesk(browser, hub)
  await page.goto('/admin/collections/articles')
  await selectAll(page)
  await page.getByRole('button', { name: 'Gắn chủ đề' }).click()
  const dialog = page.locator('.bulk-dialog')
  await dialog.getByRole('button', { name: 'Thực hiện' }).click()
  await dialog.getByText('Hãy chọn ít nhất một chủ đề.').waitFor()
  await dialog.getByLabel('Chủ đề thêm vào').check()
  expect(await findings(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Thực hiện' }).click()
  await dialog.getByText('Xong 3 mục.').waitFor()
  await dialog.getByRole('button', { name: 'Đóng' }).click()
  const { body } = await desk.call<{ docs: Doc[] }>('GET', '/api/articles?depth=0&sort=title')
  expect(body.docs.map(({ title, topics }) => [title, topics])).toEqual([
    ['Bài chưa đủ', [added.id]],
    ['Bài thứ hai', [topic.id, added.id]],
    ['Bài thứ nhất', [topic.id, added.id]],
  ])

  await page.goto('/admin/collections/articles')
  await selectAll(page)
  await page.getByRole('button', { name: 'Gửi duyệt' }).click()
  await dialog.getByRole('button', { name: 'Thực hiện' }).click()
  await dialog.getByText('Xong 2 mục, 1 mục chưa làm được.').waitFor()
  const results = await dialog.getByRole('list', { name: 'Kết quả từng mục' }).getByRole('listitem').allTextContents()
  expect(results[0]).toContain('Chưa có tóm tắt.')
  expect(results.slice(1).every((text) => text.includes('Đã gửi duyệt'))).toBe(true)
  expect(await findings(page)).toEqual([])
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })

  await page.getByRole('link', { name: 'Chờ duyệt' }).click()
  await page.getByRole('link', { name: 'Bài chưa đủ' }).waitFor({ state: 'detached' })
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  const current = page.getByRole('navigation', { name: 'Lọc nhanh' }).locator('[aria-current]')
  expect(await current.allTextContents()).toEqual(['Chờ duyệt'])
  expect(await page.getByRole('row').count()).toBe(3)
  for (const name of ['Đã hẹn giờ', 'Có lỗi hẹn giờ', 'Của tôi']) {
    await page.getByRole('link', { name, exact: true }).click()
    await page.getByRole('link', { name, exact: true }).and(page.locator('[aria-current]')).waitFor()
    await page.waitForLoadState('networkidle')
  }
  await page.getByRole('link', { name: 'Bài chưa đủ' }).waitFor()
  expect(errors).toEqual([])
  await page.context().close()
})

test('a filter is saved under a name and used again, all in Vietnamese', async () => {
  const page = await openDesk(browser, hub)
  await page.goto('/admin/collections/articles?where[or][0][and][0][desk.state][equals]=submitted')
  await page.waitForLoadState('networkidle')
  await page.locator('#create-new-preset').click()
  const form = page.getByRole('dialog').filter({ hasText: 'Tên bộ lọc' })
  await form.getByLabel('Tên bộ lọc').fill('Bài chờ tôi duyệt')
  await page.waitForLoadState('networkidle')
  // The form takes the first state from the server once more after it is shown.
  await eventually(async () => {
    await form.getByLabel('Chia sẻ với người khác').check({ force: true, timeout: 5000 })
    await form.getByText('Ai được làm việc này').first().waitFor({ timeout: 5000 })
  }, 40_000)
  expect(
    (await form.innerText()).match(/\b(Title|Shared|Sharing|Specify|Filters|Columns|Group|Only Me|Everyone)\b/g),
  ).toBeNull()
  await form.getByRole('button', { name: 'Lưu' }).click()
  await form.waitFor({ state: 'detached' })
  await page.goto('/admin/collections/articles')
  await page.locator('#select-preset').click()
  await page.getByRole('dialog').getByRole('button', { name: 'Bài chờ tôi duyệt' }).click()
  await page.getByRole('link', { name: 'Bài chưa đủ' }).waitFor({ state: 'detached' })
  await page.context().close()
})

async function selectAll(page: Page): Promise<void> {
  // The boxes work once the page's script does.
  await page.waitForLoadState('networkidle')
  await page.getByRole('checkbox', { name: 'Chọn tất cả các dòng' }).check({ force: true })
  await page.getByText('Với 3 mục đã chọn:').waitFor()
}

async function findings(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  const found: string[] = []
  for (const place of ['.list-tools', '.bulk-dialog']) {
    const { violations } = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(place)})`)
    for (const { id, impact, nodes } of violations)
      if (impact === 'critical' || impact === 'serious')
        found.push(...nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`))
  }
  return found
}
