import { describe, expect, test } from '@jest/globals'
import type { ReadModel } from '../../src/readmodel/read-model'
import { ledger } from '../support/entries'
import { models } from '../support/model'

const model = models()
const titleOf = (read: ReadModel, slug: string) => {
  const found = read.find('articles', slug)
  return found.is === 'public' && 'title' in found.item ? found.item.title : found.is
}
const everything = (read: ReadModel) =>
  JSON.stringify([read.head(), read.changes(0, 1000), read.manifest(), read.list({ type: 'articles', limit: 100 })])

describe('applying entries', () => {
  test('twice is harmless', () => {
    const build = ledger()
    const first = build.article({ slug: 'a', title: 'Một' })
    const entries = [
      first,
      build.update(first, { title: 'Hai' }),
      build.article({ slug: 'b' }),
      build.withdrawal(first),
    ]
    const read = model.of(entries)
    const before = everything(read)
    read.apply(entries)
    for (const entry of entries) read.apply([entry])
    expect(everything(read)).toBe(before)
  })

  test('an older version or an older entry never replaces a newer one', () => {
    const build = ledger()
    const first = build.article({ slug: 'a', title: 'Một' })
    const second = build.update(first, { title: 'Hai', seq: 5 })
    const read = model.of([first, second])
    read.apply([build.update(first, { title: 'Bản cũ', version: 1, seq: 6 })])
    expect(titleOf(read, 'a')).toBe('Hai')
    read.apply([build.update(first, { title: 'Đến muộn', version: 3, seq: 4 })])
    expect(titleOf(read, 'a')).toBe('Hai')
    // The changes stay without gaps all the same.
    expect(read.changes(0, 10).map(({ seq }) => seq)).toEqual([1, 4, 5, 6])
  })

  test('either all of a batch or nothing of it', () => {
    const build = ledger()
    const read = model.of([])
    const whole = build.article({ slug: 'a' })
    const broken = build.article({ slug: 'b', topics: undefined as never })
    expect(() => read.apply([whole, broken])).toThrow(TypeError)
    expect([read.head(), read.find('articles', 'a')]).toEqual([0, { is: 'unknown' }])
  })

  test('listeners hear what was new, until they stop', () => {
    const build = ledger()
    const read = model.of([])
    const heard: unknown[] = []
    const stop = read.onAdvance((head, changed) => heard.push([head, changed.map(({ id }) => id)]))
    const first = build.article({ slug: 'a' })
    read.apply([first])
    read.apply([first])
    read.apply([first, build.article({ slug: 'b' })])
    stop()
    read.apply([build.article({ slug: 'c' })])
    expect(heard).toEqual([
      [1, ['id-a']],
      [2, ['id-b']],
    ])
  })
})

describe('withdrawing', () => {
  test('leaves a tombstone, takes the item out of lists and its files out of reach', () => {
    const build = ledger()
    const first = build.article({ slug: 'a', title: 'Một', media: [{ id: 'm', files: ['m-card.webp'] }] })
    const read = model.of([first])
    expect(read.publicFiles('m')).toEqual(['m-card.webp'])
    read.apply([build.withdrawal(first, { at: '2026-04-03T00:00:00.000Z' })])
    const expected = { is: 'withdrawn', id: 'id-a', slug: 'a', title: 'Một', seq: 2, at: '2026-04-03T00:00:00.000Z' }
    expect(read.find('articles', 'a')).toMatchObject(expected)
    expect(read.find('articles', 'id-a')).toMatchObject(expected)
    expect(read.list({ type: 'articles', limit: 10 }).items).toEqual([])
    expect(read.publicFiles('m')).toBeNull()
    expect(read.manifest()).toEqual([])
  })

  test('a refresh numbered after it brings nothing back; a new publication does', () => {
    const build = ledger()
    const first = build.article({ slug: 'a', title: 'Một' })
    const read = model.of([first, build.withdrawal(first), build.update(first, { action: 'refresh' })])
    expect(titleOf(read, 'a')).toBe('withdrawn')
    read.apply([build.update(first, { action: 'publish', title: 'Trở lại' })])
    expect(titleOf(read, 'a')).toBe('Trở lại')
  })

  test('a file stays while another public item shows it', () => {
    const build = ledger()
    const media = [{ id: 'm', files: ['m-card.webp'] }]
    const first = build.article({ slug: 'a', media })
    const read = model.of([
      first,
      build.article({ slug: 'b', media: [{ id: 'm', files: ['m-wide.webp', 'm-card.webp'] }] }),
    ])
    read.apply([build.withdrawal(first)])
    expect(read.publicFiles('m')).toEqual(['m-card.webp', 'm-wide.webp'])
  })
})

describe('slugs', () => {
  test('a former one leads to the present one; a living item that uses it wins', () => {
    const build = ledger()
    const first = build.article({ slug: 'cu', id: 'x', title: 'Một' })
    const second = build.update(first, { slug: 'giua' })
    const read = model.of([first, second, build.update(second, { slug: 'moi' })])
    expect(read.find('articles', 'cu')).toEqual({ is: 'moved', slug: 'moi' })
    expect(read.find('articles', 'giua')).toEqual({ is: 'moved', slug: 'moi' })
    expect(read.find('stories', 'cu')).toEqual({ is: 'unknown' })
    read.apply([build.article({ slug: 'cu', id: 'y', title: 'Bài khác' })])
    expect(titleOf(read, 'cu')).toBe('Bài khác')
  })

  test('a former slug of something withdrawn tells of the withdrawal', () => {
    const build = ledger()
    const first = build.article({ slug: 'cu' })
    const second = build.update(first, { slug: 'moi' })
    const read = model.of([first, second, build.withdrawal(second)])
    expect(read.find('articles', 'cu')).toMatchObject({ is: 'withdrawn', slug: 'moi' })
  })
})
