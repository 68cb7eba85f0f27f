import { expect } from '@jest/globals'

export interface Page {
  status: number
  text: string
}

/** Someone with a browser, as far as cookies, redirects and forms go. */
export function visitor(address: string) {
  const cookies = new Map<string, string>()
  async function go(where: string, form?: Record<string, string>): Promise<Page> {
    const headers = { Cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') }
    const body = form && new URLSearchParams(form)
    const url = new URL(where, address)
    const res = await fetch(url, { method: form ? 'POST' : 'GET', headers, body, redirect: 'manual' })
    for (const cookie of res.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      if (name) cookies.set(name, value ?? '')
    }
    const text = await res.text()
    const next = res.headers.get('location')
    return next ? go(new URL(next, url).href) : { status: res.status, text }
  }
  return {
    go,
    async signIn(user: string, password: string) {
      await go('/wp-login.php')
      const { text } = await go('/wp-login.php', { log: user, pwd: password, testcookie: '1' })
      expect(text).toContain('wp-admin-bar')
    },
    /** Sends the form of this page that has a hidden field of this value, with its other hidden fields. */
    async submit(page: Page, value: string, fields: Record<string, string> = {}) {
      const found = page.text
        .match(/<form[\s\S]*?<\/form>/g)
        ?.find((form) => new RegExp(`value=["']${value}["']`).test(form))
      if (!found) throw new Error(`No form with ${value}`)
      const action = /action="([^"]*)"/.exec(found)?.[1] ?? ''
      const hidden = [...found.matchAll(/<input type=["']hidden["'][^>]*>/g)].map(([tag]) => {
        const part = (name: string) => new RegExp(` ${name}=["']([^"']*)["']`).exec(tag)?.[1] ?? ''
        return [part('name'), part('value').replaceAll('&amp;', '&')]
      })
      return go(new URL(action, `${address}/wp-admin/`).href, { ...Object.fromEntries(hidden), ...fields })
    },
  }
}
