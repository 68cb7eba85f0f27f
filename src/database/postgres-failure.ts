import { statfsSync } from 'node:fs'
import { dirname } from 'node:path'
import { diskFull, StartError, type StartErrorCode } from '../shared/start-error'

/** Below this PostgreSQL cannot even write its next log segment (16 MB). */
const LEAST_FREE_BYTES = 20 * 1024 * 1024
const CAUSES: [RegExp, StartErrorCode][] = [
  [/could not bind|Address already in use|could not create any TCP\/IP sockets/, 'port-taken'],
  [/pre-existing shared memory block|lock file "[^"]*" already exists/, 'left-over'],
]

/** Turns what a PostgreSQL program said before it gave up into an error that says what to do. */
export function explainFailure(output: string, place: { dataFolder: string; logFile: string }): StartError {
  const lines = output.trim().split('\n')
  const last = lines.findLast((line) => /FATAL|PANIC|error:|ERROR/.test(line)) ?? lines.at(-1) ?? ''
  if (/No space left on device|Disk quota exceeded/.test(output) || isDiskFull(dirname(place.dataFolder))) {
    return diskFull(place.dataFolder, new Error(last))
  }
  const code = CAUSES.find(([pattern]) => pattern.test(output))?.[1] ?? 'database-failed'
  return new StartError(
    code,
    {
      vi: `Cơ sở dữ liệu trong ${place.dataFolder} không chạy được: ${last || 'không rõ lý do'}. Xem thêm ${place.logFile}.`,
      en: `The database in ${place.dataFolder} does not start: ${last || 'no reason given'}. See also ${place.logFile}.`,
    },
    new Error(output),
  )
}

function isDiskFull(folder: string): boolean {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize < LEAST_FREE_BYTES
}
