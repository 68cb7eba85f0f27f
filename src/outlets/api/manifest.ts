import type { RequestHandler } from 'express'
import { PUBLIC_TYPES } from '../../ledger/entry'
import type { ReadModel } from '../../readmodel/read-model'
import { send } from '../../shared/send'
import type { ManifestJson } from './answers'
import { PUBLIC_CACHE_CONTROL } from './caching'
import { JSON_TYPE } from './json'
import { readQuery } from './read-query'

/**
 * `/v1/manifest`: all that is public, by id, so that a copy can be checked; `head` says at which point of the ledger. Made once for
 * every state of the read model: with 100,000 items it takes a tenth of a second.
 */
export function manifestRoute({ model }: { model: ReadModel }): RequestHandler {
  let made: string | null = null
  model.onAdvance(() => {
    made = null
  })
  return (req, res) => {
    readQuery(req, {})
    made ??= JSON.stringify({
      data: model.manifest().map(({ type, id, version, seq }) => ({ type, id, version, seq })),
      head: model.head(),
    } satisfies ManifestJson)
    send(req, res, {
      body: made,
      contentType: JSON_TYPE,
      cacheControl: PUBLIC_CACHE_CONTROL,
      dependsOn: [...PUBLIC_TYPES],
    })
  }
}
