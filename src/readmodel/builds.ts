import fs from 'node:fs'
import path from 'node:path'
import { deleteStore, isWhole, markWhole, openFilled, openStore, type Store } from './store'

/** A store and the file it is in. */
export interface Build {
  store: Store
  name: string
}

/**
 * What serves is in `file`, or in `file.1`, `file.2` and so on once it was built anew: a new one stands beside the old until it is whole,
 * and no name is used twice, because SQLite may still clean up beside one it has closed. Opens the newest that is whole; the others,
 * halves among them, are deleted.
 */
export function openNewest(file: string, origin: string): Build {
  fs.mkdirSync(path.dirname(file), { recursive: true })
  const builds = buildsOf(file).sort((a, b) => b.number - a.number)
  const whole = builds.find(({ name, number }) => number === 0 || isWhole(name))
  for (const { name } of builds) if (name !== whole?.name) deleteStore(name)
  const name = whole?.name ?? file
  return { store: openStore(name, origin), name }
}

/** A store beside the others that somebody else fills, of no account to a start until `finishBuild`; nothing is left of it when that fails. */
export async function openBuildFilledBy(fill: (file: string) => Promise<void>, file: string): Promise<Build> {
  const name = unusedName(file)
  try {
    await fill(name)
    return { store: openFilled(name), name }
  } catch (error) {
    deleteStore(name)
    throw error
  }
}

/** From here on it is what a start opens; nothing is left of it when that fails. */
export function finishBuild(build: Build): void {
  try {
    markWhole(build.store)
  } catch (error) {
    discard(build)
    throw error
  }
}

export function discard({ store, name }: Build): void {
  store.abandon()
  deleteStore(name)
}

let last = 0

function unusedName(file: string): string {
  last = Math.max(last, ...buildsOf(file).map(({ number }) => number)) + 1
  return `${file}.${last}`
}

function buildsOf(file: string): { name: string; number: number }[] {
  const base = path.basename(file)
  return fs.readdirSync(path.dirname(file)).flatMap((entry) => {
    if (entry === base) return [{ name: file, number: 0 }]
    const [, number] = entry.startsWith(`${base}.`) ? (/^\.(\d+)$/.exec(entry.slice(base.length)) ?? []) : []
    return number === undefined ? [] : [{ name: path.join(path.dirname(file), entry), number: Number(number) }]
  })
}
