import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { MongoClient } from 'mongodb'
import pg from 'pg'
import type { UsageRow } from '../../src/delivery/gate/usage'
import type { HubProcess } from './process'

/** Writes usage into the database of a running hub, as delivery does: past Payload. */
export async function writeUsage({ databaseUrl, dataDir }: HubProcess, rows: UsageRow[]): Promise<void> {
  if (databaseUrl) {
    const client = new MongoClient(databaseUrl)
    // Payload's adapter gives collections the plurals of their slugs.
    await client
      .db()
      .collection<Omit<UsageRow, 'id'> & { _id: string }>('usages')
      .insertMany(rows.map(({ id, ...row }) => ({ _id: id, ...row })))
    return client.close()
  }
  const [password, pidFile] = await Promise.all(
    ['postgres.password', 'postgres/postmaster.pid'].map((file) => readFile(path.join(dataDir, file), 'utf8')),
  )
  const port = Number(pidFile!.split('\n')[3])
  const client = new pg.Client({ host: '127.0.0.1', port, user: 'hub', password: password!.trim(), database: 'hub' })
  await client.connect()
  for (const { id, day, key, consumer, endpoint, requests, refused, bytes, lastAt } of rows)
    await client.query(
      `INSERT INTO usage (id, day, key, consumer, endpoint, requests, refused, bytes, last_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [id, day, key, consumer, endpoint, requests, refused, bytes, lastAt],
    )
  await client.end()
}
