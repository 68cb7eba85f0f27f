import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { RIGHTS } from './content'
import type { Answer, Doc } from './desk'
import type { TestHub } from './hub'

interface File {
  filename: string
  mimeType: string
  width: number | null
  height: number | null
}

/** An uploaded file as the editing API tells it. */
export type Media = Doc & File & { sizes: Record<string, File | undefined> }

type Refusable = Answer<{ doc: Media; errors: { message: string }[] }>

/** Uploads to a hub, and what they left in its media folder. */
export function createUploads(hub: TestHub) {
  const send = (name: string, type: string, bytes: Uint8Array, data: Record<string, unknown> = {}) =>
    hub.admin.upload({ name, type, bytes }, { ...RIGHTS, ...data }) as Promise<Answer<unknown>> as Promise<Refusable>
  return {
    /** Gives the answer, whatever it is. */
    send,
    /** Fails the test with the answer when the file was refused. */
    async upload(...[name, type, bytes, data]: Parameters<typeof send>): Promise<Media> {
      const { status, body } = await send(name, type, bytes, data)
      if (status !== 201) throw new Error(`Refused with ${status}: ${JSON.stringify(body)}`)
      return body.doc
    },
    onDisk: (name: string) => readFile(path.join(hub.mediaDir, name)),
    namesOnDisk: async () => (await readdir(hub.mediaDir)).sort(),
  }
}

/** Names of the original and of every size. */
export function filesOf(media: Media): string[] {
  return [media.filename, ...Object.values(media.sizes).flatMap((size) => size?.filename ?? [])]
}

/** The colour at a share of width and height: 'red', 'blue', or its values. */
export async function colourAt(bytes: Buffer, x: number, y: number): Promise<string> {
  const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true })
  const at = (Math.floor(y * (info.height - 1)) * info.width + Math.floor(x * (info.width - 1))) * info.channels
  const [r, , b] = [data[at]!, data[at + 1]!, data[at + 2]!]
  if (r > 120 && b < 80) return 'red'
  return b > 120 && r < 80 ? 'blue' : `${r},${b}`
}
