import { setTimeout as sleep } from 'node:timers/promises'
import { type AfterErrorHook, type PayloadRequest, ValidationError } from 'payload'
import { isPassing } from '../database/transaction'

/** How often a write is carried out before its failure is told: the last of as many people who save at the same moment still gets through. */
const ATTEMPTS = 20
/** Grows with every attempt, in milliseconds. */
const PAUSE = 10
const BUSY = 503

/**
 * Carries out a write, and does so again when it failed only because others wrote at the same moment (see `tellPassing`). A failed write leaves nothing behind,
 * so another attempt is as good as the first. Those that failed at one address go one after the other: all at once they would only meet again. Uploads are not kept to be
 * repeated.
 */
export async function askAgain(request: Request, ask: (request: Request) => Promise<Response>): Promise<Response> {
  if (!isRepeatable(request)) return ask(request)
  const { url, method, headers } = request
  const sent = await request.text()
  const send = () => ask(new Request(url, { method, headers, body: sent === '' ? undefined : sent }))
  const first = await send()
  if (first.status !== BUSY) return first
  return inLine(`${method} ${new URL(url).pathname}`, async () => {
    for (let attempt = 2; ; attempt++) {
      await sleep(Math.random() * PAUSE * attempt)
      const response = await send()
      if (response.status !== BUSY || attempt === ATTEMPTS) return response
    }
  })
}

/** The last in each line, until it is through. */
const lines = new Map<string, Promise<unknown>>()

/** Does the work once all before it in this line are through. */
function inLine<T>(name: string, work: () => Promise<T>): Promise<T> {
  const result = (lines.get(name) ?? Promise.resolve()).then(work)
  const through = result
    .catch(() => undefined)
    .then(() => {
      if (lines.get(name) === through) lines.delete(name)
    })
  lines.set(name, through)
  return result
}

/** For Payload's `hooks.afterError`: tells failures that pass by themselves from those that somebody has to put right. */
export const tellPassing: AfterErrorHook = ({ error, req }) => {
  if (!isPassing(error) && !lostItsSlug(error, req)) return
  return { status: BUSY, response: { errors: [{ message: 'Nhiều người đang lưu cùng lúc. Hãy lưu lại.' }] } }
}

function isRepeatable({ method, headers }: Request): boolean {
  if (['GET', 'HEAD', 'OPTIONS'].includes(method)) return false
  return !headers.has('content-type') || /^application\/json\b/i.test(headers.get('content-type') ?? '')
}

/** The slug made from the title was free, and someone else was quicker. A slug that was typed is for the person to change. */
function lostItsSlug(error: Error, { context, t }: PayloadRequest): boolean {
  if (!(error instanceof ValidationError) || !context.isSlugMade) return false
  return error.data.errors.some(({ path, message }) => path === 'slug' && message === t('error:valueMustBeUnique'))
}
