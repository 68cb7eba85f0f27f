import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { compile } from 'proxy-addr'

/** A place for the editing side to listen at, in a folder of this account alone; in the system's folder for such things, because a socket's path may have 107 characters only. */
export async function newSocket(): Promise<{ path: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'hub-'))
  return { path: path.join(folder, 'editing.sock'), remove: () => rm(folder, { recursive: true, force: true }) }
}

/** For Express behind delivery: only delivery can be at the other end, so its word about who asked counts, and theirs whom it trusts. */
export function trustDelivery(trustedProxies: string[]): (address: string, hop: number) => boolean {
  const isTrusted = compile(trustedProxies)
  return (address, hop) => hop === 0 || isTrusted(address, hop)
}
