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
 * so another attempt is as good as the first. Uploads are not kept to be repeated.
 */
export async function askAgain(request: Request, ask: (request: Request) => Promise<Response>): Promise<Response> {
  if (!isRepeatable(request)) return ask(request)
  const { url, method, headers } = request
  const sent = await request.text()
  for (let attempt = 1; ; attempt++) {
    const response = await ask(new Request(url, { method, headers, body: sent === '' ? undefined : sent }))
    if (response.status !== BUSY || attempt === ATTEMPTS) return response
    await sleep(Math.random() * PAUSE * attempt)
  }
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
