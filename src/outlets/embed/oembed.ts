import type { Request, RequestHandler } from 'express'
import type { z } from 'zod'
import type { ItemSnapshot } from '../../ledger/snapshot'
import type { PublicItem } from '../../readmodel/read-model'
import { ProblemError, type Problem } from '../../shared/problem'
import { send } from '../../shared/send'
import type { EmbedParts } from './embed-parts'
import { findAddress } from './find-address'
import { OEMBED_PARAMETERS } from './oembed-parameters'
import { oembedXml } from './oembed-xml'
import { richAnswer } from './oembed-answer'
import { badParameters, given } from './read-parameters'
import type { Complaint } from './view/options'

const CACHE_CONTROL = 'public, max-age=60, s-maxage=60, stale-while-revalidate=300, stale-if-error=86400'

/**
 * `/oembed` (https://oembed.com, 1.0): the address of an item's page becomes a frame of the item. ProblemError 404 for what is not public
 * here, 410 for what was withdrawn, 501 for a format there is none of, 400 for sizes that cannot be read. 401, which the specification has
 * for private items, would tell that a draft exists.
 */
export function oembedRoute({ model, origin }: EmbedParts): RequestHandler {
  return (req, res) => {
    res.setHeader('Access-Control-Allow-Origin', '*')
    res.setHeader('X-Content-Type-Options', 'nosniff')
    const { url, format, ...room } = readRequest(req)
    const { found, lang } = findAddress(model, url, origin)
    if (found.is === 'withdrawn') throw new ProblemError(withdrawn(found.withdrawal.reason))
    if (found.is !== 'public' || 'name' in found.item) throw new ProblemError(notFound(url))
    const answer = richAnswer(found.item as PublicItem<ItemSnapshot>, { origin, lang, ...room })
    if (format === 'xml')
      send(req, res, { body: oembedXml(answer), contentType: 'text/xml; charset=utf-8', cacheControl: CACHE_CONTROL })
    else
      send(req, res, {
        body: JSON.stringify(answer),
        contentType: 'application/json; charset=utf-8',
        cacheControl: CACHE_CONTROL,
      })
  }
}

interface OembedRequest {
  url: string
  format: 'json' | 'xml'
  maxwidth?: number
  maxheight?: number
}

/** Further parameters are allowed by the specification, and ignored. */
function readRequest(req: Request): OembedRequest {
  const of = given(req)
  const complaints: Complaint[] = []
  const url = read('url', of('url') ?? '')
  const [maxwidth, maxheight] = [read('maxwidth', of('maxwidth')), read('maxheight', of('maxheight'))]
  if (url === undefined || complaints.length > 0) throw badParameters(complaints)
  const format = OEMBED_PARAMETERS.format.schema.safeParse(of('format') ?? 'json')
  if (!format.success) throw new ProblemError(noSuchFormat(of('format') ?? ''))
  return { url, format: format.data, maxwidth, maxheight }

  function read<N extends 'url' | 'maxwidth' | 'maxheight'>(name: N, value: string | null) {
    const { schema, allowed } = OEMBED_PARAMETERS[name]
    if (value === null) return undefined
    const { data, success } = schema.safeParse(value)
    if (!success) complaints.push({ name, value, allowed })
    return data as z.output<(typeof OEMBED_PARAMETERS)[N]['schema']> | undefined
  }
}

function noSuchFormat(format: string): Problem {
  return {
    status: 501,
    title: { vi: 'Không có định dạng này', en: 'No such format' },
    detail: {
      vi: `format: nhận được "${format}"; chấp nhận: json, xml.`,
      en: `format: given "${format}"; allowed: json, xml.`,
    },
  }
}

function notFound(url: string): Problem {
  return {
    status: 404,
    title: { vi: 'Không tìm thấy', en: 'Not found' },
    detail: {
      vi: `Không có nội dung công khai nào của hub này ở địa chỉ ${url}.`,
      en: `Nothing public of this hub stands at ${url}.`,
    },
  }
}

function withdrawn(reason: string): Problem {
  return {
    status: 410,
    title: { vi: 'Nội dung đã được gỡ', en: 'Content withdrawn' },
    detail: {
      vi: `Nội dung này đã được gỡ. Lý do: ${reason}`,
      en: `This content has been withdrawn. Reason: ${reason}`,
    },
    reason,
  }
}
