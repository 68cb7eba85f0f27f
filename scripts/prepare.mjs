import { appendFileSync, mkdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { bundleServer, nextBuild } from './build-steps.mjs'
import { Failure } from './messages.mjs'
import { lastLines, runStep, secondsSince } from './run-step.mjs'
import { buildFingerprint, isBuilt, isInstalled, markBuilt, markInstalled } from './stamps.mjs'

const OLDEST_NODE = '20.19.0'
const INSTALL_LOG = 'var/install.log'
const BUILD_LOG = 'var/build.log'
const LOCK = 'var/prepare.lock'
const LOCK_BEAT_MS = 2_000
const LOCK_DEAD_MS = 15_000
const LOCK_MISMATCH = /package-lock\.json .*in sync/
const NETWORK_TROUBLE =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT|code E(40[134]|5\d\d)/

/** Works in the project's folder, wherever the command was called from. */
export function enterProject() {
  process.chdir(resolve(dirname(fileURLToPath(import.meta.url)), '..'))
}

export function ensureNode(text) {
  const number = (version) => version.split('.').reduce((sum, part) => sum * 1000 + Number(part), 0)
  if (number(process.versions.node) >= number(OLDEST_NODE)) return
  throw new Failure(text('nodeTooOld', { needed: OLDEST_NODE, found: process.versions.node }))
}

/** Installs the libraries unless node_modules already is what package-lock.json asks for. */
export async function ensureInstalled(text) {
  if (isInstalled()) return
  await alone(text, async () => {
    if (!isInstalled()) await install(text)
  })
}

/** Builds unless the last build was made of the same sources. */
export async function ensureBuilt(text) {
  if (isBuilt()) return
  await alone(text, async () => {
    if (!isBuilt()) await build(text)
  })
}

async function install(text) {
  const started = Date.now()
  console.log(text('installing'))
  let result = await npm('ci', text)
  if (!result.succeeded && LOCK_MISMATCH.test(result.output)) {
    console.log(text('lockMismatch'))
    result = await npm('install', text)
  }
  if (!result.succeeded) throw explainInstall(result.output, text)
  markInstalled()
  console.log(text('installed', { seconds: secondsSince(started) }))
}

function npm(command, text) {
  // npm names its own program to the commands it runs; NODE_ENV=production must not leave out what the build needs.
  const [file, ...args] = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm']
  args.push(command, '--include=dev', '--include=optional', '--no-audit', '--no-fund')
  return runStep({ file, args, env: process.env, log: INSTALL_LOG, text })
}

function explainInstall(output, text) {
  if (/ENOSPC|no space left/i.test(output)) return new Failure(text('diskFull'))
  if (NETWORK_TROUBLE.test(output)) {
    const registry = process.env.npm_config_registry ?? 'https://registry.npmjs.org/'
    return new Failure(text('registryUnreachable', { registry, log: INSTALL_LOG }))
  }
  return new Failure(`${text('installFailed', { log: INSTALL_LOG })}\n${lastLines(output)}`)
}

async function build(text) {
  const started = Date.now()
  console.log(text('building'))
  const { succeeded, output } = await runStep({ ...nextBuild(), log: BUILD_LOG, text })
  if (!succeeded) throw explainBuild(output, text)
  // Taken after Next, which may complete tsconfig.json itself.
  const fingerprint = buildFingerprint()
  try {
    await bundleServer()
  } catch (error) {
    appendFileSync(BUILD_LOG, `\n${error.message}\n`)
    throw explainBuild(error.message, text)
  }
  markBuilt(fingerprint)
  console.log(text('built', { seconds: secondsSince(started) }))
}

function explainBuild(output, text) {
  if (/ENOSPC|no space left/i.test(output)) return new Failure(text('diskFull'))
  return new Failure(`${text('buildFailed', { log: BUILD_LOG })}\n${lastLines(output)}`)
}

/** Lets one command at a time install or build; a lock whose holder no longer touches it is void. */
async function alone(text, act) {
  mkdirSync(dirname(LOCK), { recursive: true })
  for (let waited = false; !takeLock(); waited = true) {
    if (!waited) console.log(text('waitingForOther'))
    await pause(500)
  }
  const beat = setInterval(() => utimesSync(LOCK, new Date(), new Date()), LOCK_BEAT_MS)
  try {
    await act()
  } finally {
    clearInterval(beat)
    rmSync(LOCK, { force: true })
  }
}

function takeLock() {
  try {
    writeFileSync(LOCK, `${process.pid}\n`, { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    const touched = statSync(LOCK, { throwIfNoEntry: false })?.mtimeMs ?? 0
    if (Date.now() - touched > LOCK_DEAD_MS) rmSync(LOCK, { force: true })
    return false
  }
}
