import { etagOf } from '../../shared/etag'
import type { Answer } from '../../shared/send'
import { compress, type Encoding, isCompressible } from './encodings'

/** One form of an answer: its bytes, and its headers as node takes them, names and values in turn. */
export interface Form {
  etag: string
  body: Buffer
  headers: string[]
  /** Where in `headers` the ones begin that go along when the reader has the bytes already. */
  aloneFrom: number
}

/** An answer ready to be sent to any number of readers, in whichever form each of them takes. */
export interface Ready {
  /** Of the bytes as they are. */
  etag: string
  contentType: string
  headers: readonly string[]
  cacheControl: string
  lastModified: string | null
  identity: Form
  /** The others, once somebody has asked for them. */
  forms: Map<Encoding, Form | Promise<Form>> | null
  isCompressible: boolean
  /** Bytes held, as near as matters. */
  size: number
}

/**
 * Makes the answer ready as it is; compressed forms are made when the first reader asks for one, and kept. `headers` are names and values in turn, without those that tell
 * of the bytes and of how long they last.
 */
export function makeReady(
  headers: readonly string[],
  { body, contentType, cacheControl, lastModified = null }: Answer,
): Ready {
  // Not copied where it is a buffer already: nobody else holds it.
  const bytes = Buffer.isBuffer(body) ? body : Buffer.from(body)
  const etag = etagOf(bytes)
  return {
    etag,
    contentType,
    headers,
    cacheControl,
    lastModified,
    identity: form({ etag, body: bytes, shared: headers, typed: ['Content-Type', contentType] }),
    forms: null,
    isCompressible: isCompressible(contentType, bytes.length),
    size: bytes.length,
  }
}

/** The form for a reader who takes `encoding`: at once when it is there. */
export function formOf(ready: Ready, encoding: Encoding): Form | Promise<Form> {
  const wanted = ready.isCompressible ? encoding : 'identity'
  if (wanted === 'identity') return ready.identity
  const forms = (ready.forms ??= new Map())
  const known = forms.get(wanted)
  if (known) return known
  const made = compressed(ready, wanted).then((form) => {
    forms.set(wanted, form)
    return form
  })
  forms.set(wanted, made)
  return made
}

/** Every form has an ETag of its own (RFC 9110, 8.8.3.3), all of them from the content. */
async function compressed(ready: Ready, encoding: 'gzip' | 'br'): Promise<Form> {
  const body = await compress(ready.identity.body, encoding)
  const etag = `${ready.etag.slice(0, -1)}-${encoding}"`
  const typed = ['Content-Type', ready.contentType, 'Content-Encoding', encoding]
  return form({ etag, body, shared: ready.headers, typed })
}

interface Parts {
  etag: string
  body: Buffer
  /** The answer's headers, whatever its form. */
  shared: readonly string[]
  /** What tells how to read the bytes. */
  typed: string[]
}

function form({ etag, body, shared, typed }: Parts): Form {
  const headers = typed.concat('Content-Length', String(body.length), shared, 'ETag', etag)
  return { etag, body, headers, aloneFrom: typed.length + 2 }
}
