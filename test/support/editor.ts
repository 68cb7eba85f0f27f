import { randomUUID } from 'node:crypto'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import type { Role } from '../../src/access/roles'
import type { Desk } from './desk'
import { ADMIN } from './hub'
import type { HubProcess } from './process'

export interface SignIn {
  email: string
  password: string
}

/** Screens of most desks in public offices, and of most telephones. */
export const SCREENS = { laptop: { width: 1366, height: 768 }, phone: { width: 390, height: 844 } }

const CONTEXT: BrowserContextOptions = {
  locale: 'vi-VN',
  timezoneId: 'Asia/Ho_Chi_Minh',
  viewport: SCREENS.laptop,
  // Nothing is learned from waiting for menus to glide in.
  reducedMotion: 'reduce',
}

/** A window of an editor's own, at the sign-in page. */
export async function openSignIn(
  browser: Browser,
  hub: HubProcess,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({ baseURL: hub.address, ...CONTEXT, ...options })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  await page.goto('/admin/login')
  return page
}

/** A window in which the first administrator, or another person, is signed in already. */
export async function openDesk(
  browser: Browser,
  hub: HubProcess,
  options: BrowserContextOptions = {},
  who: SignIn = ADMIN,
): Promise<Page> {
  const context = await browser.newContext({ baseURL: hub.address, ...CONTEXT, ...options })
  const answer = await context.request.post('/api/users/login', { data: who })
  if (!answer.ok()) throw new Error(`Sign-in refused with ${answer.status()}`)
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  return page
}

/** A new colleague of that role. */
export async function colleague(desk: Desk, role: Role, name: string): Promise<SignIn> {
  const who = { email: `${randomUUID()}@hub.test`, password: ADMIN.password }
  await desk.create('users', { ...who, name, role })
  return who
}

/** How often a person had to press since the page was opened. */
export async function countPresses(page: Page): Promise<() => Promise<number>> {
  let presses = 0
  await page.exposeFunction('countPress', () => void presses++)
  await page.addInitScript(() => {
    const count = (window as unknown as { countPress: () => void }).countPress
    document.addEventListener('pointerdown', () => count(), { capture: true })
  })
  return async () => {
    const made = presses
    presses = 0
    return made
  }
}

/** Signs in as people do. */
export async function signIn(page: Page, { email, password } = ADMIN): Promise<void> {
  await page.getByLabel('Thư điện tử').fill(email)
  await page.getByLabel('Mật khẩu').fill(password)
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
  await page.waitForURL((url) => url.pathname === '/admin')
}

/** The edit screen of an item, once its commands are there. */
export async function openItem(page: Page, type: string, id: string): Promise<void> {
  await page.goto(`/admin/collections/${type}/${id}`)
  await page.getByRole('status').filter({ hasText: /\S/ }).first().waitFor()
}

/** Resolves when the page's script has taken over what matches: what is typed before that is lost. */
export async function takenOver(page: Page, selector: string): Promise<void> {
  await page.waitForFunction((wanted) => {
    const element = document.querySelector(wanted)
    return element !== null && Object.keys(element).some((key) => key.startsWith('__reactProps'))
  }, selector)
}

/** Asks again until the answer is the expected one: readers get what was published a moment later. */
export async function eventually<T>(
  ask: () => Promise<T>,
  isThere: (answer: T) => boolean,
  patience = 100,
): Promise<T> {
  for (let tries = 0; ; tries++) {
    const answer = await ask()
    if (isThere(answer) || tries >= patience) return answer
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
