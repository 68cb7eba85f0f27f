import type { Endpoint, PayloadRequest } from 'payload'
import type { ItemType, Withdrawal } from '../../ledger/entry'
import { assign } from '../assign'
import { differenceOf } from '../difference/difference'
import { historyOf } from '../history'
import { addNote, notesOf } from '../notes'
import { publish } from '../publish'
import { restore } from '../restore'
import { approve, revoke, sendBack, submit } from '../review'
import { type CommandRequest, requireEditable } from '../rights'
import { schedule, unschedule } from '../schedule/set'
import { standingOf } from '../standing'
import { withdraw } from '../withdraw'
import { type Asked, endpoint, signedIn } from './answer'
import * as requests from './requests'

const { parse, correctionNote } = requests

/** The commands of one type of item, each a noun below the item's address, and what the desk asks before one. */
export function commandEndpoints(type: ItemType): Endpoint[] {
  const by = ({ req, id }: Asked): CommandRequest => ({ payload: req.payload, req, actor: signedIn(req), type, id })
  return [
    endpoint('get', '/:id/standing', ({ req, id }) => standingOf(req, type, id)),
    endpoint('post', '/:id/submission', (asked) => submit({ ...by(asked), ...parse(requests.submission, asked.body) })),
    endpoint('post', '/:id/return', (asked) => sendBack({ ...by(asked), ...parse(requests.sendingBack, asked.body) })),
    endpoint('post', '/:id/approval', (asked) => approve({ ...by(asked), ...parse(requests.approval, asked.body) })),
    endpoint('delete', '/:id/approval', (asked) => revoke(by(asked))),
    endpoint('put', '/:id/schedule', (asked) => schedule({ ...by(asked), ...parse(requests.times, asked.body) })),
    endpoint('delete', '/:id/schedule', (asked) => unschedule(by(asked))),
    endpoint('post', '/:id/publication', (asked) => {
      const { correction, note, ...rest } = parse(requests.publication, asked.body)
      return publish({ ...by(asked), ...rest, note, correction: correctionNote(correction, note) })
    }),
    endpoint('post', '/:id/withdrawal', (asked) =>
      withdraw({ ...by(asked), withdrawal: parse(requests.withdrawal, asked.body) as Withdrawal }),
    ),
    endpoint('post', '/:id/restoration', (asked) =>
      restore({ ...by(asked), ...parse(requests.submission, asked.body) }),
    ),
    endpoint('put', '/:id/assignment', (asked) => assign({ ...by(asked), ...parse(requests.assignment, asked.body) })),
    ...deskTalk(by),
  ]
}

/** What stays among those who may edit the item: notes, history, and what differs between versions. */
function deskTalk(by: (asked: Asked) => CommandRequest): Endpoint[] {
  return [
    endpoint('get', '/:id/notes', async (asked) => {
      await requireEditable(by(asked))
      return notesOf(asked.req, asked.id)
    }),
    endpoint('post', '/:id/notes', async (asked) => {
      const { actor, ...command } = by(asked)
      await requireEditable({ ...command, actor })
      await addNote(asked.req, { item: asked.id, kind: 'note', actor, ...parse(requests.remark, asked.body) })
      return notesOf(asked.req, asked.id)
    }),
    endpoint('get', '/:id/history', async (asked) => {
      await requireEditable(by(asked))
      return historyOf(asked.req, asked.id)
    }),
    endpoint('get', '/:id/difference', async (asked) => {
      const { type, id, req } = by(asked)
      await requireEditable(by(asked))
      return differenceOf(req, { type, id, from: queried(req, 'from', 'public'), to: queried(req, 'to', 'saved') })
    }),
  ]
}

const queried = (req: PayloadRequest, name: string, otherwise: string) => String(req.query?.[name] ?? otherwise)
