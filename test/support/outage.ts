import { readFileSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import type { Payload } from 'payload'

/** The address of the database a hub works on, whichever engine it is. */
export function databaseUrlOf(payload: Payload): string {
  const { url, pool } = payload.db as unknown as { url?: string; pool?: { options: { connectionString: string } } }
  return pool?.options.connectionString ?? url!
}

export function postmasterPid(dataDir: string): number {
  return Number.parseInt(readFileSync(path.join(dataDir, 'postgres', 'postmaster.pid'), 'utf8'), 10)
}

/** Ends the embedded database as a power cut would: the server first, so that it cannot tell anyone, then all that work for it. */
export async function killDatabase(hub: { payload: Payload; dataDir: string }): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrlOf(hub.payload) })
  client.on('error', () => undefined)
  await client.connect()
  const { rows } = await client.query<{ pid: number }>('SELECT pid FROM pg_stat_activity ORDER BY backend_type')
  const postmaster = postmasterPid(hub.dataDir)
  for (const pid of [postmaster, ...rows.map((row) => row.pid)]) kill(pid)
  await client.end().catch(ignoreLostConnection)
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    // A backend that saw its server die ends by itself.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

function ignoreLostConnection(error: Error): void {
  if (!/terminat|reset|closed|not queryable/i.test(error.message)) throw error
}
