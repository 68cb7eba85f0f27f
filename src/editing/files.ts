import type { Payload } from 'payload'

interface WithFiles {
  id: string
  filename?: string | null
  sizes?: Record<string, { filename?: string | null } | undefined>
}

/** Whether a file name belongs to an uploaded file, in one of its sizes: for staff, who also see what is not public. */
export async function ownsFile(payload: Payload, mediaId: string, name: string): Promise<boolean> {
  const media = await payload.db.findOne<WithFiles>({ collection: 'media', where: { id: { equals: mediaId } } })
  if (!media) return false
  return [media.filename, ...Object.values(media.sizes ?? {}).map((size) => size?.filename)].includes(name)
}
