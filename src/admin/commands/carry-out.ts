import type { Standing } from '../../desk/standing'
import { callCommand, type Refusal } from './call'
import type { CommandName } from './offer'
import type { Desk } from './use-desk'

export type Outcome = Refusal | null

interface Order {
  name: CommandName
  body: object
  desk: Desk
  /** Saves the form; gives nothing when that was refused. */
  save: () => Promise<{ res?: Response } | void>
}

/**
 * Carries a command out, or says why not. What is on the screen is what it is about: unsaved changes are saved first, and approving and publishing name the
 * version that was seen, so that no other one is approved or published in its place.
 */
export async function carryOut({ name, body, desk, save }: Order): Promise<Outcome> {
  const { address, language, words, isModified, isBehind } = desk
  let { standing } = desk
  if (isAboutTheText(name, standing!)) {
    if (isModified) {
      const saved = await save()
      if (!saved?.res?.ok) return { message: words.notSaved, errors: [] }
      standing = await desk.reload()
    } else if (isBehind) {
      return { message: words.savedMeanwhile(standing?.editedBy?.name ?? words.someone), errors: [] }
    }
  }
  const { method, noun } = CALLS[name]
  return callCommand({
    method,
    address: `${address}/${noun}`,
    body: method === 'DELETE' ? undefined : { ...body, ...pinned(name, standing) },
    language,
    noAnswer: words.noAnswer,
  })
}

const CALLS: Record<CommandName, { method: 'POST' | 'PUT' | 'DELETE'; noun: string }> = {
  submit: { method: 'POST', noun: 'submission' },
  return: { method: 'POST', noun: 'return' },
  approve: { method: 'POST', noun: 'approval' },
  revoke: { method: 'DELETE', noun: 'approval' },
  schedule: { method: 'PUT', noun: 'schedule' },
  unschedule: { method: 'DELETE', noun: 'schedule' },
  publish: { method: 'POST', noun: 'publication' },
  publishApproved: { method: 'POST', noun: 'publication' },
  correct: { method: 'POST', noun: 'publication' },
  withdraw: { method: 'POST', noun: 'withdrawal' },
  restore: { method: 'POST', noun: 'restoration' },
  assign: { method: 'PUT', noun: 'assignment' },
}

/** A first schedule pins what is on the screen; moving a time changes nothing about the text. */
function isAboutTheText(name: CommandName, { schedule, approved, fourEyes }: Standing): boolean {
  if (name === 'schedule') return !schedule?.publishAt && !(fourEyes && approved)
  return ['submit', 'approve', 'publish', 'correct'].includes(name)
}

function pinned(name: CommandName, standing: Standing | null): { hash?: string; approved?: true } {
  if (name === 'publishApproved') return { hash: standing?.approved?.hash, approved: true }
  return ['submit', 'approve', 'publish', 'correct'].includes(name) ? { hash: standing?.hash } : {}
}
