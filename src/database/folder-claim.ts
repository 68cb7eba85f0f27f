import { statSync, unlinkSync } from 'node:fs'
import { connect, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DataFolderInUseError } from '../shared/start-error'

export interface FolderClaim {
  release(): Promise<void>
}

/**
 * Claims a data folder for this process, or throws DataFolderInUseError. The claim is a listening local socket named
 * after the folder's device and inode: the kernel frees it however the process ends, `kill -9` included, and it is held
 * from before the database starts until after it has stopped, so that no second hub can slip in between.
 * It holds among the hubs of one machine; a folder shared over the network is not protected.
 */
export async function claimFolder(folder: string): Promise<FolderClaim> {
  const address = claimAddress(folder)
  const server = (await listen(address)) ?? (await replaceDeadSocket(address))
  if (!server) throw new DataFolderInUseError(folder)
  return { release: () => new Promise((resolve) => server.close(() => resolve())) }
}

function claimAddress(folder: string): string {
  const { dev, ino } = statSync(folder)
  const name = `nguon-hoc-${dev}-${ino}`
  // Linux knows socket names that are no files and so cannot stay behind.
  return process.platform === 'linux' ? `\0${name}` : join(tmpdir(), `${name}.sock`)
}

/** Undefined when somebody holds the address already. */
function listen(address: string): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy())
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(undefined)
      else reject(error)
    })
    server.listen(address, () => resolve(server.unref()))
  })
}

async function replaceDeadSocket(address: string): Promise<Server | undefined> {
  if (address.startsWith('\0') || (await answers(address))) return undefined
  unlinkSync(address)
  return listen(address)
}

function answers(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(address)
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })
}
