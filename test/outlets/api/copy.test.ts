import { expect, test } from '@jest/globals'
import { PUBLIC_TYPES } from '../../../src/ledger/entry'
import { createWorld } from '../../support/changing-content'
import { ledger } from '../../support/entries'
import { seeded } from '../../support/seeded'
import { apis } from './support'

const api = apis()
const ROUNDS = 40
const CHANGES_A_ROUND = 10

interface Change {
  seq: number
  action: 'publish' | 'update' | 'withdraw' | 'refresh'
  type: string
  id: string
  version: number
  item?: Record<string, unknown>
}

test('a copy built from since=0 while content changes ends as the manifest and every item say, without gaps', async () => {
  const random = seeded('copy')
  const build = ledger()
  const worlds = PUBLIC_TYPES.map((type) => createWorld(type, build))
  const { read, request } = await api([])
  const change = () => {
    const world = worlds[random.between(0, worlds.length - 1)]!
    return world.publicIndexes().length < 3 ? world.publishNew() : world.change(random.between)
  }
  const copy = new Map<string, Change>()
  const seqs: number[] = []
  let path = '/v1/changes?since=0&limit=7&include=item'
  const takeOne = async () => {
    const { json } = await request(path)
    const changes = json['changes'] as unknown as Change[]
    for (const one of changes) {
      seqs.push(one.seq)
      if (one.action === 'withdraw') copy.delete(`${one.type}/${one.id}`)
      else if (one.item) copy.set(`${one.type}/${one.id}`, one)
    }
    path = json['next'] as string
    return changes.length
  }

  for (let round = 0; round < ROUNDS; round++) {
    read.apply(Array.from({ length: CHANGES_A_ROUND }, change))
    await takeOne()
  }
  while ((await takeOne()) > 0);

  expect(seqs).toEqual(Array.from({ length: ROUNDS * CHANGES_A_ROUND }, (_, index) => index + 1))
  const manifest = (await request('/v1/manifest')).json
  expect(manifest['head']).toBe(ROUNDS * CHANGES_A_ROUND)
  const inCopy = [...copy.values()].map(({ type, id, item }) => `${type}/${id} ${item?.['version']} ${item?.['seq']}`)
  expect(inCopy.sort()).toEqual(
    manifest.data.map(({ type, id, version, seq }) => `${type}/${id} ${version} ${seq}`).sort(),
  )
  for (const [address, { item }] of copy) expect((await request(`/v1/${address}`)).json).toEqual(item)
  const everything = (await request('/v1/changes?since=0&limit=1000')).json['changes'] as unknown as Change[]
  const withdrawn = new Set(
    everything.filter(({ type, id }) => !copy.has(`${type}/${id}`)).map(({ type, id }) => `${type}/${id}`),
  )
  expect(withdrawn.size).toBeGreaterThan(10)
  for (const address of withdrawn) expect((await request(`/v1/${address}`)).status).toBe(410)
})

test('an item of an earlier entry is given as it is now, also where a later page has its later entry', async () => {
  const build = ledger()
  const first = build.article({ slug: 'a', title: 'Cũ' })
  const { request } = await api([first, build.topic({ slug: 't' }), build.update(first, { title: 'Mới' })])
  const { json, text } = await request('/v1/changes?limit=1&include=item')
  expect(json['changes']).toMatchObject([{ seq: 1, version: 1, item: { title: 'Mới', version: 2, seq: 3 } }])
  expect(text).not.toContain('Cũ')
})
