import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { askForRebuild, builds, rebuild } from '../support/builds'
import { published } from '../support/content'
import { createDesk } from '../support/desk'
import { ADMIN } from '../support/hub'
import { type HubProcess, hubProcess } from '../support/process'
import { createReader } from '../support/reader'
import { eventually } from '../support/wait'

let hub: HubProcess
let mirror: HubProcess
beforeAll(async () => {
  hub = await hubProcess()
  await hub.start()
  mirror = await hubProcess({ DATABASE_URL: '', HUB_UPSTREAM: hub.address })
  await mirror.start()
}, 60_000)
afterAll(async () => {
  await mirror?.remove()
  await hub?.remove()
})

test('a mirror shows what the hub publishes; killed, and started while the hub is away, it shows it still', async () => {
  const desk = await createDesk(() => hub.address, ADMIN)
  const { id } = await published(desk, 'articles', desk.article())
  const reader = createReader(() => mirror.address)
  const shows = async () => expect((await reader.get(`/v1/articles/${id}`)).status).toBe(200)
  await eventually(shows)
  await mirror.kill('SIGKILL')
  await hub.kill('SIGKILL')
  await mirror.start()
  await shows()
  expect((await reader.get('/health/ready')).status).toBe(200)
  await hub.start()
  const later = await published(desk, 'articles', desk.article())
  await eventually(async () => expect((await reader.get(`/v1/articles/${later.id}`)).status).toBe(200), 20_000)
}, 90_000)

test.each(['hub', 'mirror'])(
  'the %s builds its read model anew; killed meanwhile, it starts with one that is whole',
  async (which) => {
    const node = which === 'hub' ? hub : mirror
    const reader = createReader(() => node.address)
    const everything = async () => [await reader.list('/v1/articles'), await reader.changes()]
    const before = await everything()
    await rebuild(node.dataDir)
    expect(await everything()).toEqual(before)
    await askForRebuild(node.dataDir)
    await node.kill('SIGKILL')
    await node.start()
    await eventually(async () => expect(await everything()).toEqual(before))
    expect(builds(node.dataDir)).toHaveLength(1)
  },
  60_000,
)

test('a node that only delivers ends quickly when told to, also while its source is away', async () => {
  await hub.kill('SIGTERM')
  const from = performance.now()
  await mirror.kill('SIGTERM')
  expect(performance.now() - from).toBeLessThan(10_000)
}, 30_000)

test('one that is told of no source says what it needs', async () => {
  const lost = await hubProcess({ DATABASE_URL: '' }, ['--delivery'])
  await expect(lost.start()).rejects.toThrow(/DATABASE_URL.*HUB_UPSTREAM/)
  await lost.remove()
})
