import type { State } from '../../desk/state'
import { BAR } from './words/bar'
import { BOARD } from './words/board'
import { DIALOGS } from './words/dialogs'
import { SCHEDULE } from './words/schedule'
import { TALK } from './words/talk'

/** The words of the desk in the edit screen, in both languages of the admin. */
export const WORDS = {
  vi: { ...BAR.vi, ...DIALOGS.vi, ...SCHEDULE.vi, ...BOARD.vi, ...TALK.vi },
  en: { ...BAR.en, ...DIALOGS.en, ...SCHEDULE.en, ...BOARD.en, ...TALK.en },
}

export type Words = (typeof WORDS)['vi']

/** A sign beside each state's word, so that it is never told by colour alone. */
export const SIGNS: Record<State, string> = {
  draft: '✎',
  submitted: '◔',
  approved: '✓',
  scheduled: '◷',
  published: '●',
  withdrawn: '⊘',
}
