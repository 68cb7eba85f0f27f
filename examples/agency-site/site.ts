import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { hubClient, sync, type ItemType } from '../../packages/client/src/index'
import { openCopy } from './copy'
import { frontPage, itemPage, page } from './page'

/** An agency's site: shows its own copy, and keeps that in step. When the hub is away, the site goes on with what it has. */
const { HUB = 'http://localhost:3000', PORT = '4000', COPY = 'copy.db', HUB_KEY } = process.env
const SHOWN = 20
const AGAIN_MS = 5_000
const CHECK_MS = 60 * 60 * 1000

const hub = hubClient(HUB, { key: HUB_KEY })
const copy = openCopy(COPY)

const server = createServer((req, res) => {
  const shown = show(req.url ?? '/')
  res.writeHead(shown ? 200 : 404, { 'Content-Type': 'text/html; charset=utf-8' })
  res.end(shown ?? page('Không tìm thấy', '<h1>Không tìm thấy</h1><p><a href="/">Tất cả tin bài</a></p>'))
})
server.listen(Number(PORT), '127.0.0.1', () => {
  console.log(`Trang cơ quan: http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
})

void follow()
void repairNowAndThen()

/** The page at this address; null when there is none. */
function show(address: string): string | null {
  const path = address.split('?')[0]
  if (path === '/') return frontPage([...copy.newest('articles', SHOWN), ...copy.newest('stories', SHOWN)], SHOWN)
  // Slugs are plain letters, digits and hyphens; anything else is nobody's.
  const [, type, slug] = /^\/tin\/(articles|stories)\/([a-z0-9-]+)$/.exec(path ?? '') ?? []
  const item = type && slug ? copy.find(type as ItemType, slug) : null
  return item && itemPage(item)
}

async function follow(): Promise<void> {
  for (;;) {
    try {
      await sync(hub, copy)
    } catch (error) {
      console.error(`Hub chưa trả lời, trang vẫn chạy với bản sao ở số ${copy.seq()}: ${String(error)}`)
      await pause(AGAIN_MS)
    }
  }
}

async function repairNowAndThen(): Promise<void> {
  for (;;) {
    await pause(CHECK_MS)
    await copy.repair(hub).catch((error: unknown) => console.error(`Chưa kiểm tra được bản sao: ${String(error)}`))
  }
}
