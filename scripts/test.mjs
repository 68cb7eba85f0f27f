import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { constants } from 'node:os'
import { Failure, runCommand } from './messages.mjs'
import { ensureBuilt, ensureInstalled, ensureNode, enterProject } from './prepare.mjs'

/**
 * `npm test`: installs if needed and runs Jest. Arguments go to Jest: `npm test -- test/text`.
 * The tests that need more than this run only when asked for: `--production` (a build), `--browser` (a build and Chromium), `--readers` (other
 * people's programs: readers of the feeds, caches before the hub), `--php` (PHP, WordPress and MariaDB, for the examples), or a path below those folders.
 */
const CHROMIUM = '/usr/bin/chromium'
const READERS = ['/usr/bin/xmllint', '/usr/bin/php', '/usr/bin/python3', '/usr/sbin/nginx', '/usr/sbin/varnishd']
const WORDPRESS = '/usr/share/wordpress'
const PHP = [
  '/usr/bin/php',
  '/usr/sbin/mariadbd',
  `${WORDPRESS}/wp-load.php`,
  `${WORDPRESS}/wp-content/languages/vi.mo`,
  `${WORDPRESS}/wp-content/themes/twentytwentythree`,
]
const PHP_MODULES = ['mysqli', 'gd', 'SimpleXML', 'mbstring']
const SPECIAL = {
  '--browser': 'test/browser',
  '--production': 'test/production',
  '--readers': 'test/readers',
  '--php': 'test/examples/php',
}
const NEED_BUILD = [SPECIAL['--browser'], SPECIAL['--production']]
const JEST = ['--experimental-vm-modules', '--conditions=production', '--no-warnings=ExperimentalWarning']

async function main({ args, text }) {
  ensureNode(text)
  enterProject()
  await ensureInstalled(text)
  const asked = Object.values(SPECIAL).filter((folder, index) => {
    return args.includes(Object.keys(SPECIAL)[index]) || args.some((arg) => arg.includes(folder))
  })
  if (NEED_BUILD.some((folder) => asked.includes(folder))) await ensureBuilt(text)
  if (asked.includes(SPECIAL['--browser']) && !existsSync(CHROMIUM)) throw new Failure(text('noChromium'))
  if (asked.includes(SPECIAL['--readers']) && !READERS.every(existsSync)) throw new Failure(text('noReaders'))
  if (asked.includes(SPECIAL['--php']) && !hasPhp()) throw new Failure(text('noPhp'))
  return runJest(args, asked)
}

function hasPhp() {
  if (!PHP.every(existsSync)) return false
  const modules = spawnSync('php', ['-m'], { encoding: 'utf8' }).stdout.split('\n')
  return PHP_MODULES.every((name) => modules.includes(name))
}

function runJest(args, asked) {
  const flagged = Object.keys(SPECIAL).filter((flag) => args.includes(flag))
  const rest = args.filter((arg) => !flagged.includes(arg))
  const ignored = Object.values(SPECIAL).filter((folder) => !asked.includes(folder))
  // Paths first: Jest takes every path behind a list option as part of that list.
  const paths = flagged.map((flag) => SPECIAL[flag])
  const options = [
    // A browser beside a hub of its own takes both cores: two of them at once only wait for each other.
    `--maxWorkers=${asked.length > 0 ? 1 : 2}`,
    // Modules of earlier test files stay in a worker's memory; a worker above this is replaced.
    '--workerIdleMemoryLimit=1GB',
    ...ignored.map((folder) => `--testPathIgnorePatterns=/${folder}/`),
  ]
  const env = {
    ...process.env,
    NODE_ENV: 'test',
    NODE_OPTIONS: JEST.join(' '),
    PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true',
  }
  const child = spawn(process.execPath, ['node_modules/jest/bin/jest.js', ...paths, ...rest, ...options], {
    env,
    stdio: 'inherit',
  })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal]))
  })
}

await runCommand(main)
