import type { components, paths } from './api'

type Schemas = components['schemas']

export type Change = Schemas['Change']
export type Manifest = Schemas['Manifest']
export type Notice = Schemas['Notice']
export type Found = Schemas['SearchResult']['data'][number]
export type ItemType = Change['type']

/** What an answer holds: the item, or the part of it that was asked for with `fields`. */
export type Answer<T extends ItemType> = Page<T>['data'][number]
/** An item with all its fields. */
export type Item<T extends ItemType> = Extract<Answer<T>, { id: string; slug: string; seq: number }>
export type AnyItem = { [T in ItemType]: Item<T> }[ItemType]

export type Page<T extends ItemType> = paths[`/v1/${T}`]['get']['responses'][200]['content']['application/json']
export type Query<T extends ItemType> = NonNullable<paths[`/v1/${T}`]['get']['parameters']['query']>
export type ItemQuery<T extends ItemType> = NonNullable<paths[`/v1/${T}/{id}`]['get']['parameters']['query']>
export type SearchQuery = paths['/v1/search']['get']['parameters']['query']
export type ChangesQuery = Omit<NonNullable<paths['/v1/changes']['get']['parameters']['query']>, 'include'> & {
  include?: ['item']
}
export type ChangesPage = Omit<Schemas['Changes'], 'changes'> & { changes: Change[] }
export type SearchPage = Schemas['SearchResult']

/** What stands at an address. */
export type Standing<T extends ItemType> =
  | { is: 'public'; item: Item<T> }
  | { is: 'notice'; notice: Notice }
  | { is: 'withdrawn'; reason: string }
  | { is: 'elsewhere'; url: string }
  | { is: 'unknown' }
