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
export async function callCommand({
  method = 'POST',
  address,
  body,
  language,
  noAnswer,
}: Call): Promise<Refusal | null> {
  try {
    const answer = await fetch(address, {
      method,
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
      body: body && JSON.stringify(body),
    })
    if (answer.ok) return null
    const problem = (await answer.json()) as { detail?: string; errors?: Refusal['errors'] }
    return { message: problem.detail ?? noAnswer, errors: problem.errors?.filter(isInForm) ?? [] }
  } catch {
    return { message: noAnswer, errors: [] }
  }
}

/** What the command itself asked for stands in its own window, not in the form. */
const ASKED = ['', 'publishAt', 'withdrawAt', 'note', 'reason', 'redirectTo', 'category', 'correction', 'hash', 'user']
const isInForm = ({ field }: { field: string }) => !ASKED.includes(field)
