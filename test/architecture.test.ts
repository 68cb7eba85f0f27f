import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import ts from 'typescript'

/**
 * What each part may import, beside itself: the flow of docs/model.md, collections -> desk -> ledger -> read model -> outlets, one way only.
 * A part that is not named here, and a folder that has no line, fails the test.
 */
const ALLOWED: Record<string, string[]> = {
  text: [],
  shared: [],
  config: ['shared', 'text'],
  access: ['shared', 'text'],
  database: ['config', 'shared', 'text'],
  ledger: ['database', 'shared', 'text'],
  audit: ['access', 'database', 'shared'],
  messages: ['access', 'database', 'shared', 'text'],
  readmodel: ['ledger', 'shared', 'text'],
  // People and how they get in: passwords, sessions, second factor.
  accounts: ['desk/hub-link', 'audit', 'access', 'database', 'shared', 'text'],
  desk: ['ledger', 'audit', 'messages', 'access', 'database', 'shared', 'text'],
  // Keys of consumers, and what was asked for with them.
  keys: [
    ...['desk/endpoints/answer', 'desk/errors', 'desk/hub-link', 'audit', 'messages', 'access', 'database'],
    ...['shared', 'text'],
  ],
  // What the dashboard and the calendar show.
  board: ['desk', 'ledger', 'access', 'shared', 'text'],
  // Payload's REST API over HTTP, for signed-in people.
  editing: ['ledger', 'audit', 'messages', 'database', 'access', 'config', 'shared', 'text'],
  collections: ['desk', 'keys', 'accounts', 'audit', 'messages', 'ledger/entry', 'access', 'shared', 'text'],
  outlets: ['readmodel', 'ledger/entry', 'ledger/snapshot', 'shared', 'text'],
  // What runs the outlets: a node of its own, or a thread of the hub.
  delivery: [
    'outlets',
    'readmodel',
    'database/folder-claim',
    'ledger/entry',
    'ledger/snapshot',
    'ledger/search-of',
    'config',
    'shared',
    'text',
  ],
  // Made from what the routes read and the pages look like, so that there is nothing to keep in step.
  'outlets/docs': ['outlets/api', 'outlets/embed', 'outlets/pages', 'readmodel', 'ledger/entry', 'shared', 'text'],
  // What readers would get, for the editors' eyes: from the desk through the same pages and feeds.
  preview: [
    ...['desk', 'readmodel', 'outlets/pages', 'outlets/feeds'],
    ...['ledger/entry', 'ledger/snapshot', 'access', 'shared', 'text'],
  ],
  admin: [
    'board/shape',
    'desk/state',
    'desk/standing',
    'desk/consent/standing',
    'desk/errors',
    'desk/difference/labels',
    'accounts/sessions',
    'keys/state',
    'ledger/entry',
    'config',
    'shared',
    'text',
  ],
  app: ['admin'],
  // Uses the hub as a person does, through its commands.
  sample: ['hub.ts', 'desk', 'access', 'ledger/entry', 'shared', 'text'],
}
/** These put the parts together. */
const ASSEMBLERS = ['hub.ts', 'workers.ts', 'server.ts', 'payload.config.ts']
const LONGEST = 250
const LENGTH_IS_DATA =
  /^(collections\/|src\/sample\/content\/|src\/database\/migrations\/|src\/admin\/look\/vietnamese\.ts)/

const root = process.cwd()
const files = ['src', 'collections']
  .flatMap((folder) =>
    fs.readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  )
  .filter((name) => /\.tsx?$/.test(name))
  .concat('payload.config.ts')

describe('the one-way flow', () => {
  test('every import is one the flow allows', () => {
    const offences = files.flatMap((file) => importsOf(file).flatMap((imported) => offence(file, imported) ?? []))
    expect(offences).toEqual([])
  })

  test('the check sees what it is there for', () => {
    expect([
      offence('src/outlets/api/items.ts', 'src/desk/publish'),
      offence('src/outlets/api/items.ts', 'src/outlets/feeds/xml'),
      offence('src/outlets/api/items.ts', 'src/delivery/hot/path'),
      offence('src/delivery/node.ts', 'src/desk/publish'),
      offence('src/ledger/append.ts', 'src/readmodel/store'),
      offence('src/shared/listen.ts', 'src/database/open'),
      offence('src/desk/publish.ts', 'collections/Articles'),
      offence('src/new-part/thing.ts', 'src/text/slug'),
    ]).not.toContain(null)
    expect([
      offence('src/outlets/api/items.ts', 'src/outlets/api/json'),
      offence('src/delivery/mount.ts', 'src/outlets/feeds/router'),
      offence('src/desk/publish.ts', 'src/ledger/append'),
    ]).toEqual([null, null, null])
    expect(importsOf('src/desk/publication.ts')).toContain('src/ledger/append')
  })

  test('outlets, read model and text never import Payload or a database driver', () => {
    const forbidden = /^(payload|@payloadcms|mongodb|mongoose|pg|drizzle-orm)(\/|$)/
    const offences = files
      .filter((file) => /^src\/(outlets|readmodel|text|shared|delivery\/gate)\//.test(file))
      .flatMap((file) =>
        specifiersOf(file)
          .filter((name) => forbidden.test(name))
          .map((name) => `${file} imports ${name}`),
      )
    expect(offences).toEqual([])
  })
})

test('no source file is too long to be read at one go', () => {
  const lengths = files
    .filter((file) => !LENGTH_IS_DATA.test(file))
    .map((file) => ({ file, lines: read(file).split('\n').length - 1 }))
  expect(lengths.filter(({ lines }) => lines > LONGEST)).toEqual([])
})

function offence(file: string, imported: string): string | null {
  const from = partOf(file)
  const to = partOf(imported)
  if (from === to || ASSEMBLERS.includes(from)) return null
  const allowed = ALLOWED[from] ?? ALLOWED[from.split('/')[0]!]
  const inPart = imported.replace(/^src\//, '').replace(/\.tsx?$/, '')
  const isAllowed = (allowed ?? []).some(
    (name) => name === to || name === inPart || (name === 'outlets' && to.startsWith('outlets/')),
  )
  return isAllowed ? null : `${file} (${from}) imports ${imported} (${to})`
}

/** The folder that counts: each outlet is a part of its own, and so is a file beside the folders. */
function partOf(file: string): string {
  const [top, folder, inside, ...deeper] = file.split('/')
  if (top === 'collections') return top
  if (top !== 'src') return `${file.replace(/\.tsx?$/, '')}.ts`
  if (inside === undefined) return `${folder!.replace(/\.tsx?$/, '')}.ts`
  if (folder !== 'outlets') return folder!
  return deeper.length > 0 ? `outlets/${inside}` : `outlets/${inside.replace(/\.tsx?$/, '')}.ts`
}

/** The project's own files among the imports, as paths from the root. */
function importsOf(file: string): string[] {
  return specifiersOf(file)
    .filter((name) => name.startsWith('.'))
    .map((name) => path.join(path.dirname(file), name))
}

/** Static and dynamic imports, types included. */
function specifiersOf(file: string): string[] {
  return ts.preProcessFile(read(file), true, true).importedFiles.map(({ fileName }) => fileName)
}

function read(file: string): string {
  return fs.readFileSync(path.join(root, file), 'utf8')
}
