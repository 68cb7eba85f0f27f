import { readdirSync, watch, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from '@jest/globals'
import { eventually } from './wait'

/** The files of read models in a data folder: one, unless another is being built. */
export const builds = (dataDir: string) =>
  readdirSync(dataDir).filter((name) => /^read-model\.sqlite(\.\d+)?$/.test(name))

/** Asks for a new one as an operator does; resolves when there is more of it than its name. */
export async function askForRebuild(dataDir: string): Promise<void> {
  const before = builds(dataDir)
  await new Promise<void>((resolve) => {
    const watcher = watch(dataDir, (_event, name) => {
      if (!/^read-model\.sqlite\.\d+$/.test(name ?? '') || before.includes(name!)) return
      watcher.close()
      resolve()
    })
    writeFileSync(path.join(dataDir, 'read-model.sqlite.rebuild'), '')
  })
}

/** The same until the new one serves. */
export async function rebuild(dataDir: string): Promise<void> {
  const [before] = builds(dataDir)
  await askForRebuild(dataDir)
  await eventually(() => {
    expect(builds(dataDir)).toHaveLength(1)
    expect(builds(dataDir)).not.toContain(before)
  }, 20_000)
}
