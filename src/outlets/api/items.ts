import type { ServerResponse } from 'node:http'
import type { PublicType } from '../../ledger/entry'
import { lastChange } from '../../readmodel/last-change'
import type { FoundJson, ReadModel } from '../../readmodel/read-model'
import { standsInFor } from '../../readmodel/stands-in'
import { sendProblem } from '../../shared/problem'
import { type Answer, send } from '../../shared/send'
import { withOffset } from '../../text/dates'
import type { Notice } from './answers'
import type { ApiParts, ApiRequest } from './api-parts'
import { PUBLIC_CACHE_CONTROL } from './caching'
import { JSON_TYPE } from './json'
import { itemParameters } from './list-query'
import { notFound } from './not-found'
import { readQuery } from './read-query'

/** `/v1/<type>/<id or slug>`: the item whole, or what has become of it. */
export function itemRoute(type: PublicType, parts: ApiParts) {
  const { model, origin, clock } = parts
  const read = itemReader(type, parts)
  return (req: ApiRequest, res: ServerResponse, idOrSlug: string): void => {
    const found = read(req, idOrSlug)
    const lastModified = lastChange(model, clock())
    if (lastModified !== null) res.setHeader('Last-Modified', lastModified)
    switch (found.is) {
      case 'public':
        return send(req, res, { ...publicItem(type, found), lastModified })
      case 'withdrawn':
        return sendWithdrawn(req, res, { model, type, origin, found, lastModified })
      case 'moved':
        return redirect(res, `/v1/${type}/${encodeURIComponent(found.slug)}${queryOf(req.originalUrl)}`)
      case 'unknown':
        return notFound(req, res)
    }
  }
}

/** What stands at an address. ProblemError 400 for parameters that are none. */
export function itemReader(type: PublicType, { model }: ApiParts) {
  const parameters = itemParameters(type)
  return (req: Pick<ApiRequest, 'originalUrl'>, idOrSlug: string): FoundJson => {
    const { fields, lang } = readQuery(req, parameters)
    return model.findJson(type, idOrSlug, { lang, body: true, fields })
  }
}

export function publicItem(type: PublicType, { id, json }: Extract<FoundJson, { is: 'public' }>): Answer {
  return { ...AS_JSON, body: json, dependsOn: [`${type}/${id}`] }
}

const AS_JSON = { contentType: JSON_TYPE, cacheControl: PUBLIC_CACHE_CONTROL }

interface Withdrawn {
  model: ReadModel
  type: PublicType
  origin: string
  found: Extract<FoundJson, { is: 'withdrawn' }>
  lastModified: string | null
}

function sendWithdrawn(
  req: ApiRequest,
  res: ServerResponse,
  { model, type, origin, found, lastModified }: Withdrawn,
): void {
  const { withdrawal, id, slug, title, seq } = found
  const withdrawnAt = withOffset(found.at)
  if (withdrawal.kind === 'notice') {
    const notice: Notice = { type, id, slug, title, notice: withdrawal.reason, withdrawnAt, seq }
    // A living item of the same address would go before it.
    return send(req, res, { ...AS_JSON, body: JSON.stringify(notice), dependsOn: [type], lastModified })
  }
  const target = standsInFor(model, found, origin)
  if (target !== null) return redirect(res, addressInApi(target, origin, queryOf(req.originalUrl)))
  // Without the title: it may be the very thing that had to go.
  sendProblem(req, res, {
    status: 410,
    title: { vi: 'Nội dung đã được gỡ', en: 'Content withdrawn' },
    detail: {
      vi: `Nội dung này đã được gỡ. Lý do: ${withdrawal.reason}`,
      en: `This content has been withdrawn. Reason: ${withdrawal.reason}`,
    },
    reason: withdrawal.reason,
    withdrawnAt,
    seq,
  })
}

/** A page of this hub stands for its item in the API, asked for as the withdrawn one was. */
function addressInApi(target: URL, origin: string, query: string): string {
  return target.origin === new URL(origin).origin && target.pathname.startsWith('/p/')
    ? `/v1/${target.pathname.slice('/p/'.length)}${query}`
    : target.href
}

function redirect(res: ServerResponse, location: string): void {
  res.setHeader('Cache-Control', PUBLIC_CACHE_CONTROL)
  res.writeHead(308, { Location: location, 'Content-Length': 0 }).end()
}

function queryOf(url: string): string {
  const start = url.indexOf('?')
  return start < 0 ? '' : url.slice(start)
}
