const collator = new Intl.Collator('vi', { numeric: true })

/**
 * Vietnamese order (CLDR: a ă â b c d đ e ê ... ; ngang huyền hỏi ngã sắc nặng), numbers by value: Phường 2 before Phường 10.
 * Use it for every list a reader sees in alphabetical order: `names.sort(compareVietnamese)`.
 */
export function compareVietnamese(a: string, b: string): number {
  return collator.compare(a, b)
}

/** A comparer of things by one of their texts: `places.sort(byVietnamese((place) => place.name))`. */
export function byVietnamese<T>(textOf: (thing: T) => string): (a: T, b: T) => number {
  return (a, b) => compareVietnamese(textOf(a), textOf(b))
}
