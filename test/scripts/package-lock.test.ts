import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'

interface LockEntry {
  optionalDependencies?: Record<string, string>
}

/** `npm install` drops what a registry does not have; `npm ci` then refuses the file, on every machine. */
test('package-lock.json has an entry for every optional package, those of other platforms included', () => {
  const { packages }: { packages: Record<string, LockEntry> } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
  const missing = Object.entries(packages).flatMap(([path, entry]) =>
    Object.keys(entry.optionalDependencies ?? {})
      .filter((name) => !placesOf(path, name).some((place) => place in packages))
      .map((name) => `${name}, wanted by ${path}`),
  )
  expect(missing).toEqual([])
})

/** Where Node looks for a package, from the nearest node_modules outwards. */
function placesOf(path: string, name: string): string[] {
  const folders = path
    .split('/node_modules/')
    .map((_, index, parts) => parts.slice(0, parts.length - index).join('/node_modules/'))
  return [...folders.map((folder) => `${folder}/node_modules/${name}`), `node_modules/${name}`]
}
