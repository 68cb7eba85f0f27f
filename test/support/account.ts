import { Secret, TOTP } from 'otpauth'
import type { Answer } from './desk'

export interface Problem {
  code?: string
  detail: string
  errors: { field?: string; message: string }[]
}

type Send = (path: string, body: unknown, headers?: Record<string, string>) => Promise<Answer<Problem & Signed>>

interface Signed {
  token: string
  user: Record<string, unknown>
  recoveryCodes: string[]
  uri: string
  secret: string
  qr: string
}

/** Posts without a session, as the sign-in page does. */
export const stranger =
  (address: () => string): Send =>
  async (path, body, headers = {}) => {
    const answer = await fetch(`${address()}${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })
    const text = await answer.text()
    return { status: answer.status, headers: answer.headers, body: JSON.parse(text) as Problem & Signed }
  }

/** What an authenticator app shows at a time. */
export const codeAt = (secret: string, at: Date): string =>
  new TOTP({ secret: Secret.fromBase32(secret), digits: 6, period: 30 }).generate({ timestamp: at.getTime() })

/** Asks for something as the holder of a token. */
export async function withToken(address: string, token: string, method: string, path: string): Promise<Answer> {
  const answer = await fetch(`${address}${path}`, { method, headers: { Authorization: `JWT ${token}` } })
  const text = await answer.text()
  return { status: answer.status, headers: answer.headers, body: text === '' ? {} : JSON.parse(text) }
}
