import { randomUUID } from 'node:crypto'
import { MongoClient } from 'mongodb'

/** A database of its own on the server of the engine under test; '' for the embedded engine. Tests share a server, never a database. */
export function ownDatabase(url: string | undefined): string {
  if (!url) return ''
  const own = new URL(url)
  own.pathname = `/hub_${randomUUID().replaceAll('-', '').slice(0, 16)}`
  return own.toString()
}

export async function dropDatabase(url: string): Promise<void> {
  if (!url.startsWith('mongodb')) return
  const client = new MongoClient(url)
  await client.db().dropDatabase()
  await client.close()
}
