import { randomBytes } from 'node:crypto'
import { fileTypeFromBuffer } from 'file-type'
import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import sharp from 'sharp'
import { uploaderMark } from '../access/consents'
import { actorOf } from '../access/roles'
import { slugify } from '../text/slug'
import { DeskError } from './errors'

/** Pictures of more points are refused before they are unpacked: a small file can hold a very large picture. */
export const PIXEL_LIMIT = 60_000_000

/** What may be uploaded, with the ending its file gets. SVG is left out on purpose: it can carry scripts. */
const ENDINGS: Record<string, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
  'audio/mpeg': 'mp3',
  'audio/mp4': 'm4a',
  'audio/x-m4a': 'm4a',
  'audio/ogg': 'ogg',
  'audio/wav': 'wav',
  'audio/vnd.wave': 'wav',
}
export const UPLOAD_TYPES = Object.keys(ENDINGS)

/** Keeps file names, with the sizes' own endings, well below the 255 bytes of file systems. */
const LONGEST_NAME = 60
/** Readers of PDF look for its end here, and so does Payload. */
const PDF_END_BYTES = 1024

/**
 * Judges an upload by its content, whatever its name and declared type say, and gives it a file name of its own. Unique names are not left to Payload: it looks for a free
 * one and writes the file before the database can refuse a second of that name, so that two uploads at once would write into one file.
 */
export const judgeUpload = judgeUploads({ types: UPLOAD_TYPES, nameOf: fileName })

/** Signed consents: pictures and PDF only, under names that tell nothing and cannot be guessed. */
export const judgeEvidence = judgeUploads({
  types: ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'],
  nameOf: (_given, ending, req) =>
    `${randomBytes(16).toString('hex')}${uploaderMark(actorOf(req)?.id ?? '')}.${ending}`,
})

type File = NonNullable<PayloadRequest['file']>

interface Judgement {
  types: string[]
  nameOf(given: string, ending: string, req: PayloadRequest): string
}

function judgeUploads(judgement: Judgement): CollectionBeforeOperationHook {
  return async ({ args, operation, req }) => {
    if (operation !== 'create' && operation !== 'update') return args
    if (req.file) req.file = await judged(req, req.file, judgement)
    return args
  }
}

async function judged(req: PayloadRequest, file: File, { types, nameOf }: Judgement): Promise<File> {
  if (file.data.length === 0) throw refusal(EMPTY)
  const mimetype = (await fileTypeFromBuffer(file.data))?.mime ?? ''
  const ending = types.includes(mimetype) && ENDINGS[mimetype]
  if (!ending) throw refusal(types === UPLOAD_TYPES ? UNKNOWN : NO_SCAN)
  if (mimetype.startsWith('image/')) await refuseUnreadable(file.data)
  if (mimetype === 'application/pdf') refuseIncomplete(file.data)
  return { ...file, mimetype, name: nameOf(file.name, ending, req) }
}

async function refuseUnreadable(data: Buffer): Promise<void> {
  const picture = sharp(data, { limitInputPixels: false, failOn: 'error' })
  const { width, height } = await picture.metadata().catch(broken)
  if (width * height > PIXEL_LIMIT) throw refusal(tooManyPoints(width, height))
  // Far smaller, which is quick, but from all of the data: a file that was cut off shows.
  await picture.resize(8, 8, { fit: 'fill' }).raw().toBuffer().catch(broken)
}

function broken(error: unknown): never {
  throw Object.assign(refusal(BROKEN_PICTURE), { cause: error })
}

function refuseIncomplete(data: Buffer): void {
  const end = data.subarray(-PDF_END_BYTES).toString('latin1')
  if (!end.includes('%%EOF') || !end.includes('xref')) throw refusal(BROKEN_PDF)
}

function fileName(given: string, ending: string): string {
  const base = slugify(given.replace(/\.[^.]*$/, ''), LONGEST_NAME) || 'tep'
  return `${base}-${randomBytes(4).toString('hex')}.${ending}`
}

const refusal = (text: { vi: string; en: string }) => new DeskError('request', text)

const EMPTY = { vi: 'Tệp này rỗng. Hãy chọn tệp khác.', en: 'This file is empty. Choose another.' }
const UNKNOWN = {
  vi: 'Tệp này không phải ảnh JPEG, PNG, WebP, văn bản PDF hay bản ghi âm MP3, M4A, OGG, WAV. Hãy chọn tệp khác hoặc lưu lại ở một trong các dạng đó.',
  en: 'This file is no JPEG, PNG or WebP picture, no PDF and no MP3, M4A, OGG or WAV recording. Choose another, or save it as one of these.',
}
const NO_SCAN = {
  vi: 'Bản ký phải là ảnh JPEG, PNG, WebP hoặc văn bản PDF. Hãy chụp ảnh hay quét lại ở một trong các dạng đó.',
  en: 'A signed form has to be a JPEG, PNG or WebP picture or a PDF.',
}
const BROKEN_PICTURE = {
  vi: 'Tệp ảnh này bị hỏng hoặc chưa tải về đủ. Hãy mở thử ảnh rồi lưu lại.',
  en: 'This picture file is damaged or incomplete. Open it, save it again, and upload that.',
}
const BROKEN_PDF = {
  vi: 'Tệp PDF này bị hỏng hoặc chưa tải về đủ. Hãy mở thử tệp rồi lưu lại.',
  en: 'This PDF is damaged or incomplete. Open it, save it again, and upload that.',
}
const tooManyPoints = (width: number, height: number) => ({
  vi: `Ảnh quá lớn: ${width} x ${height} điểm ảnh. Tối đa ${PIXEL_LIMIT / 1e6} triệu điểm; hãy thu nhỏ ảnh rồi tải lên lại.`,
  en: `The picture is too large: ${width} x ${height} pixels. At most ${PIXEL_LIMIT / 1e6} million; make it smaller and upload it again.`,
})
