import type { RequestHandler } from 'express'
import type { ApiParts } from './api-parts'
import { createBroadcast, HEARTBEAT_MS } from './change-broadcast'
import { followParameters } from './changes'
import { badParameters, readQuery } from './read-query'

const LAST_EVENT_ID = 'Last-Event-ID'

/**
 * `/v1/changes/stream`: the entries of `/v1/changes` as server-sent events
 * (https://html.spec.whatwg.org/multipage/server-sent-events.html), from `since` on, and each new one as it comes. A reader that comes
 * back says with `Last-Event-ID` what it had last, which goes before the `since` still in its address.
 */
export function changeStreamRoute({
  heartbeatMs = HEARTBEAT_MS,
  ...parts
}: Omit<ApiParts, 'clock'> & { heartbeatMs?: number }): RequestHandler {
  const broadcast = createBroadcast({ ...parts, heartbeatMs })
  return (req, res) => {
    const { since = 0, include, lang } = readQuery(req, followParameters)
    const from = readLastEventId(req.get(LAST_EVENT_ID)) ?? since
    res.writeHead(200, {
      'Content-Type': 'text/event-stream',
      // Compressed or gathered by something in between, an event would arrive late.
      'Cache-Control': 'no-store, no-transform',
      'X-Accel-Buffering': 'no',
      // So that the socket goes with the answer when the server stops.
      Connection: 'close',
    })
    if (req.method === 'HEAD') return void res.end()
    broadcast.add(res, { since: from, withItem: include !== undefined, lang })
  }
}

function readLastEventId(id: string | undefined): number | null {
  if (!id) return null
  const read = followParameters.since.schema.safeParse(id)
  if (!read.success) throw badParameters([{ name: LAST_EVENT_ID, value: id, allowed: followParameters.since.allowed }])
  return read.data
}
