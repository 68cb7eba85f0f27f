import { execFileSync, spawn, spawnSync, type ChildProcess, type SpawnOptions } from 'node:child_process'
import { chownSync, existsSync, lchownSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { StartError } from '../shared/start-error'

interface Owner {
  uid: number
  gid: number
}

/** As whom PostgreSQL's programs run: `owner` is undefined for the hub's own account. */
export interface PostgresAccount {
  owner?: Owner
  /** Put before the program: setpriv with the one right needed to reach folders closed to that account. */
  prefix: string[]
}

/** In order of preference; both exist on ordinary Linux systems, `nobody` on all of them. */
const UNPRIVILEGED_ACCOUNTS = ['postgres', '_postgres', 'nobody']
const READ_EVERYWHERE = '+dac_read_search'
/** Messages in English whatever the machine's language, as postgres-failure.ts reads them. Next's types ask for NODE_ENV. */
const ENVIRONMENT: NodeJS.ProcessEnv = { PATH: '/usr/bin:/bin', LC_ALL: 'C', NODE_ENV: 'production' }

/**
 * PostgreSQL refuses to run as root. An ordinary user runs it as himself; for root the owner of an existing data folder
 * is taken, else an account without rights. Where that account cannot reach the programs or the data (a clone below
 * /root or in a folder made by `mktemp -d`), the programs also get the capability to read and pass folders, no more:
 * the data folder itself belongs to the account.
 */
export function choosePostgresAccount(paths: { home: string; program: string; dataFolder: string }): PostgresAccount {
  const dataOwner = existsSync(paths.dataFolder) ? statSync(paths.dataFolder) : undefined
  const uid = process.getuid?.()
  if (uid === undefined) return { prefix: [] }
  if (uid !== 0) {
    if (dataOwner && dataOwner.uid !== uid) throw foreignFolder(paths.dataFolder)
    return { prefix: [] }
  }
  const owner = dataOwner && dataOwner.uid !== 0 ? { uid: dataOwner.uid, gid: dataOwner.gid } : unprivilegedAccount()
  const needed = [paths.program, join(paths.home, 'lib'), join(paths.home, 'share'), dirname(paths.dataFolder)]
  if (needed.every((path) => canReach(owner, path))) return { owner, prefix: [] }
  return { prefix: prefixWithReadRights(owner, paths.program), owner }
}

/** Runs one of PostgreSQL's programs as the account, in a clean environment. */
export function runAs(account: PostgresAccount, program: string, args: string[], options: SpawnOptions): ChildProcess {
  const [file = program, ...rest] = [...account.prefix, program, ...args]
  const identity = account.prefix.length === 0 ? account.owner : undefined
  return spawn(file, rest, { cwd: '/', env: ENVIRONMENT, ...identity, ...options })
}

/** Gives the file or folder, with all that is in it, to the account. */
export function giveTo(account: PostgresAccount, path: string): void {
  if (!account.owner) return
  const { uid, gid } = account.owner
  const { uid: current } = statSync(path)
  if (current === uid) return
  if (statSync(path).isDirectory()) {
    for (const entry of readdirSync(path, { recursive: true, encoding: 'utf8' }))
      lchownSync(join(path, entry), uid, gid)
  }
  chownSync(path, uid, gid)
}

function unprivilegedAccount(): Owner {
  for (const name of UNPRIVILEGED_ACCOUNTS) {
    const [uid, gid] = ['-u', '-g'].map((flag) => Number(idOf(flag, name) || Number.NaN))
    if (uid && gid) return { uid, gid }
  }
  throw noAccount()
}

function idOf(flag: string, name: string): string {
  const answer = spawnSync('id', [flag, name], { encoding: 'utf8', env: ENVIRONMENT })
  return answer.status === 0 ? answer.stdout.trim() : ''
}

/** Reads the permission bits only; access lists at most cost an unneeded capability. */
function canReach(owner: Owner, path: string): boolean {
  const stat = statSync(path)
  const shift = stat.uid === owner.uid ? 6 : stat.gid === owner.gid ? 3 : 0
  const needed = stat.isDirectory() ? 0o1 : 0o5
  if (((stat.mode >> shift) & needed) !== needed) return false
  return dirname(path) === path || canReach(owner, dirname(path))
}

function prefixWithReadRights({ uid, gid }: Owner, program: string): string[] {
  const prefix = [
    'setpriv',
    `--reuid=${uid}`,
    `--regid=${gid}`,
    '--clear-groups',
    `--inh-caps=${READ_EVERYWHERE}`,
    `--ambient-caps=${READ_EVERYWHERE}`,
    // Without it access(2), which initdb asks first, ignores capabilities of accounts other than root.
    '--securebits=+no_setuid_fixup',
  ]
  try {
    const [file = '', ...args] = [...prefix, program, '--version']
    execFileSync(file, args, { cwd: '/', env: ENVIRONMENT, stdio: ['ignore', 'ignore', 'pipe'] })
  } catch (error) {
    throw unreachable(error)
  }
  return prefix
}

function unreachable(cause: unknown): StartError {
  return new StartError(
    'account-missing',
    {
      vi: 'PostgreSQL không chạy được bằng root, và tài khoản không đặc quyền không vào được thư mục này. Hãy chạy hub bằng một người dùng thường, hoặc chuyển dự án và HUB_DATA_DIR tới nơi mọi người dùng vào được (ví dụ /opt, /srv), hoặc đặt DATABASE_URL.',
      en: 'PostgreSQL cannot run as root, and an unprivileged account cannot enter this folder. Run the hub as an ordinary user, or move the project and HUB_DATA_DIR to where every user may enter (such as /opt or /srv), or set DATABASE_URL.',
    },
    cause,
  )
}

function noAccount(): StartError {
  return new StartError('account-missing', {
    vi: 'PostgreSQL không chạy được bằng root, và máy không có tài khoản "postgres" hay "nobody". Hãy tạo tài khoản postgres, hoặc chạy hub bằng một người dùng thường.',
    en: 'PostgreSQL cannot run as root, and there is no "postgres" or "nobody" account. Create a postgres account, or run the hub as an ordinary user.',
  })
}

function foreignFolder(folder: string): StartError {
  return new StartError('folder-unusable', {
    vi: `Thư mục ${folder} thuộc người dùng khác. Hãy chạy hub bằng người dùng đó, hoặc đổi chủ: sudo chown -R "$(id -u):$(id -g)" "${folder}".`,
    en: `The folder ${folder} belongs to another user. Run the hub as that user, or change its owner: sudo chown -R "$(id -u):$(id -g)" "${folder}".`,
  })
}
