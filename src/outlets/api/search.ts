import type { RequestHandler } from 'express'
import { PUBLIC_TYPES } from '../../ledger/entry'
import { lastChange } from '../../readmodel/last-change'
import { send } from '../../shared/send'
import type { ApiParts } from './api-parts'
import { PUBLIC_CACHE_CONTROL } from './caching'
import { JSON_TYPE } from './json'
import { listLinks } from './links'
import { DEFAULT_LIMIT, searchParameters } from './list-query'
import { checkDays, nextPage } from './lists'
import { badParameters, readQuery } from './read-query'
import { shape } from './shape'

/** `/v1/search?q=`: what is found among all types, best first, with the words found marked; and other words when little is. */
export function searchRoute({ model, origin, clock }: ApiParts): RequestHandler {
  const parameters = searchParameters()
  const linksTo = listLinks(null)
  return (req, res) => {
    const { q, type, limit = DEFAULT_LIMIT, fields, include, ...filters } = readQuery(req, parameters)
    if (q === undefined) throw badParameters([{ name: 'q', value: '', allowed: parameters.q.allowed }])
    checkDays(filters)
    const types = PUBLIC_TYPES.filter((one) => type?.includes(one) ?? true)
    const { found, cursor, didYouMean } = model.search({ q, types, limit, ...filters })
    const body = include?.includes('body') === true
    const isMarked = fields?.includes('highlight') ?? true
    const data = found.map(({ item, highlight }) => ({
      ...shape(item, { origin, lang: filters.lang, body, fields }),
      ...(isMarked ? { highlight } : {}),
    }))
    const next = cursor && nextPage(req, cursor)
    send(req, res, {
      body: JSON.stringify({ data, next, didYouMean }),
      contentType: JSON_TYPE,
      cacheControl: PUBLIC_CACHE_CONTROL,
      link: linksTo(next),
      lastModified: lastChange(model, clock()),
    })
  }
}
