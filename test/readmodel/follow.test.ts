import fs from 'node:fs'
import path from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import type { Entry } from '../../src/ledger/entry'
import { fillStore } from '../../src/readmodel/fill'
import { followLedger, type Follower } from '../../src/readmodel/follow'
import { FollowerStoppedError } from '../../src/readmodel/settling'
import type { ReadModel } from '../../src/readmodel/read-model'
import { breakPages } from '../support/damage'
import { ledger } from '../support/entries'
import { models, ORIGIN } from '../support/model'

const model = models()
const running: Follower[] = []
afterEach(async () => {
  await Promise.all(running.splice(0).map((follower) => follower.stop()))
})

/** A ledger in memory that can be changed under the follower, and what the follower logged. */
function following(read: ReadModel, entries: Entry[], pollMs = 5) {
  const source = { entries, failure: null as Error | null, reads: 0 }
  /** Filling stops after so many reads until more are allowed, and before it is done for as long as it is held. */
  const filling = { failure: null as Error | null, reads: 0, allowed: Infinity, isFull: false, isHeld: false }
  const logged: string[] = []
  const log = (_fields: object, message: string) => void logged.push(message)
  const follower = followLedger({
    model: read,
    pollMs,
    logger: { info: log, warn: log, error: log } as never,
    readEntries: async (since, limit) => {
      source.reads += 1
      if (source.failure) throw source.failure
      return source.entries.filter(({ seq }) => seq > since).slice(0, limit)
    },
    fill: async (name, signal) => {
      await fillStore({
        file: name,
        origin: ORIGIN,
        readEntries: async (since, limit) => {
          await until(() => signal.aborted || filling.reads < filling.allowed)
          signal.throwIfAborted()
          filling.reads += 1
          if (filling.failure) throw filling.failure
          return source.entries.filter(({ seq }) => seq > since).slice(0, limit)
        },
      })
      filling.isFull = true
      await until(() => !filling.isHeld)
    },
  })
  running.push(follower)
  return { source, filling, logged, follower }
}

const articles = (count: number, prefix = 'bai') => {
  const build = ledger()
  return Array.from({ length: count }, (_, i) => build.article({ slug: `${prefix}-${i}` }))
}

async function until(isTrue: () => boolean): Promise<void> {
  for (let i = 0; i < 1000 && !isTrue(); i++) await new Promise((resolve) => setTimeout(resolve, 2))
  expect(isTrue()).toBe(true)
}

/** The files of read models beside the first. */
const builds = (file: string) => fs.readdirSync(path.dirname(file)).filter((name) => /\.\d+$/.test(name))

const quiet = (ms = 60) => new Promise((resolve) => setTimeout(resolve, ms))

