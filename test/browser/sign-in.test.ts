import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { codeAt } from '../support/account'
import { launchChromium } from '../support/chromium'
import { createDesk, type Desk } from '../support/desk'
import { openSignIn } from '../support/editor'
import { ADMIN } from '../support/hub'
import { type HubProcess, hubProcess } from '../support/process'

const PUBLISHER = { email: 'nguoi.duyet@hub.test', password: 'bánh tráng phơi sương' }
const EDITOR = { email: 'bien.tap@hub.test', password: 'đò chiều chở nắng' }

let hub: HubProcess
let desk: Desk
let browser: Browser

beforeAll(async () => {
  hub = await hubProcess()
  await hub.start()
  browser = await launchChromium()
  desk = await createDesk(() => hub.address, ADMIN)
  await desk.create('users', { ...PUBLISHER, name: 'Lê Thị Duyệt', role: 'publisher' })
  await desk.create('users', { ...EDITOR, name: 'Trần Văn Biên', role: 'editor' })
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await hub?.remove()
})

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const code = (page: Page) => page.getByLabel('Mã xác thực trong ứng dụng, hoặc mã dự phòng')

async function give(page: Page, { email, password }: typeof PUBLISHER): Promise<void> {
  await page.getByLabel('Thư điện tử').fill(email)
  await page.getByLabel('Mật khẩu').fill(password)
  await button(page, 'Đăng nhập').click()
}
const isAtHome = (page: Page) => page.waitForURL((url) => url.pathname === '/admin')

/** What the app on the telephone takes from the picture: the key in words. */
async function readKey(page: Page): Promise<string> {
  await page.getByRole('img', { name: 'Mã QR' }).waitFor()
  return (await page.locator('.account-steps code').innerText()).replaceAll(' ', '')
}

describe('someone whose role needs a second factor', () => {
  test('sets it up at the next sign-in, and then signs in with it, or with a recovery code', async () => {
    await desk.call('POST', '/api/globals/desk-settings', { secondFactorRoles: ['publisher'] })
    const page = await openSignIn(browser, hub)
    await give(page, PUBLISHER)
    await page.getByRole('heading', { name: 'Cài mã xác thực' }).waitFor()
    const key = await readKey(page)
    await page.getByLabel('Nhập mã 6 chữ số').fill('000000')
    await button(page, 'Cài mã xác thực').click()
    await page.getByRole('alert').filter({ hasText: 'Mã chưa đúng' }).waitFor()
    await page.getByLabel('Nhập mã 6 chữ số').fill(codeAt(key, new Date()))
    await button(page, 'Cài mã xác thực').click()
    await page.getByRole('heading', { name: 'Mã dự phòng' }).waitFor()
    const recovery = await page.getByRole('listitem').allTextContents()
    expect(recovery).toHaveLength(8)
    await button(page, 'Tôi đã ghi lại').click()
    await isAtHome(page)
    await page.context().close()

    const next = await openSignIn(browser, hub)
    await give(next, PUBLISHER)
    await code(next).fill('000000')
    await button(next, 'Đăng nhập').click()
    await next.getByRole('alert').filter({ hasText: 'Mã chưa đúng' }).waitFor()
    await code(next).fill(recovery[0]!)
    await button(next, 'Đăng nhập').click()
    await isAtHome(next)
    await next.context().close()
  })
})

describe('the account page', () => {
  test('turns the second factor on and off, and ends a session elsewhere', async () => {
    const elsewhere = await createDesk(() => hub.address, EDITOR)
    const page = await openSignIn(browser, hub)
    await give(page, EDITOR)
    await isAtHome(page)
    await page.goto('/admin/account')
    await page.getByText('Đang dùng', { exact: true }).waitFor()
    await page.getByRole('button', { name: /^Đăng xuất khỏi/ }).click()
    await page.getByRole('button', { name: /^Đăng xuất khỏi/ }).waitFor({ state: 'detached' })
    expect((await elsewhere.call('GET', '/api/articles?limit=1')).status).toBe(401)

    await button(page, 'Bật mã xác thực').click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Mật khẩu').fill(EDITOR.password)
    await dialog.getByRole('button', { name: 'Tiếp tục' }).click()
    const key = await readKey(page)
    await dialog.getByLabel('Nhập mã 6 chữ số').fill(codeAt(key, new Date()))
    await dialog.getByRole('button', { name: 'Cài mã xác thực' }).click()
    await dialog.getByRole('heading', { name: 'Mã dự phòng' }).waitFor()
    const recovery = await dialog.getByRole('listitem').first().innerText()
    await dialog.getByRole('button', { name: 'Tôi đã ghi lại' }).click()
    await page.getByText('Còn 8 mã dự phòng', { exact: false }).waitFor()

    await button(page, 'Tắt mã xác thực').click()
    await dialog.getByLabel('Mật khẩu').fill(EDITOR.password)
    await dialog.getByLabel('Mã xác thực').fill(recovery)
    await dialog.getByRole('button', { name: 'Tắt mã xác thực' }).click()
    await button(page, 'Bật mã xác thực').waitFor()

    await button(page, 'Đăng xuất mọi nơi').click()
    await dialog.getByRole('button', { name: 'Đăng xuất mọi nơi' }).click()
    await page.waitForURL((url) => url.pathname === '/admin/login')
    await page.context().close()
  })
})

describe('the form', () => {
  test('is one, is reached in order by the keyboard alone, and says what is wrong', async () => {
    const page = await openSignIn(browser, hub)
    await page.getByLabel('Thư điện tử').focus()
    expect(await page.locator('form').count()).toBe(1)
    await page.keyboard.type(EDITOR.email)
    await page.keyboard.press('Tab')
    await page.keyboard.type('không phải mật khẩu')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').filter({ hasText: 'Thư điện tử hoặc mật khẩu chưa đúng.' }).waitFor()
    await page.getByRole('link', { name: 'Quên mật khẩu?' }).click()
    await page.getByRole('heading', { name: 'Quên mật khẩu' }).waitFor()
    await page.context().close()
  })
})
