import type { Operation } from './operation'
import { embedOperations } from './operations/embedding'
import { feedOperations } from './operations/feeds'
import { followOperations } from './operations/following'
import { itemOperations } from './operations/items'
import { operatingOperations } from './operations/operating'

/** Everything the outside can ask for, in the order of the documentation. */
export const OPERATIONS: Operation[] = [
  ...itemOperations(),
  ...followOperations,
  ...feedOperations,
  ...embedOperations,
  ...operatingOperations,
]
