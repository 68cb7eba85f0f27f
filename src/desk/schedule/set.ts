import { mayPublish } from '../../access/roles'
import { record } from '../../audit/record'
import { inTransaction } from '../../database/transaction'
import { DeskError, type Missing } from '../errors'
import { mayApprove, needsFourEyes, notApproved, sameEyes } from '../four-eyes'
import { hubOf } from '../hub-link'
import { standsWithoutApproval } from '../review'
import { type CommandRequest, mayNot, wrongState } from '../rights'
import type { State } from '../state'
import { type ItemState, moveState } from '../states'
import { complete, workingCopy, type WorkingCopy } from '../working-copy'

export interface ScheduleRequest extends CommandRequest {
  /** Absent: leaves the time of publication as it is, for an item that is public or scheduled already. */
  publishAt?: Date
  /** Null takes the time of withdrawal away. */
  withdrawAt?: Date | null
}

export interface Scheduled {
  state: State
  publishAt: string | null
  withdrawAt: string | null
}

/** A time this little in the past is the present: someone confirmed a dialog slowly. In milliseconds. */
const GRACE = 60_000

/**
 * Sets when the approved version becomes public, to the second, and when it is taken back. The version is the one that is approved; without four eyes, scheduling approves
 * what is saved in the same step. Moving a time approves nothing.
 */
export async function schedule(request: ScheduleRequest): Promise<Scheduled> {
  const { payload, actor, type, id } = request
  if (!mayPublish(actor)) throw mayNotSchedule
  const scheduled = await inTransaction(payload, async (req) => {
    const copy = await workingCopy(req, type, id)
    const { state } = copy
    const times = timesOf(request, state)
    refuseWrongTimes(times, request, hubOf(payload).now())
    const approval =
      times.publishAt && !state.publishAt ? await approvalFor(copy, request, await needsFourEyes(req)) : {}
    const pinned = { ...state, ...approval }
    if (times.publishAt) {
      const version = { source: pinned.approvedSource!, state }
      await complete(req, type, version, REFUSED)
      // What holds today may have ended by then.
      await complete(req, type, version, REFUSED, times.publishAt)
    }
    const next: State = state.state === 'published' || !times.publishAt ? state.state : 'scheduled'
    const iso = {
      publishAt: times.publishAt?.toISOString() ?? null,
      withdrawAt: times.withdrawAt?.toISOString() ?? null,
    }
    await moveState(req, state, {
      ...approval,
      ...iso,
      state: next,
      scheduledBy: actor.id,
      scheduleProblem: null,
      retryAt: null,
    })
    const title = String((pinned.approvedSource ?? copy.source).title)
    const detail = `công bố ${iso.publishAt ?? '–'}, gỡ ${iso.withdrawAt ?? '–'}`
    await record(req, { what: 'schedule', actor, type, target: id, title, before: state.state, after: next, detail })
    return { state: next, ...iso }
  })
  hubOf(payload).scheduleChanged()
  return scheduled
}

/** Cancels both times; the approval stays. */
export async function unschedule({ payload, actor, type, id }: CommandRequest): Promise<Scheduled> {
  if (!mayPublish(actor)) throw mayNotSchedule
  const cancelled = await inTransaction(payload, async (req) => {
    const { state, hash, source } = await workingCopy(req, type, id)
    if (!state.publishAt && !state.withdrawAt)
      throw wrongState('Nội dung này chưa hẹn giờ.', 'The item has no schedule.')
    const next =
      state.state === 'scheduled' ? (state.approvedHash ? 'approved' : standsWithoutApproval(state, hash)) : state.state
    const none = { publishAt: null, withdrawAt: null, scheduleProblem: null, retryAt: null }
    await moveState(req, state, { ...none, state: next })
    const title = String(source.title)
    await record(req, { what: 'unschedule', actor, type, target: id, title, before: state.state, after: next })
    return { state: next, publishAt: null, withdrawAt: null }
  })
  hubOf(payload).scheduleChanged()
  return cancelled
}

interface Times {
  publishAt: Date | null
  withdrawAt: Date | null
}

function timesOf({ publishAt, withdrawAt }: ScheduleRequest, state: ItemState): Times {
  const kept = (value: string | null | undefined) => (value ? new Date(value) : null)
  return {
    publishAt: publishAt ? toTheSecond(publishAt) : kept(state.publishAt),
    withdrawAt: withdrawAt === undefined ? kept(state.withdrawAt) : withdrawAt && toTheSecond(withdrawAt),
  }
}

function refuseWrongTimes({ publishAt, withdrawAt }: Times, asked: ScheduleRequest, now: Date): void {
  const wrong: Missing[] = []
  const earliest = now.getTime() - GRACE
  if (!publishAt && !withdrawAt) wrong.push({ field: 'publishAt', message: timeMissing })
  if (asked.publishAt && publishAt!.getTime() < earliest) wrong.push({ field: 'publishAt', message: inThePast })
  if (asked.withdrawAt && withdrawAt!.getTime() < earliest) wrong.push({ field: 'withdrawAt', message: inThePast })
  if (publishAt && withdrawAt && withdrawAt <= publishAt)
    wrong.push({ field: 'withdrawAt', message: beforePublication })
  if (wrong.length === 0) return
  const text = (language: 'vi' | 'en') => wrong.map(({ message }) => message[language]).join(' ')
  throw new DeskError('incomplete', { vi: text('vi'), en: text('en') }, wrong)
}

/** The approval a new schedule stands on: the one there is, or, without four eyes, one given in the same step. */
async function approvalFor(
  copy: WorkingCopy,
  { actor, payload }: ScheduleRequest,
  fourEyes: boolean,
): Promise<Partial<ItemState>> {
  const { state, hash, source, editedBy } = copy
  if (state.state === 'published' && state.hash === hash && (!state.approvedHash || state.approvedHash === hash))
    throw wrongState('Bản này đang được công bố rồi.', 'This version is public already.')
  const isWaiting = Boolean(state.approvedHash) && (state.state !== 'published' || state.approvedHash !== state.hash)
  if (isWaiting && (fourEyes || state.approvedHash === hash)) return {}
  if (fourEyes) throw notApproved(false)
  if (!mayApprove(actor, editedBy, fourEyes)) throw sameEyes()
  return {
    approvedHash: hash,
    approvedSource: source,
    approvedBy: actor.id,
    approvedAt: hubOf(payload).now().toISOString(),
  }
}

function toTheSecond(date: Date): Date {
  return new Date(Math.floor(date.getTime() / 1000) * 1000)
}

const REFUSED = { vi: 'Chưa hẹn giờ được', en: 'Not scheduled' }
const timeMissing = { vi: 'Chưa chọn giờ công bố.', en: 'Choose the time of publication.' }
const inThePast = {
  vi: 'Giờ đã chọn đã qua. Hãy chọn giờ khác, hoặc dùng "Công bố" hay "Gỡ bài" để làm ngay.',
  en: 'That time has passed. Choose another, or publish or withdraw now.',
}
const beforePublication = {
  vi: 'Giờ gỡ phải sau giờ công bố.',
  en: 'The time of withdrawal has to come after the publication.',
}
const mayNotSchedule = mayNot(
  'Tài khoản của bạn không hẹn giờ được. Hãy nhờ người duyệt và công bố.',
  'Your account may not schedule. Ask a publisher.',
)
