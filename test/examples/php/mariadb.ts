import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { eventually } from '../../support/wait'

const START_MS = 30_000

export interface Mariadb {
  socket: string
  stop(): Promise<void>
}

/** A MariaDB of our own in this folder, on a socket there, with an empty database `wordpress` and a root without password. */
export async function startMariadb(folder: string): Promise<Mariadb> {
  const data = path.join(folder, 'mariadb')
  const socket = path.join(folder, 'sock')
  const user = process.getuid?.() === 0 ? ['--user=root'] : []
  const common = ['--no-defaults', `--datadir=${data}`, ...user]
  execFileSync('mariadb-install-db', [...common, '--auth-root-authentication-method=normal', '--skip-test-db'], {
    stdio: 'ignore',
  })
  const server = spawn(
    'mariadbd',
    [...common, `--socket=${socket}`, '--skip-networking', '--innodb-flush-log-at-trx-commit=0'],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  )
  const ended = once(server, 'exit')
  let log = ''
  server.stderr.setEncoding('utf8').on('data', (text: string) => (log += text))
  await eventually(() => {
    const create = ['--no-defaults', `--socket=${socket}`, '--user=root', '-e', 'CREATE DATABASE wordpress']
    const { status, stderr } = spawnSync('mariadb', create, { encoding: 'utf8' })
    if (status !== 0) throw new Error(`MariaDB did not start: ${stderr}${log}`)
  }, START_MS)
  return {
    socket,
    async stop() {
      server.kill('SIGTERM')
      await ended
    },
  }
}
