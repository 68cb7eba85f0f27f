/** Why a command was not carried out, in the reader's words. */
export interface Refusal {
  message: string
  errors: { field: string; message: string }[]
}

interface Call {
  address: string
  body: object
  language: 'vi' | 'en'
  noAnswer: string
}

/** Sends a command; null when it was carried out. */
export async function callCommand({ address, body, language, noAnswer }: Call): Promise<Refusal | null> {
  try {
    const answer = await fetch(address, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
      body: JSON.stringify(body),
    })
    if (answer.ok) return null
    const problem = (await answer.json()) as { detail?: string; errors?: Refusal['errors'] }
    return { message: problem.detail ?? noAnswer, errors: problem.errors?.filter((error) => error.field) ?? [] }
  } catch {
    return { message: noAnswer, errors: [] }
  }
}
