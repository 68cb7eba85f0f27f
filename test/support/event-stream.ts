import http from 'node:http'
import { afterEach } from '@jest/globals'

/** One event of `/v1/changes/stream`. */
export interface StreamEvent {
  id?: string
  event?: string
  data: { seq: number; action: string; id: string; item?: { slug: string } }
}

export interface EventStream {
  res: http.IncomingMessage
  read: { text: string; isEnded: boolean }
  events(): StreamEvent[]
  seqs(): number[]
}

/** Readers of streams of server-sent events, who take what comes; let go after each test. */
export function eventStreams() {
  const open: http.IncomingMessage[] = []
  afterEach(() => open.splice(0).forEach((res) => res.destroy()))
  return async (address: string, headers: Record<string, string> = {}): Promise<EventStream> => {
    const res = await new Promise<http.IncomingMessage>((resolve, reject) =>
      http.get(address, { headers, agent: false }, resolve).on('error', reject),
    )
    open.push(res)
    const read = { text: '', isEnded: false }
    res.setEncoding('utf8')
    res.on('data', (part: string) => (read.text += part))
    res.on('end', () => (read.isEnded = true))
    res.on('error', () => (read.isEnded = true))
    return {
      res,
      read,
      events: () => eventsIn(read.text),
      seqs: () => eventsIn(read.text).map(({ id }) => Number(id)),
    }
  }
}

function eventsIn(text: string): StreamEvent[] {
  const blocks = text.split('\n\n').slice(0, -1)
  return blocks.flatMap((block) => {
    const fields = Object.fromEntries(block.split('\n').map((line) => line.split(/: (.*)/s).slice(0, 2)))
    return 'data' in fields ? [{ ...fields, data: JSON.parse(fields['data'] as string) } as StreamEvent] : []
  })
}
