import { createAsk, HubError, type AskOptions, type Problem, type Told } from './ask'
import type {
  Answer,
  ChangesPage,
  ChangesQuery,
  Found,
  Item,
  ItemQuery,
  ItemType,
  Manifest,
  Page,
  Query,
  SearchPage,
  SearchQuery,
  Standing,
} from './types'

export type HubOptions = AskOptions
export type HubClient = ReturnType<typeof hubClient>

/** The delivery API of a hub: `hubClient('https://hub.example.vn')`. Everything takes a signal that ends it. */
export function hubClient(address: string, options: HubOptions = {}) {
  const ask = createAsk(address, options)
  return {
    list,
    item,
    search,
    changes,
    manifest: async (signal?: AbortSignal) => wanted<Manifest>(await ask('/v1/manifest', signal)),
  }

  /** All items of a type, one after another, page by page; whole, or trimmed when `fields` are asked for. */
  async function* list<T extends ItemType, Q extends Query<T>>(
    type: T,
    query?: Q,
    signal?: AbortSignal,
  ): AsyncGenerator<Q extends { fields: readonly unknown[] } ? Answer<T> : Item<T>> {
    for (let next: string | null = `/v1/${type}${queryOf(query)}`; next;) {
      const page: Page<T> = wanted(await ask(next, signal))
      yield* page.data as Item<T>[]
      next = page.next
    }
  }

  /** One item by id or slug, or what has become of it. */
  async function item<T extends ItemType>(
    type: T,
    idOrSlug: string,
    query?: Omit<ItemQuery<T>, 'fields'>,
    signal?: AbortSignal,
  ): Promise<Standing<T>> {
    const told = await ask(`/v1/${type}/${encodeURIComponent(idOrSlug)}${queryOf(query)}`, signal)
    if (told.status === 404) return { is: 'unknown' }
    if (told.status === 410) return { is: 'withdrawn', reason: (told.body as Problem).reason ?? '' }
    // Sent on to a place that is not of this API.
    if (told.body === null) return { is: 'elsewhere', url: told.url }
    const body = wanted<Item<T> | (Standing<T> & { is: 'notice' })['notice']>(told)
    return 'notice' in body ? { is: 'notice', notice: body } : { is: 'public', item: body }
  }

  /** Everything that is found, best first. */
  async function* search(query: SearchQuery, signal?: AbortSignal): AsyncGenerator<Found> {
    for (let next: string | null = `/v1/search${queryOf(query)}`; next;) {
      const page: SearchPage = wanted(await ask(next, signal))
      yield* page.data
      next = page.next
    }
  }

  /** Page after page of changes, without end: with `wait`, each as soon as there is something. Break off, or abort the signal, to leave. */
  async function* changes(query: ChangesQuery, signal?: AbortSignal): AsyncGenerator<ChangesPage> {
    for (let next = `/v1/changes${queryOf(query)}`; ;) {
      const page: ChangesPage = wanted(await ask(next, signal))
      yield page
      next = page.next
    }
  }
}

function wanted<T>({ status, body, url }: Told): T {
  if (status === 200 && body !== null) return body as T
  throw new HubError(isProblem(body) ? body : { status, title: 'Unexpected answer', detail: url })
}

function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'title' in body && 'detail' in body
}

/** Several values between commas. */
function queryOf(query: object | undefined): string {
  const given = Object.entries(query ?? {}).filter(([, value]) => value !== undefined)
  const text = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString()
  return text && `?${text}`
}
