import { afterEach } from '@jest/globals'
import { DOMParser, type Document, type Element } from '@xmldom/xmldom'
import type { Entry } from '../../../src/ledger/entry'
import { feedsRouter, type FeedsOptions } from '../../../src/outlets/feeds/router'
import { listen, type Listening } from '../../support/listen'
import { models, ORIGIN } from '../../support/model'
import { BEFORE_THE_EVENTS } from '../../support/public-content'

export { ORIGIN }

/** The feeds over real HTTP, for each test anew, at a time when the sample events are still to come. */
export function feeds() {
  const model = models()
  const open: Listening[] = []
  afterEach(async () => {
    for (const listening of open.splice(0)) await listening.close()
  })
  return async (entries: Entry[], now = BEFORE_THE_EVENTS, options: Partial<FeedsOptions> = {}) => {
    const time = { now }
    const clock = () => time.now
    const read = model.of(entries, clock)
    const listening = await listen((app) => app.use(feedsRouter({ model: read, origin: ORIGIN, clock, ...options })))
    open.push(listening)
    const get = async (path: string, headers: Record<string, string> = {}, method = 'GET') => {
      const res = await fetch(listening.origin + path, { redirect: 'manual', headers, method })
      const bytes = Buffer.from(await res.arrayBuffer())
      return { status: res.status, headers: res.headers, bytes, text: bytes.toString() }
    }
    return { get, read, time }
  }
}

/** Throws for everything that is not well-formed, namespaces included. */
export function parseXml(text: string): Document {
  const onError = (level: string, message: string) => {
    throw new Error(`${level}: ${message}`)
  }
  return new DOMParser({ onError }).parseFromString(text, 'application/xml')
}

/** All elements of that name below it, in document order. */
export function children(parent: Document | Element, namespace: string, name: string): Element[] {
  return [...parent.getElementsByTagNameNS(namespace, name)]
}
