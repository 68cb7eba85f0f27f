import type { Reviewed, Standing } from '../../../desk/standing'
import { inShort, inWords } from '../../dates/hanoi'
import type { VersionName } from '../difference/use-versions'
import type { Words } from '../words'

export interface Line {
  key: 'public' | 'withdrawn' | 'approved' | 'submitted' | 'edited' | 'withdrawal'
  name: string
  text: string
  /** For the closed panel; the whole text otherwise. */
  brief?: string
  isBrief?: boolean
  /** Comparable with what is being edited, where that is another version. */
  version?: VersionName
}

interface Speech {
  words: Words
  language: 'vi' | 'en'
  isModified: boolean
}

/** Where every version of the item stands, in sentences, from what readers see to what is being typed. */
export function linesOf(standing: Standing, speech: Speech): Line[] {
  const { schedule } = standing
  const { words, language } = speech
  return [
    publicLine(standing, speech),
    withdrawnLine(standing, words),
    approvedLine(standing, speech),
    submittedLine(standing, words),
    schedule?.withdrawAt && {
      key: 'withdrawal' as const,
      name: words.willWithdraw,
      text: inWords(schedule.withdrawAt, language),
      isBrief: true,
    },
    editedLine(standing, speech),
  ].filter((line): line is Line => Boolean(line))
}

function publicLine({ public: version, hash }: Standing, { words }: Speech): Line | null {
  if (!version) return null
  const isSame = version.hash === hash
  const late = version.lateBy ? ` (${words.late(words.span(version.lateBy))})` : ''
  const text = `${words.publicText(version.version, inShort(version.at))}${late}`
  return {
    key: 'public',
    name: words.publicVersion,
    text: isSame ? `${text}, ${words.sameAsEdited}` : text,
    brief: words.version(version.version),
    isBrief: true,
    version: isSame ? undefined : 'public',
  }
}

function withdrawnLine({ withdrawal, changedAt }: Standing, words: Words): Line | null {
  if (!withdrawal) return null
  const when = changedAt ? `${inShort(changedAt)}. ` : ''
  return {
    key: 'withdrawn',
    name: words.withdrawnVersion,
    text: `${when}${words.kinds[withdrawal.kind]}. ${words.reason}: ${withdrawal.reason}`,
    brief: changedAt ? inShort(changedAt) : undefined,
    isBrief: true,
  }
}

function approvedLine({ approved, schedule, hash }: Standing, { words, language }: Speech): Line | null {
  if (!approved) return null
  const goes = schedule?.publishAt ? words.willPublish(inWords(schedule.publishAt, language)) : null
  return {
    key: 'approved',
    name: words.approvedVersion,
    text: [words.approvedText(...by(approved, words)), goes, approved.hash === hash && words.sameAsEdited]
      .filter(Boolean)
      .join(', '),
    brief: goes ?? inShort(approved.at!),
    isBrief: true,
    version: approved.hash === hash ? undefined : 'approved',
  }
}

function submittedLine({ submitted, hash }: Standing, words: Words): Line | null {
  if (!submitted) return null
  const isSame = submitted.hash === hash
  const text = words.submittedText(...by(submitted, words))
  return {
    key: 'submitted',
    name: words.submittedVersion,
    text: isSame ? `${text}, ${words.sameAsEdited}` : text,
    brief: submitted.at ? inShort(submitted.at) : undefined,
    isBrief: true,
    version: isSame ? undefined : 'submitted',
  }
}

function editedLine({ editedBy, savedAt, public: version, hash }: Standing, { words, isModified }: Speech): Line {
  const text = words.editedText(editedBy?.name ?? words.someoneUnknown, inShort(savedAt))
  return {
    key: 'edited',
    name: words.editedVersion,
    text: isModified ? `${text}, ${words.unsaved}` : text,
    isBrief: version?.hash !== hash || isModified,
  }
}

const by = ({ by, at }: Reviewed, words: Words): [string, string] => [
  by?.name ?? words.someoneUnknown,
  at ? inShort(at) : '–',
]
