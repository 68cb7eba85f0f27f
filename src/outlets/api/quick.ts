import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { PUBLIC_TYPES } from '../../ledger/entry'
import { lastChange } from '../../readmodel/last-change'
import { addVary, type Answer } from '../../shared/send'
import type { ApiParts } from './api-parts'
import { openToAll } from './cross-origin'
import { itemReader, publicItem } from './items'
import { SERVICE_LINKS } from './links'
import { listReader } from './lists'
import { MIN_SEQ } from './read-query'

/** Answers that go past Express. */
export interface Quick {
  /** What is set on every one of them beside what they bring along, names and values in turn. */
  headers: readonly string[]
  /** Null: it is for the router, anything but a public list or item among it. Has its own `link`. */
  answer(req: IncomingMessage): Answer | null
}

/** A list or an item, written plainly: what is encoded, in capitals or with a slash at the end is left to the router. */
const PLAIN = /^\/v1\/([a-z]+)(?:\/([\w.~-]+))?(?:\?|$)/

/**
 * The short way to lists and items, which are nearly all that is asked for: by the words of the path, and without setting header after header, which takes longer than
 * reading an item.
 */
export function quickApi(parts: ApiParts, secure: (res: ServerResponse) => void): Quick {
  const { model, clock } = parts
  const readers = new Map<string, ReturnType<typeof readersOf>>(
    PUBLIC_TYPES.map((type) => [type, readersOf(type, parts)]),
  )
  const headers = headersBy((res) => {
    secure(res)
    openToAll(res)
    res.removeHeader('Link')
    addVary(res, 'Accept-Encoding')
  })
  return { headers, answer }

  function answer(req: IncomingMessage): Answer | null {
    const originalUrl = req.url ?? ''
    const [, name = '', idOrSlug] = PLAIN.exec(originalUrl) ?? []
    const reader = readers.get(name)
    if (!reader || asksForState(req, originalUrl)) return null
    try {
      if (idOrSlug === undefined) return reader.list({ originalUrl })
      const found = reader.item({ originalUrl }, idOrSlug)
      return found.is === 'public'
        ? { ...publicItem(reader.type, found), link: SERVICE_LINKS, lastModified: lastChange(model, clock()) }
        : null
    } catch {
      // The router comes upon the same, and answers it.
      return null
    }
  }
}

function readersOf(type: (typeof PUBLIC_TYPES)[number], parts: ApiParts) {
  return { type, list: listReader(type, parts), item: itemReader(type, parts) }
}

/** What a handler sets on every answer, worked out once. */
function headersBy(handle: (res: ServerResponse) => void): string[] {
  const sample = new ServerResponse(new IncomingMessage(new Socket()))
  handle(sample)
  return Object.entries(sample.getHeaders()).flatMap(([name, value]) => [name, String(value)])
}

const asksForState = ({ headers }: IncomingMessage, url: string) =>
  headers[MIN_SEQ] !== undefined || url.includes(MIN_SEQ) || ENCODED_NAME.test(url)

/** A parameter whose name is written with percent signs may be any. */
const ENCODED_NAME = /[?&][^=&]*%/
