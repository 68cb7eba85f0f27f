import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { openCopy } from '../../examples/agency-site/copy'
import { hubClient, sync } from '../../packages/client/src/index'
import { ledger } from '../support/entries'
import { eventually } from '../support/wait'
import { stage } from './support'

const { hub, folder, serve } = stage()
const SITE = ['--import', 'tsx', 'examples/agency-site/site.ts']

describe('the agency site', () => {
  test('shows what is published, drops what is withdrawn, and goes on when the hub is away', async () => {
    const build = ledger()
    const first = build.article({ slug: 'mot', title: 'Bài <một>' })
    const { address, read, goAway } = await hub([first])
    const copy = path.join(folder(), 'copy.db')
    const site = await serve(process.execPath, SITE, { HUB: address, PORT: '0', COPY: copy })
    const shown = async (where = '/') => (await fetch(site.address + where)).text()
    await eventually(async () => expect(await shown()).toContain('Bài &#60;một&#62;'))
    read.apply([
      build.article({ slug: 'hai', title: 'Bài hai' }),
      build.withdrawal(first, { withdrawal: { kind: 'gone', reason: 'Sai' } }),
    ])
    await eventually(async () => expect(await shown()).toMatch(/Bài hai/))
    expect(await shown()).not.toContain('Bài &#60;một&#62;')
    expect((await fetch(`${site.address}/tin/articles/mot`)).status).toBe(404)
    await goAway()
    expect(await shown('/tin/articles/hai')).toContain('Đọc thêm')
    await site.end('SIGKILL')
    const again = await serve(process.execPath, SITE, { HUB: address, PORT: '0', COPY: copy })
    expect(await (await fetch(again.address)).text()).toContain('Bài hai')
  })

  test('shows the newest of all first, says who is invented, and is not brought down by any address', async () => {
    const build = ledger()
    const people = [{ name: 'Cụ Tư', role: null, illustration: true }]
    const { address } = await hub([
      build.article({ slug: 'cu', title: 'Bài cũ', publishedAt: '2026-01-01T00:00:00.000Z' }),
      build.story({ slug: 'guong', title: 'Gương mới', people, publishedAt: '2026-04-20T18:00:00.000Z' }),
    ])
    const site = await serve(process.execPath, SITE, { HUB: address, PORT: '0', COPY: path.join(folder(), 'copy.db') })
    const get = async (where: string) => {
      const res = await fetch(site.address + where)
      return { status: res.status, text: await res.text() }
    }
    await eventually(async () =>
      expect((await get('/')).text).toMatch(
        /Gương mới[\s\S]*Nhân vật minh họa: Cụ Tư\. [\s\S]*21\/4\/2026[\s\S]*Bài cũ/,
      ),
    )
    expect((await get('/tin/stories/guong')).text).toContain('<p>Nhân vật minh họa: Cụ Tư.</p>')
    for (const where of ['/tin/articles/%', '//', '/tin', '/favicon.ico', '/x/articles/cu', '/tin/articles/guong']) {
      expect((await get(where)).status).toBe(404)
    }
    expect((await get('/?utm_source=x')).status).toBe(200)
  })

  test('killed in the middle of its first copy, goes on from there and ends up whole', async () => {
    const build = ledger()
    const { address } = await hub(Array.from({ length: 4000 }, (_, index) => build.article({ slug: `bai-${index}` })))
    const file = path.join(folder(), 'copy.db')
    const site = await serve(process.execPath, SITE, { HUB: address, PORT: '0', COPY: file })
    const seq = () => {
      const copy = openCopy(file)
      const reached = copy.seq()
      copy.close()
      return reached
    }
    await eventually(() => expect(seq()).toBeGreaterThan(0))
    await site.end('SIGKILL')
    const stopped = seq()
    expect(stopped % 1000).toBe(0)
    const copy = openCopy(file)
    const numbers: number[] = []
    await sync(
      hubClient(address),
      { seq: copy.seq, apply: (batch) => (numbers.push(batch.seq), copy.apply(batch)) },
      { wait: 0 },
    )
    expect(numbers[0] ?? 4000).toBe(Math.min(stopped + 1000, 4000))
    expect([copy.seq(), await copy.repair(hubClient(address))]).toEqual([4000, 0])
    copy.close()
  })

  test('finds by the manifest what a spoilt copy lacks, and mends it', async () => {
    const build = ledger()
    const { address } = await hub([build.article({ slug: 'mot' }), build.article({ slug: 'hai' })])
    const copy = openCopy(path.join(folder(), 'copy.db'))
    await sync(hubClient(address), copy, { wait: 0 })
    copy.apply({ put: [], remove: [{ type: 'articles', id: 'id-mot' }], seq: 2 })
    expect(copy.find('articles', 'mot')).toBeNull()
    expect(await copy.repair(hubClient(address))).toBe(1)
    expect(copy.find('articles', 'mot')).toMatchObject({ slug: 'mot' })
    expect(await copy.repair(hubClient(address))).toBe(0)
    copy.close()
  })
})
