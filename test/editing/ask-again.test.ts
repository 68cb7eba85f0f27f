import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import { askAgain } from '../../src/editing/ask-again'

const BUSY = 503
const save = (path: string, body: object) =>
  new Request(`https://hub.test/api/${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })

test('writes that met each other are carried out again, whole, one after the other', async () => {
  const asked: number[] = []
  let atOnce = 0
  let mostAgain = 0
  const answers = await Promise.all(
    Array.from({ length: 5 }, (_, number) =>
      askAgain(save('articles', { number }), async (request) => {
        const isFirst = !asked.includes(number)
        asked.push(((await request.json()) as { number: number }).number)
        if (isFirst) return new Response(null, { status: BUSY })
        mostAgain = Math.max(mostAgain, ++atOnce)
        await pause(5)
        atOnce -= 1
        return new Response(null, { status: 201 })
      }),
    ),
  )
  expect(answers.map(({ status }) => status)).toEqual(Array(5).fill(201))
  expect([mostAgain, asked.length]).toEqual([1, 10])
})

test('what is written elsewhere does not wait, and a failure holds nobody up', async () => {
  let release = () => undefined as void
  const held = new Promise<void>((resolve) => (release = resolve))
  const busyOnce = (then: () => Promise<Response>) => {
    let count = 0
    return () => (count++ === 0 ? Promise.resolve(new Response(null, { status: BUSY })) : then())
  }
  const slow = askAgain(
    save('articles', {}),
    busyOnce(() => held.then(() => Promise.reject(new Error('gone')))),
  )
  const behind = askAgain(
    save('articles', {}),
    busyOnce(async () => new Response(null, { status: 201 })),
  )
  const elsewhere = await askAgain(
    save('topics', {}),
    busyOnce(async () => new Response(null, { status: 201 })),
  )
  expect(elsewhere.status).toBe(201)
  release()
  await expect(slow).rejects.toThrow('gone')
  expect((await behind).status).toBe(201)
})
