import type { Standing } from '../../desk/standing'
import type { CommandName } from './offer'
import type { Words } from './words'

/** What the button of a command says: the same command is spoken of differently where it does something different. */
export function nameOf(name: CommandName, { state, schedule, hasUnpublishedEdits }: Standing, words: Words): string {
  if (name === 'publish' && schedule?.publishAt) return words.publishNowInstead
  if (name === 'publish' && state === 'published') return words.publishEdits
  if (name === 'schedule' && (schedule?.publishAt ?? schedule?.withdrawAt)) return words.moveTime
  if (name === 'schedule' && state === 'published' && !hasUnpublishedEdits) return words.scheduleWithdrawal
  return words.commands[name]
}
