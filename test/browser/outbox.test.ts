import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { launchChromium } from '../support/chromium'
import { eventually, openDesk, signIn, takenOver } from '../support/editor'
import { ADMIN } from '../support/hub'
import { type HubProcess, hubProcess } from '../support/process'
import { type MailServer, startMailServer } from '../support/smtp'

let hub: HubProcess
let server: MailServer
let browser: Browser
let isRefusing = true

beforeAll(async () => {
  server = await startMailServer({
    onRcptTo: (_address, _session, done) =>
      isRefusing ? done(Object.assign(new Error('No such user'), { responseCode: 550 })) : done(),
  })
  hub = await hubProcess({ HUB_SMTP_URL: server.url, HUB_MAIL_FROM: 'Nguồn Học <hub@tinh.example>' })
  await hub.start()
  browser = await launchChromium()
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await hub?.remove()
  await server?.stop()
})

test('an administrator tries the mail server, reads why it refused, and sends the letter again', async () => {
  const page = await openDesk(browser, hub)
  await page.goto('/admin/collections/messages')
  await page.getByRole('button', { name: 'Gửi thư thử' }).click()
  const letter = page.getByRole('article')
  const status = letter.getByRole('status')
  await status.getByText('Không gửi được').waitFor()
  expect(await status.textContent()).toContain('Máy chủ thư không nhận địa chỉ người nhận.')
  expect(await letter.getByRole('region', { name: 'Nội dung thư' }).textContent()).toMatch(/^Kính gửi Quản trị,\n\n/)
  expect(await page.getByRole('button', { name: 'Lưu' }).count()).toBe(0)

  const dashboard = await page.context().newPage()
  await dashboard.goto('/admin')
  await dashboard.getByText('1 thư chưa gửi được.').waitFor()
  await dashboard.getByRole('link', { name: 'Mở hộp thư đi' }).click()
  await dashboard.waitForURL((url) => url.pathname === '/admin/collections/messages')

  isRefusing = false
  await letter.getByRole('button', { name: 'Gửi lại' }).click()
  await status.getByText('Đã gửi').waitFor()
  expect(server.received.map(({ to, subject }) => [to, subject])).toEqual([[[ADMIN.email], 'Thư thử']])
  expect(await letter.getByRole('button').count()).toBe(0)

  await page.goto('/admin/collections/messages')
  const [row] = await page.getByRole('row').filter({ hasText: 'Thư thử' }).all()
  expect(await row!.textContent()).toContain('Đã gửi')
  await page.context().close()
})

test('who forgot the password sets a new one from the letter', async () => {
  isRefusing = false
  const context = await browser.newContext({ baseURL: hub.address, locale: 'vi-VN' })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  await page.goto('/admin/forgot')
  await takenOver(page, 'form input')
  await page.getByLabel('Thư điện tử').fill(ADMIN.email)
  await page.locator('button[type=submit]').click()
  await page.getByText('hướng dẫn đặt lại mật khẩu sẽ được gửi').waitFor()
  const [letter] = await eventually(
    async () => server.received.filter(({ subject }) => subject === 'Đặt lại mật khẩu'),
    (letters) => letters.length > 0,
  )
  const [address] = /http\S+\/admin\/reset\/\S+/.exec(letter!.text) ?? []
  await page.goto(new URL(address!).pathname)
  await takenOver(page, 'form input')
  const password = 'mat-khau-moi-cua-toi'
  // Key by key: Payload's form compares the two with what it held a moment ago, which a person never notices.
  for (const label of ['Mật khẩu mới', 'Nhập lại mật khẩu'])
    await page.getByLabel(label).pressSequentially(password, { delay: 30 })
  await page.getByRole('button', { name: 'Đặt lại mật khẩu' }).click()
  // The link alone signs nobody in: the second factor may be asked for.
  await page.waitForURL((url) => url.pathname === '/admin/login')
  await signIn(page, { ...ADMIN, password })
  await context.close()
})
