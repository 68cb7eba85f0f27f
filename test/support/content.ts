import { randomUUID } from 'node:crypto'
import sharp from 'sharp'
import type { ItemType } from '../../src/ledger/entry'
import { body, type Desk, type Doc } from './desk'

/** A word that stands nowhere else, so that tests which share a hub never meet. */
export const word = (name = 'từ') => `${name}${randomUUID().replaceAll('-', '').slice(0, 10)}`

export const RIGHTS = {
  alt: 'Kệ sách bên cửa sổ',
  caption: 'Một góc đọc',
  credit: 'Thư viện tỉnh',
  licence: 'CC BY 4.0',
}

/** Uploads a small picture, with everything its use requires unless told otherwise. */
export async function picture(desk: Desk, data: Record<string, unknown> = {}): Promise<Doc> {
  const bytes = await sharp({ create: { width: 48, height: 32, channels: 3, background: '#4488aa' } })
    .jpeg()
    .toBuffer()
  const { status, body: answer } = await desk.upload(
    { name: `${word('anh')}.jpg`, type: 'image/jpeg', bytes },
    { ...RIGHTS, ...data },
  )
  if (status !== 201) throw new Error(`Upload refused with ${status}: ${JSON.stringify(answer)}`)
  return answer.doc
}

/** A complete item of any type, ready to be published. */
export async function completeItem(desk: Desk, type: ItemType, data: Record<string, unknown> = {}): Promise<Doc> {
  const title = word('Nội dung ')
  const common = { title, summary: `Tóm tắt của ${title}.` }
  const classified = async () => ({
    topics: data.topics ?? [(await desk.topic()).id],
    organisation: data.organisation ?? (await desk.organisation()).id,
  })
  switch (type) {
    case 'articles':
      return desk.article({ ...common, ...data })
    case 'stories':
      return desk.create(type, {
        ...common,
        body: body('Một đoạn.'),
        ...(await classified()),
        people: [{ name: 'Nguyễn Thị Mơ', illustration: true }],
        ...data,
      })
    case 'events':
      return desk.create(type, { ...common, ...(await classified()), startsAt: inDays(7), endsAt: inDays(8), ...data })
    case 'editions': {
      const observance = data.observance ?? (await desk.create('observances', { name: word('Ngày ') })).id
      return desk.create(type, { ...common, observance, year: 2026, ...data })
    }
    case 'documents':
      return desk.create(type, { ...common, issuer: 'Thủ tướng Chính phủ', number: '1373/QĐ-TTg', ...data })
  }
}

/** Publishes, and fails the test with the answer when that was refused. */
export async function published(
  desk: Desk,
  type: ItemType,
  item: Doc | Promise<Doc>,
  command: object = {},
): Promise<Doc & { seq: number; version: number }> {
  const doc = await item
  const { status, body: answer } = await desk.publish(type, doc.id, command)
  if (status !== 200) throw new Error(`Publication refused with ${status}: ${JSON.stringify(answer)}`)
  return { ...doc, seq: answer.seq, version: answer.version }
}

const DAY = 24 * 60 * 60 * 1000
const inDays = (days: number) => new Date(Date.now() + days * DAY).toISOString()
