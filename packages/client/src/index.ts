export { hubClient, type HubClient, type HubOptions } from './hub-client'
export { HubError, type Problem } from './ask'
export { sync, check, type Batch, type Store, type Difference } from './sync'
export type { AnyItem, Answer, Change, Item, ItemType, Query } from './types'
