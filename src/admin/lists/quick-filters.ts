import type { Words } from './words'

export type FilterName = keyof Words['filters']

const LONG_AGO = '2000-01-01T00:00:00.000Z'

/** Each as the list's own form of filters writes it (virtual fields by what they stand for), so that it can be narrowed there, and saved. */
export function quickFilters(account: string): [FilterName, Record<string, string>][] {
  return [
    ['all', {}],
    ['mine', { [or(0, 'editedBy', 'equals')]: account, [or(1, 'desk.assignee', 'equals')]: account }],
    ['submitted', { [or(0, 'desk.state', 'equals')]: 'submitted' }],
    // The engines do not agree on whether an emptied field exists, so each is asked for what it holds.
    ['scheduled', { [or(0, 'desk.publishAt', 'greater_than')]: LONG_AGO }],
    ['published', { [or(0, 'desk.state', 'equals')]: 'published' }],
    // What did not go out in time is tried again.
    ['problem', { [or(0, 'desk.retryAt', 'greater_than')]: LONG_AGO }],
  ]
}

/** Whether the address shows this filter and no other. */
export function isShown(filter: Record<string, string>, shown: URLSearchParams): boolean {
  const asked = [...shown].filter(([name]) => name.startsWith('where') || name === 'search')
  return asked.length === Object.keys(filter).length && asked.every(([name, value]) => filter[name] === value)
}

const or = (place: number, field: string, operator: string) => `where[or][${place}][and][0][${field}][${operator}]`
