import type { OutgoingHttpHeaders } from 'node:http'
import { etagOf } from '../../shared/etag'
import type { Answer } from '../../shared/send'
import { compress, type Encoding, isCompressible } from './encodings'

/** One form of an answer: its bytes, and its headers as node takes them, names and values in turn. */
export interface Form {
  etag: string
  body: Buffer
  headers: string[]
  /** What goes along when the reader has the bytes already. */
  headersAlone: string[]
}

/** An answer ready to be sent to any number of readers, in whichever form each of them takes. */
export interface Ready {
  /** Of the bytes as they are. */
  etag: string
  contentType: string
  headers: string[]
  cacheControl: string
  lastModified: string | null
  identity: Form
  /** The others, once somebody has asked for them. */
  forms: Map<Encoding, Form | Promise<Form>>
  isCompressible: boolean
  /** Bytes held, as near as matters. */
  size: number
}

/** Headers that are told anew each time; the rest is the answer's. */
const PER_SENDING = new Set(['cache-control', 'content-length', 'content-type', 'etag', 'date', 'connection'])

/** Makes the answer ready as it is; compressed forms are made when the first reader asks for one, and kept. */
export function makeReady(
  given: OutgoingHttpHeaders,
  { body, contentType, cacheControl, lastModified = null }: Answer,
): Ready {
  // Not copied where it is a buffer already: nobody else holds it.
  const bytes = Buffer.isBuffer(body) ? body : Buffer.from(body)
  const headers: string[] = []
  for (const [name, value] of Object.entries(given)) {
    if (value !== undefined && !PER_SENDING.has(name)) headers.push(name, String(value))
  }
  const etag = etagOf(bytes)
  const identity = form({ etag, body: bytes, shared: headers, typed: ['Content-Type', contentType] })
  return {
    etag,
    contentType,
    headers,
    cacheControl,
    lastModified,
    identity,
    forms: new Map([['identity', identity]]),
    isCompressible: isCompressible(contentType, bytes.length),
    size: bytes.length,
  }
}

/** The form for a reader who takes `encoding`: at once when it is there. */
export function formOf(ready: Ready, encoding: Encoding): Form | Promise<Form> {
  const wanted = ready.isCompressible ? encoding : 'identity'
  const known = ready.forms.get(wanted)
  if (known) return known
  const made = compressed(ready, wanted as 'gzip' | 'br')
  ready.forms.set(wanted, made)
  return made
}

/** Every form has an ETag of its own (RFC 9110, 8.8.3.3), all of them from the content. */
async function compressed(ready: Ready, encoding: 'gzip' | 'br'): Promise<Form> {
  const body = await compress(ready.identity.body, encoding)
  const etag = `${ready.etag.slice(0, -1)}-${encoding}"`
  const typed = ['Content-Type', ready.contentType, 'Content-Encoding', encoding]
  const made = form({ etag, body, shared: ready.headers, typed })
  ready.forms.set(encoding, made)
  return made
}

interface Parts {
  etag: string
  body: Buffer
  /** The answer's headers, whatever its form. */
  shared: string[]
  /** What tells how to read the bytes. */
  typed: string[]
}

function form({ etag, body, shared, typed }: Parts): Form {
  const headersAlone = [...shared, 'ETag', etag]
  return { etag, body, headersAlone, headers: [...typed, ...headersAlone, 'Content-Length', String(body.length)] }
}
