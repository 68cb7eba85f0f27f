import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { constants } from 'node:os'
import { helpPage } from './help.mjs'
import { Failure, runCommand } from './messages.mjs'
import { ensureBuilt, ensureInstalled, ensureNode, enterProject } from './prepare.mjs'
import { SERVER_FLAGS } from './server-flags.mjs'

/**
 * `npm run hub`: installs and builds what is not there yet, then runs the server in a process of its own.
 * The server stops in order when told to by SIGINT or SIGTERM, which are passed on, or when its IPC channel closes:
 * then this process is gone, however it ended.
 */
const SERVER = [...SERVER_FLAGS, '--enable-source-maps', 'dist/server.mjs']
const OPTIONS = ['--remove-sample', '--build-only', '--delivery']
const PARENT_CHECK_MS = 250

async function main({ args, language, text }) {
  if (args.includes('--help') || args.includes('-h')) {
    console.log(helpPage(language))
    return 0
  }
  const unknown = args.find((arg) => !OPTIONS.includes(arg))
  if (unknown) throw new Failure(text('unknownOption', { option: unknown }), 2)
  ensureNode(text)
  enterProject()
  await ensureInstalled(text)
  await ensureBuilt(text)
  if (args.includes('--build-only')) return 0
  console.log(text('starting'))
  return serve(args)
}

function serve(options) {
  const child = spawn(process.execPath, [...SERVER, ...options], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      // Payload writes a few dates of the admin on the server, in the server's zone. The hub's own code never asks for that zone.
      TZ: 'Asia/Ho_Chi_Minh',
      // glibc keeps an arena a thread, and pictures are made on several: without this the process holds twice the memory it uses.
      MALLOC_ARENA_MAX: process.env.MALLOC_ARENA_MAX ?? '2',
      NEXT_TELEMETRY_DISABLED: '1',
      PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true',
    },
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  stopWithParent(child)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal]))
  })
}

/** A killed npm cannot pass its end on, and the shell it starts commands with passes nothing on at all. */
function stopWithParent(child) {
  if (process.env.npm_lifecycle_event !== 'hub') return
  const parents = parentsUpToNpm()
  setInterval(() => {
    if (parentsUpToNpm() !== parents) child.kill('SIGTERM')
  }, PARENT_CHECK_MS).unref()
}

/** As text, to compare: the parent's number and, where that is npm's shell, npm's. Only Linux shows the second. */
function parentsUpToNpm() {
  try {
    // "Name:\tsh ... PPid:\t123"
    const status = readFileSync(`/proc/${process.ppid}/status`, 'utf8')
    const isNpm = /^Name:\s*(npm|node)/m.test(status)
    return isNpm ? `${process.ppid}` : `${process.ppid} ${/^PPid:\s*(\d+)/m.exec(status)?.[1]}`
  } catch {
    return `${process.ppid}`
  }
}

await runCommand(main)
