import fs from 'node:fs'
import path from 'node:path'
import Database from 'libsql'
import { describe, expect, test } from '@jest/globals'
import { fillStore } from '../../src/readmodel/fill'
import { openReadModel } from '../../src/readmodel/open-read-model'
import type { ReadModel } from '../../src/readmodel/read-model'
import { isSound } from '../../src/readmodel/store'
import { breakPages } from '../support/damage'
import { ledger } from '../support/entries'
import { models, ORIGIN } from '../support/model'

const model = models()
const build = ledger()
const entries = Array.from({ length: 300 }, (_, i) => build.article({ slug: `bai-${i}`, search: `tu${i} chung` }))

/** A closed file that holds the entries. */
function filled(): string {
  const file = path.join(model.newFolder(), 'deep', 'read.db')
  const read = openReadModel({ file, origin: ORIGIN })
  read.apply(entries)
  read.close()
  return file
}

describe('the file', () => {
  test('is kept between openings', () => {
    const read = model.at(filled())
    expect([read.head(), read.manifest().length]).toEqual([300, 300])
  })

  test('of another schema version is built anew', () => {
    const file = filled()
    const database = new Database(file)
    database.exec('PRAGMA user_version = 999')
    database.close()
    const read = model.at(file)
    expect([read.head(), read.manifest()]).toEqual([0, []])
    read.apply(entries)
    expect(read.head()).toBe(300)
  })

  test.each<[string, (file: string) => void]>([
    ['is no database', (file) => fs.writeFileSync(file, 'not a database '.repeat(500))],
    ['is cut off', (file) => fs.truncateSync(file, 20_000)],
    ['is empty', (file) => fs.truncateSync(file, 0)],
  ])('that %s is begun anew', (_name, damage) => {
    const file = filled()
    for (const suffix of ['-wal', '-shm']) fs.rmSync(file + suffix, { force: true })
    damage(file)
    const read = model.at(file)
    expect(read.head()).toBe(0)
    read.apply(entries)
    expect(read.find('articles', 'bai-299').is).toBe('public')
  })

  test('written for another public address serves on, and is built anew once', async () => {
    const file = filled()
    const url = (read: ReadModel) => {
      const found = read.findJson('articles', 'bai-7', { body: false })
      return found.is === 'public' ? (JSON.parse(found.json.toString()) as { url: string }).url : found.is
    }
    const moved = openReadModel({ file, origin: 'https://moi.example.vn' })
    expect([moved.head(), url(moved)]).toEqual([300, `${ORIGIN}/p/articles/bai-7`])
    expect([moved.isRebuildAsked(), moved.isRebuildAsked()]).toEqual([true, false])
    const rebuild = await moved.rebuild((name) =>
      fillStore({ file: name, origin: 'https://moi.example.vn', readEntries: async (since) => entries.slice(since) }),
    )
    rebuild.finish()
    expect(url(moved)).toBe('https://moi.example.vn/p/articles/bai-7')
    moved.close()
    const again = openReadModel({ file, origin: 'https://moi.example.vn' })
    expect([again.isRebuildAsked(), url(again)]).toEqual([false, 'https://moi.example.vn/p/articles/bai-7'])
    again.close()
  })

  test('survives a process that ended without closing it', () => {
    const file = path.join(model.newFolder(), 'read.db')
    model.at(file).apply(entries)
    const copy = path.join(model.newFolder(), 'read.db')
    for (const suffix of ['', '-wal']) fs.copyFileSync(file + suffix, copy + suffix)
    expect(model.at(copy).head()).toBe(300)
  })

  test.each<[string, boolean, (file: string) => void]>([
    ['as it was left', true, () => undefined],
    ['with a page that has no meaning', false, (file) => breakPages(file, 'bodies')],
    ['of something else', false, (file) => fs.writeFileSync(file, 'not a database '.repeat(500))],
  ])('%s: sound is %s', async (_name, sound, change) => {
    const file = filled()
    change(file)
    expect(await isSound(file)).toBe(sound)
  })

  /** The files of read models beside the first. */
  const builds = (file: string) => fs.readdirSync(path.dirname(file)).filter((name) => /\.\d+$/.test(name))

  /** As a process killed at this moment leaves it. */
  const killedAt = (file: string): string => {
    const folder = model.newFolder()
    for (const name of fs.readdirSync(path.dirname(file)).filter((one) => !one.endsWith('-shm')))
      fs.copyFileSync(path.join(path.dirname(file), name), path.join(folder, name))
    return path.join(folder, path.basename(file))
  }

  /** Fills a new file with the first of the entries. */
  const fill =
    (count: number, then: (name: string) => void = () => undefined) =>
    async (name: string) => {
      const readEntries = async (since: number, limit: number) => entries.slice(since, Math.min(since + limit, count))
      await fillStore({ file: name, origin: ORIGIN, readEntries })
      then(name)
    }

  test('serves while another one is built, and is what a start finds when the process is killed meanwhile', async () => {
    const file = filled()
    const read = model.at(file)
    const lefts: string[] = []
    const rebuild = await read.rebuild(fill(100, () => lefts.push(killedAt(file))))
    lefts.push(killedAt(file))
    rebuild.apply(entries.slice(100, 200))
    expect([read.head(), rebuild.head()]).toEqual([300, 200])
    lefts.push(killedAt(file))
    for (const left of lefts) {
      expect(builds(left)).toHaveLength(1)
      expect(model.at(left).manifest()).toHaveLength(300)
      expect(builds(left)).toEqual([])
    }
    rebuild.abandon()
    expect([builds(file), read.find('articles', 'bai-299').is]).toEqual([[], 'public'])
  })

  test('gives way to the new one, which a start finds, also after a kill', async () => {
    const file = filled()
    const read = model.at(file)
    const heads: number[] = []
    read.onAdvance((head, changed) => heads.push(head, changed.length))
    const rebuild = await read.rebuild(fill(150))
    rebuild.apply(entries.slice(150, 200))
    rebuild.finish()
    expect([read.head(), heads, fs.existsSync(file)]).toEqual([200, [200, 0], false])
    read.apply(entries.slice(200))
    for (const start of [killedAt(file), killedAt(file)]) {
      const again = model.at(start)
      expect([again.head(), again.find('articles', 'bai-299').is]).toEqual([300, 'public'])
    }
  })

  test('of a build that failed is deleted, and another can be built', async () => {
    const file = filled()
    const read = model.at(file)
    const failing = read.rebuild(
      fill(100, () => {
        throw new Error('No space left')
      }),
    )
    await expect(failing).rejects.toThrow('No space left')
    expect([builds(file), read.head()]).toEqual([[], 300])
    const rebuild = await read.rebuild(fill(300))
    rebuild.finish()
    const q = (text: string) => read.list({ type: 'articles', limit: 5, q: text }).items.length
    expect([read.head(), q('chung'), q('tu7')]).toEqual([300, 5, 5])
    read.apply([build.withdrawal(entries[7]!, { seq: 301 })])
    expect([read.head(), q('chung'), q('tu7 chung')]).toEqual([301, 5, 0])
  })
})
