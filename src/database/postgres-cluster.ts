import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { choosePostgresAccount, giveTo, runAs, type PostgresAccount } from './postgres-account'
import { locatePostgres, type PostgresBinaries } from './postgres-binaries'
import { explainFailure } from './postgres-failure'
import { explainFileError, StartError } from '../shared/start-error'

/** The embedded database's superuser; the hub is its only user. */
export const DATABASE_USER = 'hub'
const MAJOR_VERSION = '18'

/** One database folder and what it takes to run it. */
export interface PostgresCluster {
  binaries: PostgresBinaries
  account: PostgresAccount
  dataFolder: string
  passwordFile: string
  logFile: string
}

/** Where everything lies inside the hub's data folder, which is created if need be. */
export function describeCluster(dir: string): PostgresCluster {
  try {
    mkdirSync(dir, { recursive: true })
  } catch (error) {
    throw explainFileError(error, dir)
  }
  const binaries = locatePostgres()
  const dataFolder = join(dir, 'postgres')
  return {
    binaries,
    account: choosePostgresAccount({ home: binaries.home, program: binaries.postgres, dataFolder }),
    dataFolder,
    passwordFile: join(dir, 'postgres.password'),
    logFile: join(dir, 'postgres.log'),
  }
}

/** Makes the database folder on the first start, repairs owner and password on later ones; returns the password. */
export async function ensureCluster(cluster: PostgresCluster): Promise<string> {
  try {
    const exists = existsSync(cluster.dataFolder)
    const hadPassword = existsSync(cluster.passwordFile)
    const password = hadPassword ? readFileSync(cluster.passwordFile, 'utf8').trim() : createPassword(cluster)
    if (!exists) await createCluster(cluster)
    refuseOtherVersion(cluster)
    giveTo(cluster.account, cluster.dataFolder)
    if (exists && !hadPassword) await resetPassword(cluster, password)
    return password
  } catch (error) {
    throw explainFileError(error, cluster.dataFolder)
  }
}

function createPassword(cluster: PostgresCluster): string {
  const password = randomBytes(24).toString('base64url')
  // Written elsewhere first: a crash leaves the whole file or none.
  const draft = `${cluster.passwordFile}.new`
  rmSync(draft, { force: true })
  writeFileSync(draft, `${password}\n`, { mode: 0o600, flush: true })
  giveTo(cluster.account, draft)
  renameSync(draft, cluster.passwordFile)
  return password
}

/** Builds the folder beside its place and moves it there when it is whole. */
async function createCluster(cluster: PostgresCluster): Promise<void> {
  const draft = `${cluster.dataFolder}.new`
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { mode: 0o700 })
  chmodSync(cluster.passwordFile, 0o600)
  giveTo(cluster.account, cluster.passwordFile)
  giveTo(cluster.account, draft)
  const { code, output } = await run(cluster, cluster.binaries.initdb, [
    `--pgdata=${draft}`,
    `--username=${DATABASE_USER}`,
    `--pwfile=${cluster.passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
  ])
  if (code !== 0) {
    rmSync(draft, { recursive: true, force: true })
    throw explainFailure(output, cluster)
  }
  renameSync(draft, cluster.dataFolder)
}

function refuseOtherVersion({ dataFolder }: PostgresCluster): void {
  const file = join(dataFolder, 'PG_VERSION')
  const version = existsSync(file) ? readFileSync(file, 'utf8').trim() : '?'
  if (version === MAJOR_VERSION) return
  throw new StartError('version-mismatch', {
    vi: `Dữ liệu trong ${dataFolder} không phải của PostgreSQL ${MAJOR_VERSION} (phiên bản: ${version}). Hãy khôi phục đúng thư mục, hoặc đặt HUB_DATA_DIR là một thư mục mới.`,
    en: `The data in ${dataFolder} is not of PostgreSQL ${MAJOR_VERSION} (version: ${version}). Restore the right folder, or set HUB_DATA_DIR to a new one.`,
  })
}

/** For a folder whose password file was lost, as in a backup of the database alone. */
async function resetPassword(cluster: PostgresCluster, password: string): Promise<void> {
  const args = ['--single', '-D', cluster.dataFolder, 'postgres']
  const statement = `ALTER ROLE ${DATABASE_USER} PASSWORD '${password}'\n`
  const { code, output } = await run(cluster, cluster.binaries.postgres, args, statement)
  if (code === 0 && !output.includes('ERROR')) return
  rmSync(cluster.passwordFile)
  throw explainFailure(output, cluster)
}

async function run(
  cluster: PostgresCluster,
  program: string,
  args: string[],
  input = '',
): Promise<{ code: number | null; output: string }> {
  const child = runAs(cluster.account, program, args, { stdio: 'pipe' })
  if (!child.stdin || !child.stdout || !child.stderr) throw new TypeError('pipes expected')
  child.stdin.end(input)
  const ended = new Promise<number | null>((resolve, reject) => child.once('close', resolve).once('error', reject))
  const [code, output, errors] = await Promise.all([ended, buffer(child.stdout), buffer(child.stderr)])
  return { code, output: `${output.toString()}${errors.toString()}` }
}
