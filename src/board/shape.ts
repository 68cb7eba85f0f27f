import type { Text } from '../desk/errors'
import type { State } from '../desk/state'
import type { ItemType } from '../ledger/entry'

/** What `GET /api/desk/board` and `GET /api/desk/calendar` answer. Instants are ISO 8601 in UTC, days are YYYY-MM-DD in Asia/Ho_Chi_Minh. */

export interface Named {
  id: string
  name: string
}

/** One item in a list of the desk. */
export interface Line {
  id: string
  type: ItemType
  title: string
  state: State
  organisation: Named | null
}

/** The first lines of a list, and how long it is. */
export interface Listing<T> {
  count: number
  docs: T[]
}

/** `returned`: sent back to who submitted it. `assigned`: somebody made it this person's turn. `draft`: their own, edited lately. */
export type MineReason = 'returned' | 'assigned' | 'draft'
export type MineLine = Line & { reason: MineReason; at: string; note: string | null }
export type WaitingLine = Line & { at: string | null; by: string | null }

/** `problem`: the schedule met something it cannot pass. `overdue`: the time is over and nothing happened. `late`: it went out, but not in time. */
export type Trouble =
  | (Line & { reason: 'problem' | 'overdue'; kind: ScheduleKind; at: string; message: Text | null })
  | (Line & { reason: 'late'; kind: ScheduleKind; at: string; lateBy: number })

export type ScheduleKind = 'publish' | 'withdraw'
export type TodayLine =
  (Line & { kind: ScheduleKind; at: string }) | { kind: 'plan'; id: string; title: string; responsible: string | null }

export interface ConsentLine {
  id: string
  person: string
  validUntil: string
  isOver: boolean
}

export type PublicLine = Line & { action: 'publish' | 'update'; at: string; version: number; url: string | null }

export interface Bar extends Named {
  count: number
}

/** Publications by topic and by organisation; incomplete while the node still counts after its start. */
export interface Chart {
  isComplete: boolean
  month: { topics: Bar[]; organisations: Bar[] }
  year: { topics: Bar[]; organisations: Bar[] }
}

export interface Board {
  now: string
  today: string
  person: { name: string | null }
  /** Null where the person has no such right: the list is then not theirs to see. */
  approval: Listing<WaitingLine> | null
  sent: Listing<WaitingLine>
  mine: Listing<MineLine>
  trouble: Listing<Trouble>
  due: Listing<TodayLine>
  consents: Listing<ConsentLine> | null
  week: Listing<PublicLine>
  chart: Chart
}

export interface PlanMark {
  id: string
  title: string
  day: string
  kind: ItemType
  status: string
  responsible: string | null
  item: { type: ItemType; id: string } | null
}

export interface ScheduleMark extends Line {
  kind: ScheduleKind
  /** When it becomes public; when it is taken back. Moving one keeps the other. */
  publishAt: string | null
  withdrawAt: string | null
  problem: Text | null
}

export interface PublishedMark {
  /** Of the entry. */
  id: string
  item: string
  type: ItemType
  title: string
  at: string
  action: 'publish' | 'update'
  version: number
}

/** A day or days of Reading Day, Lifelong Learning Week and the like; `item` is the edition, where there is one. */
export interface ObservanceMark {
  id: string
  name: string
  day: string | null
  startsOn: string | null
  endsOn: string | null
  item: string | null
}

export interface EventMark extends Line {
  startsAt: string
  endsAt: string | null
  isAllDay: boolean
  isCancelled: boolean
}

export interface Calendar {
  now: string
  may: { plan: boolean; schedule: boolean }
  plans: PlanMark[]
  scheduled: ScheduleMark[]
  published: PublishedMark[]
  observances: ObservanceMark[]
  events: EventMark[]
}
