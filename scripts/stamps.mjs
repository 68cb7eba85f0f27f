import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const INSTALL_STAMP = 'node_modules/.hub-install'
const BUILD_STAMP = 'dist/.hub-build'
const BUILD_SOURCES = ['src', 'collections', 'public', 'package.json', 'package-lock.json', 'tsconfig.json']
const BUILD_CONFIGURATION = /^(next|payload)\.config\.[a-z]+$/

/** Whether node_modules is what package-lock.json asks for, whoever installed it. */
export function isInstalled() {
  const wanted = installFingerprint()
  if (readStamp(INSTALL_STAMP) === wanted) return true
  if (!matchesLock()) return false
  writeStamp(INSTALL_STAMP, wanted)
  return true
}

export function markInstalled() {
  writeStamp(INSTALL_STAMP, installFingerprint())
}

/** Whether the last build was made of exactly these sources with these libraries. */
export function isBuilt(fingerprint = buildFingerprint()) {
  return readStamp(BUILD_STAMP) === fingerprint && existsSync('dist/server.mjs') && existsSync('.next/BUILD_ID')
}

export function markBuilt(fingerprint) {
  writeStamp(BUILD_STAMP, fingerprint)
}

/** Changes whenever a build would give something else. */
export function buildFingerprint() {
  const configuration = readdirSync('.').filter((name) => BUILD_CONFIGURATION.test(name))
  const hash = createHash('sha256').update(`node ${process.versions.modules} ${process.platform} ${process.arch}`)
  for (const file of [...BUILD_SOURCES, ...configuration.sort(), 'scripts/build-steps.mjs'].flatMap(filesUnder)) {
    hash.update(`\0${file}\0`).update(readFileSync(file))
  }
  return hash.digest('hex')
}

function filesUnder(path) {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  const entries = readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  return entries.flatMap((entry) => {
    const child = join(path, entry.name)
    return entry.isDirectory() ? filesUnder(child) : [child]
  })
}

function installFingerprint() {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}\0`)
  return hash.update(readFileSync('package-lock.json')).digest('hex')
}

/** Compares the record that npm keeps of its own work with the lock file, so that a plain `npm ci` counts as well. */
function matchesLock() {
  if (!existsSync('node_modules/.package-lock.json')) return false
  const { packages: wanted } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
  const { packages: found } = JSON.parse(readFileSync('node_modules/.package-lock.json', 'utf8'))
  return (
    Object.entries(found).every(([path, { version }]) => wanted[path]?.version === version) &&
    Object.entries(wanted).every(([path, entry]) => path === '' || path in found || !isNeededHere(entry))
  )
}

function isNeededHere({ optional, peer, os, cpu, libc }) {
  if (libc) return false
  if (os || cpu) return (!os || os.includes(process.platform)) && (!cpu || cpu.includes(process.arch))
  return !optional && !peer
}

function readStamp(file) {
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined
}

function writeStamp(file, fingerprint) {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${fingerprint}\n`)
}
