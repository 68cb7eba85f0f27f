import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach } from '@jest/globals'
import { openReadModel } from '../../src/readmodel/open-read-model'
import type { ReadModel } from '../../src/readmodel/read-model'
import type { Clock } from '../../src/shared/clock'
import type { Entry } from '../../src/ledger/entry'

/** Of read models, where a test names no other. */
export const ORIGIN = 'https://hub.example.vn'

/** For one test file: read models in folders of their own, closed and removed after each test. */
export function models() {
  const folders: string[] = []
  const open: ReadModel[] = []
  afterEach(() => {
    for (const model of open.splice(0)) model.close()
    for (const folder of folders.splice(0)) fs.rmSync(folder, { recursive: true, force: true })
  })
  const newFolder = (): string => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'read-model-'))
    folders.push(folder)
    return folder
  }
  return {
    newFolder,
    /** Opens the file, which stays as long as the test. */
    at: (file: string, now?: Clock): ReadModel => {
      const model = openReadModel({ file, origin: ORIGIN, now })
      open.push(model)
      return model
    },
    /** A new one that holds these entries. */
    of: (entries: Entry[], now?: Clock, origin = ORIGIN): ReadModel => {
      const model = openReadModel({ file: path.join(newFolder(), 'read.db'), origin, now })
      open.push(model)
      model.apply(entries)
      return model
    },
  }
}