describe('following the ledger', () => {
  test('reads everything there is, in batches', async () => {
    const read = model.of([])
    const { follower } = following(read, articles(450), 60_000)
    await follower.settled(450)
    expect(read.manifest()).toHaveLength(450)
  })

  test('a poke brings what was appended at once', async () => {
    const read = model.of([])
    const { source, follower } = following(read, articles(1), 60_000)
    await follower.settled(1)
    source.entries = articles(2)
    follower.poke()
    await until(() => read.head() === 2)
  })

  test('without a poke the next poll does', async () => {
    const read = model.of([])
    const { source } = following(read, [])
    await quiet(20)
    source.entries = articles(3)
    await until(() => read.head() === 3)
  })

  test('goes on where it stopped, after the file is opened again', async () => {
    const entries = articles(5)
    const read = model.of(entries.slice(0, 3))
    const { follower, logged } = following(read, entries)
    await follower.settled(5)
    expect([read.changes(0, 10).length, logged]).toEqual([5, []])
  })

  test('a model that cannot be written to any more serves what it can until another is built', async () => {
    const file = path.join(model.newFolder(), 'read.db')
    const entries = articles(300)
    const before = model.at(file)
    before.apply(entries.slice(0, 299))
    before.close()
    breakPages(file, 'items_by_slug')
    const read = model.at(file)
    const { filling, follower, logged } = following(read, entries)
    filling.isHeld = true
    await until(() => filling.isFull)
    expect([read.head(), read.find('articles', entries[7]!.item).is]).toEqual([299, 'public'])
    filling.isHeld = false
    await follower.settled(300)
    expect(read.find('articles', 'bai-299').is).toBe('public')
    await until(() => logged.length === 4)
    expect(logged).toEqual([
      'Following the ledger failed: trying again',
      'The read model is damaged: building it anew',
      'The read model is built anew and serves',
      'Following the ledger again',
    ])
  })

  test('stops before a gap, says so once, and goes on when it is filled', async () => {
    const read = model.of([])
    const entries = articles(4)
    const { source, logged, follower } = following(
      read,
      entries.filter(({ seq }) => seq !== 3),
    )
    await follower.settled(2)
    await quiet()
    expect([read.head(), read.find('articles', 'bai-3').is]).toEqual([2, 'unknown'])
    expect(logged).toEqual(['The ledger has a gap: waiting for the entry between'])
    source.entries = entries
    await follower.settled(4)
    expect(read.head()).toBe(4)
  })

  test('failures are logged once a kind, tried again, and its end is told', async () => {
    const read = model.of([])
    const { source, logged, follower } = following(read, articles(1), 1)
    await follower.settled(1)
    source.failure = Object.assign(new Error('away'), { code: 'ECONNREFUSED' })
    const before = source.reads
    await until(() => source.reads > before + 3)
    expect(logged).toEqual(['Following the ledger failed: trying again'])
    source.failure = null
    source.entries = articles(2)
    await follower.settled(2)
    await until(() => logged.length === 2)
    expect(logged[1]).toBe('Following the ledger again')
  })

  test.each<[string, Entry[]]>([
    ['a shorter one', articles(2, 'khac')],
    ['an empty one', []],
    ['one as long with other entries', articles(6, 'khac')],
  ])('another ledger, %s, is read from its beginning', async (_name, other) => {
    const read = model.of(articles(5))
    const { logged } = following(read, other)
    await until(() => logged.length > 0 && read.head() === other.length)
    expect(read.manifest().map(({ id }) => id)).toEqual(other.map(({ item }) => item).sort())
    expect(logged).toEqual([
      'The ledger is another one than the read model was built from: building it anew',
      'The read model is built anew and serves',
    ])
  })

  test('another ledger, as long as it is read, leaves the old content to readers', async () => {
    const read = model.of(articles(5))
    const other = articles(900, 'khac')
    const heads = new Set<number>()
    const { follower } = following(read, other)
    const seen = new Set<number>()
    read.onAdvance((head) => heads.add(head))
    while (!heads.has(900)) {
      seen.add(read.manifest().length)
      await new Promise(setImmediate)
    }
    expect([[...seen], read.manifest().length]).toEqual([[5], 900])
    await follower.settled(900)
  })

  test('built anew as asked, it serves on, takes in what is new meanwhile, and its head never goes back', async () => {
    const entries = articles(700)
    const file = path.join(model.newFolder(), 'read.db')
    const read = model.at(file)
    const { source, filling, follower, logged } = following(read, entries)
    await follower.settled(700)
    filling.allowed = 1
    const heads: number[] = []
    read.onAdvance((head) => heads.push(head))
    fs.writeFileSync(`${file}.rebuild`, '')
    follower.poke()
    await until(() => logged.includes('Building the read model anew, as asked'))
    source.entries = articles(710)
    await follower.settled(710)
    filling.allowed = Infinity
    await until(() => logged.includes('The read model is built anew and serves'))
    expect([read.head(), read.manifest().length, builds(file).length]).toEqual([710, 710, 1])
    expect(heads).toEqual([...heads].sort((a, b) => a - b))
    expect(heads[0]).toBeGreaterThanOrEqual(700)
    source.entries = articles(711)
    await follower.settled(711)
  })

  test('what came while it was filled is brought in before it serves', async () => {
    const file = path.join(model.newFolder(), 'read.db')
    const read = model.at(file)
    const { source, filling, follower, logged } = following(read, articles(500))
    await follower.settled(500)
    filling.isHeld = true
    follower.rebuild()
    await until(() => filling.isFull)
    const heads: number[] = []
    read.onAdvance((head) => heads.push(head))
    const more = articles(900)
    source.entries = [...more, ledger().withdrawal(more[0]!, { seq: 901 })]
    await follower.settled(901)
    expect(builds(file)).toHaveLength(1)
    filling.isHeld = false
    await until(() => logged.includes('The read model is built anew and serves'))
    expect([read.head(), read.manifest().length, read.find('articles', 'bai-0').is]).toEqual([901, 899, 'withdrawn'])
    expect(heads).toEqual([...heads].sort((a, b) => a - b))
  })

  test('what was half built is thrown away when it stops, at once', async () => {
    const file = path.join(model.newFolder(), 'read.db')
    const read = model.at(file)
    const { filling, follower } = following(read, articles(2000))
    await follower.settled(1000)
    filling.allowed = 2
    follower.rebuild()
    await until(() => builds(file).length === 1)
    await follower.stop()
    expect(builds(file)).toEqual([])
  })

  test('building anew that fails is logged each time and tried again, while the old one serves and follows', async () => {
    const read = model.of([])
    const { source, filling, follower, logged } = following(read, articles(20))
    await follower.settled(20)
    filling.failure = new Error('No space left')
    follower.rebuild()
    const failed = 'Building the read model anew failed: trying again; the old one serves on'
    await until(() => logged.filter((line) => line === failed).length === 3)
    source.entries = articles(25)
    await follower.settled(25)
    expect(read.manifest()).toHaveLength(25)
    filling.failure = null
    await until(() => logged.includes('The read model is built anew and serves'))
    expect([read.head(), logged[0]]).toEqual([25, 'Building the read model anew, as asked'])
  })

  test('of another ledger too; if it is the old one again by then, that is followed', async () => {
    const read = model.of(articles(5))
    const { source, filling, follower, logged } = following(read, articles(9, 'khac'))
    filling.failure = new Error('No space left')
    await until(() => logged.length > 4)
    expect([read.head(), read.find('articles', 'bai-4').is]).toEqual([5, 'public'])
    source.entries = articles(6)
    await follower.settled(6)
    expect(read.find('articles', 'bai-5').is).toBe('public')
  })

  test('a ledger that was only out of sight for a moment costs no rebuild', async () => {
    const entries = articles(3)
    const read = model.of(entries)
    const { source, logged } = following(read, [], 40)
    await until(() => source.reads === 1)
    source.entries = entries
    await until(() => source.reads > 2)
    expect([read.head(), logged]).toEqual([3, []])
  })

  test('stopping ends it; who still waits is told', async () => {
    const read = model.of([])
    const { source, follower } = following(read, [], 60_000)
    const waiting = expect(follower.settled(1)).rejects.toThrow(FollowerStoppedError)
    await follower.stop()
    await waiting
    const { reads } = source
    follower.poke()
    await quiet(20)
    expect(source.reads).toBe(reads)
    await expect(follower.settled(1)).rejects.toThrow(FollowerStoppedError)
  })
})
