import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createDesk } from '../support/desk'
import { ADMIN } from '../support/hub'
import { type HubProcess, hubProcess } from '../support/process'

let hub: HubProcess
beforeAll(async () => {
  hub = await hubProcess()
  await hub.start()
}, 60_000)
afterAll(() => hub?.remove())

test('validation errors reach the client with their field names: one copy of Payload makes and formats them', async () => {
  const desk = await createDesk(() => hub.address, ADMIN)
  const { status, body } = await desk.call<{ errors: { name: string; data: { errors: { path: string }[] } }[] }>(
    'POST',
    '/api/articles',
    { summary: 'Thiếu tiêu đề' },
  )
  expect(status).toBe(400)
  expect(body.errors[0]).toMatchObject({
    name: 'ValidationError',
    data: { errors: [expect.objectContaining({ path: 'title' })] },
  })
})

test('the admin is served in Vietnamese, by the same process', async () => {
  const page = await fetch(`${hub.address}/admin/login`, { headers: { 'Accept-Language': 'vi' } })
  expect(page.status).toBe(200)
  expect(await page.text()).toContain('Đăng nhập')
})

test('the scripts for other sites were built with it', async () => {
  for (const name of ['v1', 'frame', 'inside', 'configurator']) {
    const script = await fetch(`${hub.address}/embed/${name}.js`)
    expect([name, script.status]).toEqual([name, 200])
    expect(await script.text()).toBe(await readFile(`dist/embed/${name}.js`, 'utf8'))
  }
})

test('SIGTERM ends it in order, within ten seconds, and what was published is there again after the next start', async () => {
  const desk = await createDesk(() => hub.address, ADMIN)
  const article = await desk.article()
  expect((await desk.publish('articles', article.id)).status).toBe(200)

  const waiting = fetch(`${hub.address}/v1/changes?since=1000000&wait=25`).catch((error: Error) => error)
  const before = Date.now()
  await hub.kill('SIGTERM')
  expect(Date.now() - before).toBeLessThan(10_000)
  await waiting

  await hub.start()
  expect((await fetch(`${hub.address}/v1/articles/${article.id}`)).status).toBe(200)
}, 60_000)
