import type { PayloadRequest } from 'payload'
import type { Actor } from '../access/roles'
import { hubOf } from '../desk/hub-link'
import { dayOf } from '../text/dates'
import { publicationChart } from './chart'
import { endingConsents } from './consents'
import { dueAndTrouble } from './due'
import { mineToDo } from './mine'
import { publicThisWeek } from './published'
import type { Board } from './shape'
import { waitingFor } from './waiting'

/** What the person sees who opens the desk: their own work first, then what is due, what went wrong, and what went public. */
export async function boardOf(req: PayloadRequest, actor: Actor): Promise<Board> {
  const now = hubOf(req.payload).now()
  const [waiting, mine, { due, trouble }, consents, week, chart] = await Promise.all([
    waitingFor(req, actor, now),
    mineToDo(req, actor, now),
    dueAndTrouble(req, actor, now),
    endingConsents(req, actor, now),
    publicThisWeek(req, now),
    publicationChart(req, now),
  ])
  return {
    now: now.toISOString(),
    today: dayOf(now.toISOString()),
    person: { name: actor.name ?? null },
    ...waiting,
    mine,
    trouble,
    due,
    consents,
    week,
    chart,
  }
}
