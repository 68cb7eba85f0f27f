/** Why a command was not carried out, in the reader's words. */
export interface Refusal {
  message: string
  errors: { field: string; message: string }[]
}

interface Call {
  method?: 'POST' | 'PUT' | 'DELETE'
  address: string
  body?: object
  language: 'vi' | 'en'
  noAnswer: string
}

/** Sends a command; null when it was carried out. */
export async function callCommand(call: Call): Promise<Refusal | null> {
  const answer = await callFor(call)
  if (answer.ok) return null
  return { message: answer.message, errors: answer.errors.filter(isInForm) }
}

/** Sends a command whose answer is needed. */
export async function callFor<T>({
  method = 'POST',
  address,
  body,
  language,
  noAnswer,
}: Call): Promise<{ ok: true; value: T } | ({ ok: false } & Refusal)> {
  try {
    const answer = await fetch(address, {
      method,
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
      body: body && JSON.stringify(body),
    })
    const said = (await answer.json()) as T & { detail?: string; errors?: Refusal['errors'] }
    if (answer.ok) return { ok: true, value: said }
    return { ok: false, message: said.detail ?? noAnswer, errors: said.errors ?? [] }
  } catch {
    return { ok: false, message: noAnswer, errors: [] }
  }
}

/** What the command itself asked for stands in its own window, not in the form. */
const ASKED = ['', 'publishAt', 'withdrawAt', 'note', 'reason', 'redirectTo', 'category', 'correction', 'hash', 'user']
const isInForm = ({ field }: { field: string }) => !ASKED.includes(field)
