import { execFile, execFileSync } from 'node:child_process'
import { promisify } from 'node:util'
import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { ledger } from '../../support/entries'
import { stage } from '../support'

const { hub, folder } = stage()
const run = promisify(execFile)

interface Site {
  posts: Record<string, { post_title: string; post_content: string; post_status: string; meta: Record<string, string> }>
  saves: number
}

describe('the WordPress plugin, in a stand-in for WordPress', () => {
  test('imports the feed once, updates what changed, and touches nothing else', async () => {
    const build = ledger()
    const first = build.article({ slug: 'mot', title: 'Bài “một” \\ hai' })
    const { address, read } = await hub([first, build.article({ slug: 'hai', title: 'Bài hai' })])
    const site = wordpress(address)
    expect(titles(await site.import())).toEqual(['Bài hai', 'Bài “một” \\ hai'])
    expect((await site.import()).saves).toBe(2)
    read.apply([build.update(first, { title: 'Bản sửa' })])
    const { posts, saves } = await site.import()
    expect([titles({ posts, saves }), saves]).toEqual([['Bài hai', 'Bản sửa'], 3])
    expect(Object.values(posts)[0]!.post_content).toContain('Đọc thêm')
  })

  test('takes down what was withdrawn, shows the notice where there is one, and brings back what is public again', async () => {
    const build = ledger()
    const gone = build.article({ slug: 'mot', title: 'Bài một' })
    const noticed = build.article({ slug: 'hai', title: 'Bài hai' })
    const { address, read } = await hub([gone, noticed])
    const site = wordpress(address)
    await site.import()
    read.apply([
      build.withdrawal(gone, { withdrawal: { kind: 'gone', reason: 'Sai sự thật' } }),
      build.withdrawal(noticed, { withdrawal: { kind: 'notice', reason: 'Đang xác minh' } }),
    ])
    const after = await site.import()
    expect(find(after, 'Bài một').post_status).toBe('trash')
    expect(find(after, 'Bài hai')).toMatchObject({ post_status: 'publish', post_content: '<p>Đang xác minh</p>' })
    read.apply([build.update(gone, { title: 'Bài một' })])
    expect(find(await site.import(), 'Bài một').post_status).toBe('publish')
  })

  test('leaves alone what the site itself put into the trash or took back to a draft', async () => {
    const build = ledger()
    const first = build.article({ slug: 'mot', title: 'Bài một' })
    const second = build.article({ slug: 'hai', title: 'Bài hai' })
    const { address, read } = await hub([first, second])
    const site = wordpress(address)
    const { posts } = await site.import()
    for (const post of Object.values(posts)) post.post_status = post.post_title === 'Bài một' ? 'trash' : 'draft'
    site.keep(posts)
    read.apply([build.update(second, { title: 'Bài hai, bản sửa' })])
    const after = await site.import()
    expect(find(after, 'Bài một').post_status).toBe('trash')
    expect(find(after, 'Bài hai, bản sửa').post_status).toBe('draft')
    expect(Object.keys(after.posts)).toHaveLength(2)
  })

  test('loses nothing when the hub is away: the next import goes on where it was', async () => {
    const build = ledger()
    const first = build.article({ slug: 'mot', title: 'Bài một' })
    const { address, read } = await hub([first])
    const state = path.join(folder(), 'state.json')
    await wordpress(address, state).import()
    read.apply([build.withdrawal(first, { withdrawal: { kind: 'gone', reason: 'Sai' } })])
    expect(find(await wordpress('http://127.0.0.1:9', state).import(), 'Bài một').post_status).toBe('publish')
    expect(find(await wordpress(address, state).import(), 'Bài một').post_status).toBe('trash')
  })

  test('is PHP that PHP can read', () => {
    expect(execFileSync('php', ['-l', 'examples/wordpress/nguon-hoc.php'], { encoding: 'utf8' })).toContain(
      'No syntax errors',
    )
  })
})

function wordpress(address: string, state = path.join(folder(), 'state.json')) {
  const read = () => JSON.parse(fs.readFileSync(state, 'utf8')) as Site
  return {
    async import(): Promise<Site> {
      const args = [
        '-d',
        'display_errors=stderr',
        '-d',
        'error_reporting=E_ALL',
        'test/examples/php/wordpress-stub.php',
        'examples/wordpress/nguon-hoc.php',
        state,
      ]
      const { stderr } = await run('php', args, { env: { ...process.env, HUB: address } })
      expect(stderr).toBe('')
      return read()
    },
    keep: (posts: Site['posts']) => fs.writeFileSync(state, JSON.stringify({ ...read(), posts })),
  }
}

function titles({ posts }: Site): string[] {
  return Object.values(posts)
    .map(({ post_title: title }) => title)
    .sort()
}

function find({ posts }: Site, title: string) {
  const post = Object.values(posts).find(({ post_title: one }) => one === title)
  if (!post) throw new Error(`No post ${title}`)
  return post
}
