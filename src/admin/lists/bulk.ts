import { callCommand } from '../commands/call'
import type { Words } from './words'

export type BulkCommand = 'submission' | 'approval' | 'topics'

/** Done one after the other; a list this long takes about a minute. */
export const MOST = 200

export interface Row {
  id: string
  title: string
  topics?: string[] | null
  edits?: number | null
}

export interface Outcome {
  row: Row
  isDone: boolean
  text: string
}

interface Bulk {
  command: BulkCommand
  collection: string
  language: 'vi' | 'en'
  words: Words
  /** To be added. */
  topics: string[]
}

/** The selected rows as they are saved, whichever page they stand on; null when there are too many. */
export async function selectedRows(collection: string, selection: string): Promise<Row[] | null> {
  const query = `${selection}${selection.includes('?') ? '&' : '?'}limit=${MOST}&depth=0`
  const answer = await fetch(`/api/${collection}${query}`, { credentials: 'same-origin' })
  if (!answer.ok) throw new Error(`The list answered ${answer.status}`)
  const { docs, totalDocs } = (await answer.json()) as { docs: Row[]; totalDocs: number }
  return totalDocs > MOST ? null : docs
}

/** Carries the command out on one row, as the person could on its own screen; says what came of it. */
export async function carryOut(row: Row, bulk: Bulk): Promise<Outcome> {
  const { command, collection, language, words } = bulk
  if (command === 'topics') return addTopics(row, bulk)
  const address = `/api/${collection}/${row.id}/${command}`
  const refusal = await callCommand({ address, body: {}, language, noAnswer: words.noAnswer })
  if (!refusal) return { row, isDone: true, text: words.done[command] }
  const details = refusal.errors.map(({ message }) => message).join(' ')
  return { row, isDone: false, text: details || refusal.message }
}

async function addTopics(row: Row, { collection, language, words, topics }: Bulk): Promise<Outcome> {
  const before = row.topics ?? []
  const added = topics.filter((topic) => !before.includes(topic))
  if (added.length === 0) return { row, isDone: true, text: words.already }
  const refused = (text: string) => ({ row, isDone: false, text })
  try {
    const answer = await fetch(`/api/${collection}/${row.id}`, {
      method: 'PATCH',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
      // With the number of saves that was seen: who saves in between is not overwritten.
      body: JSON.stringify({ topics: [...before, ...added], edits: row.edits }),
    })
    if (answer.ok) return { row, isDone: true, text: words.done.topics }
    const { errors } = (await answer.json()) as { errors?: { message: string }[] }
    return refused(errors?.[0]?.message ?? words.noAnswer)
  } catch {
    return refused(words.noAnswer)
  }
}
