import type { Request, RequestHandler } from 'express'
import type { Change, ReadModel, Showing } from '../../readmodel/read-model'
import { send } from '../../shared/send'
import { withOffset } from '../../text/dates'
import type { ChangeJson } from './answers'
import { CHANGES_CACHE_CONTROL, WAITING_CACHE_CONTROL } from './caching'
import { JSON_TYPE } from './json'
import type { ApiParts } from './api-parts'
import { headReached } from './head-reached'
import { lang } from './list-query'
import { someOf, told, whole } from './parameters'
import { readQuery } from './read-query'

const DEFAULT_LIMIT = 100
const LARGEST_LIMIT = 1000
const LONGEST_WAIT_SECONDS = 25
const NOTHING = Buffer.alloc(0)
const COMMA = Buffer.from(',')

/** What a follower says wherever it follows. */
export const followParameters = {
  since: told(
    whole(0, Number.MAX_SAFE_INTEGER),
    {
      vi: 'Những gì sau số này trong sổ công bố; 0: từ đầu, đủ để dựng lại mọi thứ đang công bố',
      en: 'What comes after this entry of the ledger; 0: from the beginning, which rebuilds all that is public',
    },
    '0',
  ),
  include: told(someOf(['item']), { vi: 'Kèm nội dung hiện nay của mục', en: 'With the item as it is now' }, 'item'),
  lang,
}
export const changesParameters = {
  ...followParameters,
  limit: told(
    whole(1, LARGEST_LIMIT),
    {
      vi: `Số thay đổi trong một trang; mặc định ${DEFAULT_LIMIT}`,
      en: `Entries a page; ${DEFAULT_LIMIT} unless said`,
    },
    '1000',
  ),
  wait: told(
    whole(0, LONGEST_WAIT_SECONDS),
    { vi: 'Số giây giữ câu trả lời đến khi có thay đổi', en: 'Seconds to hold the answer until something changes' },
    '25',
  ),
  include: told(
    someOf(['item', 'snapshot']),
    {
      vi: 'item: kèm nội dung hiện nay của mục; snapshot: dạng mà một nút hub khác cần để hiện cùng nội dung',
      en: 'item: with the item as it is now; snapshot: what another hub needs to show the same',
    },
    'item',
  ),
}

/** `/v1/changes`: every entry after `since`, in order and without gaps; with `wait`, as soon as there is one. */
export function changesRoute({ model, stopping }: ApiParts): RequestHandler {
  return async (req, res) => {
    const { since = 0, limit = DEFAULT_LIMIT, wait = 0, include, lang } = readQuery(req, changesParameters)
    if (wait > 0) await headReached(model, res, { seq: since + 1, ms: wait * 1000, stopping })
    // The reader has gone away.
    if (res.destroyed) return
    const changes = model.changes(since, limit)
    const showing = include?.includes('item') ? { lang, body: true } : null
    const isMirror = include?.includes('snapshot') === true
    const shown = changes.flatMap((change, index) => [
      index === 0 ? NOTHING : COMMA,
      isMirror ? mirroredJson(model, change) : changeJson(model, change, showing),
    ])
    const next = nextChanges(req, changes.at(-1)?.seq ?? since)
    const body = Buffer.concat([
      Buffer.from('{"changes":['),
      ...shown,
      Buffer.from(`],"next":${JSON.stringify(next)},"head":${model.head()}}`),
    ])
    send(req, res, {
      body,
      contentType: JSON_TYPE,
      cacheControl: wait > 0 ? WAITING_CACHE_CONTROL : CHANGES_CACHE_CONTROL,
    })
  }
}

/** The item is given as it is now, not as it was: a copy that follows along ends up right, and nothing withdrawn is handed out again. */
export function changeJson(
  model: ReadModel,
  { seq, action, type, id, version, at }: Change,
  withItem: Showing | null,
): Buffer {
  const change = JSON.stringify({ seq, action, type, id, version, at: withOffset(at) } satisfies ChangeJson)
  const found = withItem && action !== 'withdraw' ? model.findJson(type, id, withItem) : null
  if (found?.is !== 'public' || found.id !== id) return Buffer.from(change)
  return Buffer.concat([Buffer.from(`${change.slice(0, -1)},"item":`), found.json, Buffer.from('}')])
}

/** For another hub that shows the same: the whole public form of what is still the newest of its item. */
function mirroredJson(model: ReadModel, change: Change): Buffer {
  return Buffer.from(JSON.stringify({ ...change, ...model.mirrored(change) }))
}

function nextChanges(req: Request, since: number): string {
  const url = new URL(req.originalUrl, 'http://localhost')
  url.searchParams.set('since', String(since))
  return url.pathname + url.search
}
