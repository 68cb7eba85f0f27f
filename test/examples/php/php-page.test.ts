import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { ledger } from '../../support/entries'
import { stage } from '../support'

const { hub, folder, serve } = stage()

describe('the PHP page', () => {
  test('lists what is new and shows one of them, all text escaped', async () => {
    const build = ledger()
    const { address } = await hub([
      build.article({ slug: 'mot', title: 'Bài <một>', correction: { note: 'Sửa tên', at: '2026-04-02T17:30:00Z' } }),
    ])
    const { get } = await page(address)
    expect((await get('/')).text).toContain('<a href="?bai=mot">Bài &lt;một&gt;</a>')
    const one = await get('/?bai=mot')
    expect(one.status).toBe(200)
    expect(one.text).toMatch(/10:04 2\/4\/2026[\s\S]*Thông tin cải chính:<\/strong> Sửa tên[\s\S]*Đọc thêm/)
    expect((await get('/?bai=khong-co')).status).toBe(404)
    expect((await get('/?bai=../../topics')).status).toBe(404)
    for (const where of ['/?bai=', '/?bai[]=mot']) expect((await get(where)).text).toContain('?bai=mot')
  })

  test('keeps nothing of addresses that visitors think up, and works without a folder to keep things in', async () => {
    const build = ledger()
    const { address } = await hub([build.article({ slug: 'mot', title: 'Bài một' })])
    const { get, cache } = await page(address)
    await get('/?bai=mot')
    for (let one = 0; one < 5; one += 1) await get(`/?bai=khong-co-${one}`)
    expect(fs.readdirSync(cache)).toHaveLength(1)
    const without = await page(address, '/proc/khong-co')
    expect((await without.get('/?bai=mot')).text).toContain('Bài một')
  })

  test('sends visitors where the hub sends its readers', async () => {
    const build = ledger()
    const items = ['mot', 'hai', 'ba', 'bon'].map((slug) => build.article({ slug, title: slug }))
    const { address, read } = await hub(items)
    const targets = ['https://noi-khac.example/tin', '/p/articles/bon', '/p/stories/nam']
    read.apply(
      targets.map((redirectTo, index) =>
        build.withdrawal(items[index]!, { withdrawal: { kind: 'redirect', reason: '', redirectTo } }),
      ),
    )
    const { sentTo } = await page(address)
    expect(await sentTo('/?bai=mot')).toEqual([308, 'https://noi-khac.example/tin'])
    expect(await sentTo('/?bai=hai')).toEqual([308, '?bai=bon'])
    expect(await sentTo('/?bai=ba')).toEqual([308, `${address}/p/stories/nam`])
  })

  test('shows its copy while the hub is away and says so; without a copy it says that too', async () => {
    const build = ledger()
    const { address, goAway } = await hub([build.article({ slug: 'mot', title: 'Bài một' })])
    const { get, age } = await page(address)
    await get('/')
    await goAway()
    age()
    const { status, text } = await get('/')
    expect([status, text]).toEqual([200, expect.stringMatching(/Đang hiện bản lưu lúc[\s\S]*Bài một/)])
    expect((await get('/?bai=mot')).status).toBe(503)
  })

  test('asks again after a minute, with the ETag; a withdrawal takes the place of its copy', async () => {
    const build = ledger()
    const first = build.article({ slug: 'mot', title: 'Bài một' })
    const noticed = build.article({ slug: 'hai', title: 'Bài hai' })
    const { address, read, goAway } = await hub([first, noticed])
    const { get, age } = await page(address)
    await get('/?bai=mot')
    age()
    expect((await get('/?bai=mot')).status).toBe(200)
    read.apply([
      build.withdrawal(first, { withdrawal: { kind: 'gone', reason: 'Sai sự thật' } }),
      build.withdrawal(noticed, { withdrawal: { kind: 'notice', reason: 'Đang xác minh' } }),
    ])
    expect((await get('/?bai=mot')).status).toBe(200)
    age()
    const gone = await get('/?bai=mot')
    expect([gone.status, gone.text]).toEqual([410, expect.stringContaining('Sai sự thật')])
    expect(gone.text).not.toContain('Bài một')
    expect((await get('/?bai=hai')).text).toContain('Đang xác minh')
    await goAway()
    age()
    expect((await get('/?bai=mot')).text).not.toContain('Bài một')
  })
})

async function page(address: string, cache = folder()) {
  const args = ['-d', 'error_reporting=E_ALL', '-d', 'display_errors=1', '-S', '127.0.0.1:0', '-t', 'examples/php-page']
  const site = await serve('php', args, { HUB: address, HUB_CACHE: cache })
  return {
    cache,
    async sentTo(where: string) {
      const { status, headers } = await fetch(site.address + where, { redirect: 'manual' })
      return [status, headers.get('location')]
    },
    async get(where: string) {
      const res = await fetch(site.address + where)
      const text = await res.text()
      expect(text).not.toMatch(/Warning|Notice:|Deprecated|Fatal/)
      return { status: res.status, text }
    },
    /** As if two minutes had gone by. */
    age() {
      for (const name of fs.readdirSync(cache)) {
        const file = path.join(cache, name)
        const kept = JSON.parse(fs.readFileSync(file, 'utf8')) as { at: number }
        fs.writeFileSync(file, JSON.stringify({ ...kept, at: kept.at - 120 }))
      }
    },
  }
}
