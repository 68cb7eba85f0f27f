import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { findings } from '../support/axe'
import { launchChromium } from '../support/chromium'
import { picture } from '../support/content'
import { createDesk, type Desk } from '../support/desk'
import { openDesk, openItem, openSignIn, SCREENS } from '../support/editor'
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

describe('the screens', () => {
  test('nothing on sign-in, lists and forms keeps anyone out', async () => {
    const item = await desk.article({ cover: (await picture(desk)).id })
    const window = await openSignIn(browser, hub)
    const found = await findings(window, ['critical'])
    await window.context().close()

    const page = await openDesk(browser, hub)
    for (const path of [`articles`, 'media', 'articles/create', 'media/create', `articles/${item.id}`]) {
      await page.goto(`/admin/collections/${path}`)
      await page.waitForLoadState('networkidle')
      found.push(...(await findings(page, ['critical'])))
    }
    await page.context().close()
    expect(found).toEqual([])
  })
})

describe.each(['light', 'dark'] as const)('in the %s', (colorScheme) => {
  test('the command bar and its dialogs have nothing serious against them', async () => {
    const item = await desk.article()
    const bare = await desk.create('articles', { title: 'Bài chưa đủ' })
    expect((await desk.publish('articles', item.id)).status).toBe(200)
    await desk.update('articles', item.id, { summary: 'Một tóm tắt đã sửa.' })
    const page = await openDesk(browser, hub, { colorScheme })
    const own = (place: string) => findings(page, ['critical', 'serious'], place)

    await openItem(page, 'articles', item.id)
    await page.locator('.versions-panel summary').click()
    await page.locator('.desk-talk select:enabled').waitFor()
    const found: string[] = []
    for (const place of ['.command-bar', '.standing-board', '.desk-talk']) found.push(...(await own(place)))
    const openers = ['Gỡ bài', 'Công bố bản sửa', 'Hẹn giờ', 'So với bản đang sửa', 'Lịch sử thao tác']
    for (const name of openers) {
      await page.getByRole('button', { name, exact: true }).click()
      await page.locator('.command-dialog :is(form, select, li)').first().waitFor()
      found.push(...(await own('.command-dialog')))
      await page.keyboard.press('Escape')
      await page.locator('.command-dialog').waitFor({ state: 'detached' })
    }
    await page.getByRole('button', { name: 'Việc khác' }).click()
    found.push(...(await own('.more-menu')))
    await page.keyboard.press('Escape')
    await openItem(page, 'articles', bare.id)
    await page.getByRole('button', { name: 'Công bố', exact: true }).click()
    await page.getByRole('button', { name: 'Công bố ngay' }).click()
    await page.getByRole('dialog').getByRole('alert').waitFor()
    found.push(...(await own('.command-dialog')))
    await page.context().close()
    expect(found).toEqual([])
  })
})

describe('with the keyboard alone', () => {
  test('a dialog takes the focus, keeps it, and gives it back on Escape', async () => {
    const item = await desk.article()
    const page = await openDesk(browser, hub)
    await openItem(page, 'articles', item.id)
    const opener = page.getByRole('button', { name: 'Công bố', exact: true })
    await opener.focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Công bố nội dung này?' })
    await dialog.waitFor()
    for (let presses = 0; presses < 6; presses++) {
      expect(await isFocusOutside(page, '.command-dialog')).toBe(false)
      await page.keyboard.press('Tab')
    }
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true)
    await page.context().close()
  })

  test('the rare commands are found with the arrows, and Escape leads back', async () => {
    const item = await desk.article()
    const page = await openDesk(browser, hub)
    await openItem(page, 'articles', item.id)
    expect((await desk.publish('articles', item.id)).status).toBe(200)
    await page.reload()
    const opener = page.getByRole('button', { name: 'Việc khác' })
    await opener.focus()
    await page.keyboard.press('ArrowDown')
    const focused = () => page.evaluate(() => document.activeElement?.textContent)
    await page.getByRole('menuitem', { name: 'Hẹn giờ gỡ' }).and(page.locator(':focus')).waitFor()
    await page.keyboard.press('ArrowUp')
    expect(await focused()).toBe('Giao việc')
    await page.keyboard.press('Home')
    expect(await focused()).toBe('Hẹn giờ gỡ')
    await page.keyboard.press('Escape')
    expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true)
    await page.context().close()
  })

  test('an item can be published, and the keyboard goes on from where it stands', async () => {
    const item = await desk.article()
    const page = await openDesk(browser, hub)
    await openItem(page, 'articles', item.id)
    await tabTo(page, 'Công bố')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    await tabTo(page, 'Công bố ngay')
    await page.keyboard.press('Enter')
    await page.getByRole('status').filter({ hasText: 'Đang công bố' }).waitFor()
    await page.locator('.command-bar__standing:focus').waitFor()
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Xem trang')
    await page.context().close()
  })
})

describe.each(Object.entries(SCREENS))('on a %s', (_screen, viewport) => {
  test('no screen is wider than the window', async () => {
    const item = await desk.article({
      title: 'Một tiêu đề thật dài để xem dòng lệnh và đường dẫn có tràn ra ngoài không',
    })
    expect((await desk.publish('articles', item.id)).status).toBe(200)
    await desk.update('articles', item.id, { summary: 'Tóm tắt đã sửa.' })
    const page = await openDesk(browser, hub, { viewport })
    const wide: string[] = []
    const paths = [
      '',
      '/account',
      ...['', '/create', `/${item.id}`, `/${item.id}/versions`].map((rest) => `/collections/articles${rest}`),
    ]
    for (const path of paths) {
      await page.goto(`/admin${path}`)
      await page.waitForLoadState('networkidle')
      const beside = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      const cut = await page.evaluate(
        () =>
          [...document.querySelectorAll('.command-bar *')].filter(
            (one) => one.getBoundingClientRect().right > window.innerWidth,
          ).length,
      )
      if (beside > 0 || cut > 0) wide.push(`${path}: ${beside}, ${cut}`)
    }
    await page.context().close()
    expect(wide).toEqual([])
  })
})

const isFocusOutside = (page: Page, place: string) =>
  page.evaluate((selector) => {
    const { activeElement } = document
    return activeElement !== document.body && !activeElement?.closest(selector)
  }, place)

/** Presses Tab until the control of that name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    if ((await page.evaluate(() => document.activeElement?.textContent?.trim())) === name) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never came to "${name}"`)
}
