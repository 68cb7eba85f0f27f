import type { Refusal } from '../commands/call'
import { type Movable } from './entries'
import { dayOfWall, fromWall, storedDay, type Wall } from './wall-clock'

interface Send {
  method: 'POST' | 'PUT' | 'PATCH'
  address: string
  body: object
  language: 'vi' | 'en'
  noAnswer: string
}

type Asking = Pick<Send, 'language' | 'noAnswer'>

/** Moves a plan to another day, or one moment of a schedule to another time; the other moment stays as it is. Null when that was done. */
export function move(entry: Movable, to: Wall, asking: Asking): Promise<Refusal | null> {
  if (entry.kind === 'plan') {
    const body = { plannedFor: storedDay(dayOfWall(to)) }
    return send({ ...asking, method: 'PATCH', address: `/api/plans/${entry.mark.id}`, body })
  }
  const { type, id } = entry.mark
  // The moment that is not named stays as it is.
  const body = { [`${entry.kind}At`]: fromWall(to) }
  return send({ ...asking, method: 'PUT', address: `/api/${type}/${id}/schedule`, body })
}

interface NewPlan {
  title: string
  day: string
  kind: string
}

export const addPlan = ({ title, day, kind }: NewPlan, asking: Asking): Promise<Refusal | null> =>
  send({ ...asking, method: 'POST', address: '/api/plans', body: { title, kind, plannedFor: storedDay(day) } })

interface Problem {
  detail?: string
  errors?: { field?: string; message: string; data?: { errors?: { message: string }[] } }[]
}

async function send({ method, address, body, language, noAnswer }: Send): Promise<Refusal | null> {
  try {
    const answer = await fetch(address, {
      method,
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
      body: JSON.stringify(body),
    })
    if (answer.ok) return null
    return { message: messageOf((await answer.json()) as Problem) ?? noAnswer, errors: [] }
  } catch (error) {
    console.warn(method, address, error)
    return { message: noAnswer, errors: [] }
  }
}

/** Commands answer with a problem (RFC 9457), saves of forms with Payload's errors. */
function messageOf({ detail, errors = [] }: Problem): string | undefined {
  if (detail) return detail
  return (
    errors.flatMap(({ message, data }) => data?.errors?.map((each) => each.message) ?? [message]).join(' ') || undefined
  )
}
