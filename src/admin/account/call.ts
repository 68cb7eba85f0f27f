import type { Language } from './words'

/** What the hub answered: its value, or why not, in the reader's words. */
export type Answer<T> = { ok: true; value: T } | { ok: false; code?: string; message: string }

interface Question {
  method?: 'GET' | 'POST' | 'DELETE'
  path: string
  body?: object
  language: Language
  noAnswer: string
}

/** Asks the hub about the person's account; an answer that does not come is a refusal too. */
export async function ask<T>({ method = 'POST', path, body, language, noAnswer }: Question): Promise<Answer<T>> {
  try {
    const answer = await fetch(`/api/users${path}`, {
      method,
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
      ...(body && { body: JSON.stringify(body) }),
    })
    const said = (await answer.json()) as T & Refused
    if (answer.ok) return { ok: true, value: said }
    return { ok: false, code: said.code, message: said.detail ?? said.errors?.[0]?.message ?? noAnswer }
  } catch {
    return { ok: false, message: noAnswer }
  }
}

interface Refused {
  code?: string
  detail?: string
  errors?: { message?: string }[]
}

/** What the hub gives to set up an authenticator app. */
export interface Begun {
  uri: string
  secret: string
  qr: string
}
