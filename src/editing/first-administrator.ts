import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import { weaknessOf } from '../access/password'
import { ConfigError } from '../config/config'

export interface FirstAdministrator {
  email: string
  /** Set when it was generated: it is shown once and kept nowhere. */
  generatedPassword?: string
}

/** Makes the first administrator of an empty database, before anyone can ask for it over the network. */
export async function ensureAdministrator(
  payload: Payload,
  { email, password }: { email: string; password: string | undefined },
): Promise<FirstAdministrator | null> {
  // Not a count: without a filter that is the server's estimate on MongoDB.
  if (await payload.db.findOne({ collection: 'users', where: {} })) return null
  const weakness = password === undefined ? null : weaknessOf(password, { email })
  if (weakness) throw new ConfigError(`HUB_ADMIN_PASSWORD: ${weakness.vi} / ${weakness.en}`)
  const generated = randomBytes(12).toString('base64url')
  await payload.create({
    collection: 'users',
    data: { email, password: password ?? generated, name: 'Quản trị', role: 'admin' } as never,
  })
  return { email, generatedPassword: password ? undefined : generated }
}
