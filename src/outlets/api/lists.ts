import type { ServerResponse } from 'node:http'
import { lastChange } from '../../readmodel/last-change'
import { REFERENCE_TYPES, type PublicType } from '../../ledger/entry'
import type { ApiParts, ApiRequest } from './api-parts'
import { type Answer, send } from '../../shared/send'
import { PUBLIC_CACHE_CONTROL } from './caching'
import { JSON_TYPE } from './json'
import { listLinks } from './links'
import { DEFAULT_LIMIT, listParameters } from './list-query'
import { badParameters, readQuery } from './read-query'

/** `/v1/<type>`: a page of what is public, with the address of the next. */
export function listRoute(type: PublicType, parts: ApiParts) {
  const read = listReader(type, parts)
  return (req: ApiRequest, res: ServerResponse): void => send(req, res, read(req))
}

/** The same as an answer, for whoever sends it. ProblemError 400 for parameters that are none. */
export function listReader(type: PublicType, { model, clock }: ApiParts): (req: Asked) => Answer {
  const parameters = listParameters(type)
  const linksTo = listLinks(type)
  // Filters go by what places, topics and others are called and followed by, and by which editions an observance has. Events that are over leave the list without any change.
  const dependsOn = type === 'events' ? undefined : [type, ...REFERENCE_TYPES, 'editions']
  return (req) => {
    const { limit = DEFAULT_LIMIT, fields, include, ...filters } = readQuery(req, parameters)
    checkDays(filters)
    const body = include?.includes('body') === true
    let next: string | null = null
    const { json } = model.listJson({ type, limit, ...filters }, { lang: filters.lang, body, fields }, (cursor) => {
      next = cursor && nextPage(req, cursor)
      return { before: '{"data":[', after: `],"next":${JSON.stringify(next)}}` }
    })
    return {
      body: json,
      contentType: JSON_TYPE,
      cacheControl: PUBLIC_CACHE_CONTROL,
      link: linksTo(next),
      lastModified: lastChange(model, clock()),
      dependsOn,
    }
  }
}

type Asked = Pick<ApiRequest, 'originalUrl'>

/** The same request, further on. */
export function nextPage({ originalUrl }: Asked, cursor: string): string {
  // What is written plainly need not be read as a URL, which takes a while.
  if (PLAIN.test(originalUrl)) {
    if (CURSOR.test(originalUrl)) return originalUrl.replace(CURSOR, `$1${cursor}`)
    return `${originalUrl}${originalUrl.includes('?') ? '&' : '?'}cursor=${cursor}`
  }
  const url = new URL(originalUrl, 'http://localhost')
  url.searchParams.set('cursor', cursor)
  return url.pathname + url.search
}

/** An address in which nothing is encoded. */
const PLAIN = /^\/v1\/[a-z]+(?:\?[\w.~+=,-]+(?:&[\w.~+=,-]+)*)?$/
const CURSOR = /([?&]cursor=)[^&]*/

/** ProblemError 400 when `to` is before `from`: an empty list would look like an answer. */
export function checkDays({ from, to }: { from?: string; to?: string }): void {
  if (!from || !to || from <= to) return
  const allowed = { vi: `một ngày từ ${from} trở đi`, en: `a day from ${from} on` }
  throw badParameters([{ name: 'to', value: to, allowed }])
}
