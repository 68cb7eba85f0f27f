import type { ServerResponse } from 'node:http'
import type { PublicType } from '../../ledger/entry'
import { absolute } from '../../readmodel/present'
import type { FoundJson } from '../../readmodel/read-model'
import { sendProblem } from '../../shared/problem'
import { type Answer, send } from '../../shared/send'
import { withOffset } from '../../text/dates'
import type { Notice } from './answers'
import type { ApiParts, ApiRequest } from './api-parts'
import { PUBLIC_CACHE_CONTROL } from './caching'
import { JSON_TYPE } from './json'
import { setLastModified } from './last-modified'
import { itemParameters } from './list-query'
import { notFound } from './not-found'
import { readQuery } from './read-query'

/** `/v1/<type>/<id or slug>`: the item whole, or what has become of it. */
export function itemRoute(type: PublicType, { model, origin, clock }: ApiParts) {
  const parameters = itemParameters(type)
  return (req: ApiRequest, res: ServerResponse, idOrSlug: string): void => {
    const { fields, lang } = readQuery(req, parameters)
    setLastModified(res, model, clock)
    const found = model.findJson(type, idOrSlug, { origin, lang, body: true, fields })
    switch (found.is) {
      case 'public':
        return sendJson(req, res, { body: found.json, dependsOn: [`${type}/${found.id}`] })
      case 'withdrawn':
        return sendWithdrawn(req, res, { type, origin, found })
      case 'moved':
        return redirect(res, `/v1/${type}/${encodeURIComponent(found.slug)}${queryOf(req.originalUrl)}`)
      case 'unknown':
        return notFound(req, res)
    }
  }
}

interface Withdrawn {
  type: PublicType
  origin: string
  found: Extract<FoundJson, { is: 'withdrawn' }>
}

function sendWithdrawn(req: ApiRequest, res: ServerResponse, { type, origin, found }: Withdrawn): void {
  const { withdrawal, id, slug, title, seq } = found
  const withdrawnAt = withOffset(found.at)
  if (withdrawal.kind === 'notice') {
    const notice: Notice = { type, id, slug, title, notice: withdrawal.reason, withdrawnAt, seq }
    // A living item of the same address would go before it.
    return sendJson(req, res, { body: JSON.stringify(notice), dependsOn: [type] })
  }
  const target = withdrawal.kind === 'redirect' ? redirectTarget(withdrawal.redirectTo, origin) : null
  if (target !== null) return redirect(res, target)
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

/** A page of this hub stands for its item in the API. Null when the target is no web address: nobody is sent there. */
function redirectTarget(redirectTo: string, origin: string): string | null {
  const base = new URL(`${origin}/`)
  const address = absolute(redirectTo, origin)
  if (!URL.canParse(address, base)) return null
  const url = new URL(address, base)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null
  return url.origin === base.origin && url.pathname.startsWith('/p/')
    ? `/v1/${url.pathname.slice('/p/'.length)}`
    : url.href
}

function redirect(res: ServerResponse, location: string): void {
  res.setHeader('Cache-Control', PUBLIC_CACHE_CONTROL)
  res.writeHead(308, { Location: location, 'Content-Length': 0 }).end()
}

function sendJson(req: ApiRequest, res: ServerResponse, answer: Pick<Answer, 'body' | 'dependsOn'>): void {
  send(req, res, { ...answer, contentType: JSON_TYPE, cacheControl: PUBLIC_CACHE_CONTROL })
}

function queryOf(url: string): string {
  const start = url.indexOf('?')
  return start < 0 ? '' : url.slice(start)
}
