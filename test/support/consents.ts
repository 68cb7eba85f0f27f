import sharp from 'sharp'
import type { Desk, Doc } from './desk'
import { word } from './content'

/** Everything a consent of an adult needs, except the signed form and the name. */
export const GIVEN = {
  data: ['name', 'photo'],
  channels: ['portal', 'press', 'radio', 'board'],
  grantedOn: '2026-01-05T05:00:00.000Z',
  validUntil: '2099-12-31T05:00:00.000Z',
  isChild: 'no',
}

/** A name that nobody else in the tests bears. */
export const personName = () => word('Nguyễn Văn ')

/** Uploads a scan of a signed form; gives its id. */
export async function signedForm(desk: Desk, name = 'ban-ky.png'): Promise<string> {
  const bytes = await sharp({ create: { width: 60, height: 80, channels: 3, background: '#fff' } })
    .png()
    .toBuffer()
  const { status, body } = await desk.upload({ name, type: 'image/png', bytes }, {}, 'consent-evidence')
  if (status !== 201) throw new Error(`Signed form refused with ${status}: ${JSON.stringify(body)}`)
  return body.doc.id
}

/** A consent that covers everything, unless told otherwise. */
export async function consent(desk: Desk, person: string, data: Record<string, unknown> = {}): Promise<Doc> {
  const evidence = 'evidence' in data ? data.evidence : await signedForm(desk)
  return desk.create('consents', { ...GIVEN, person, ...data, evidence })
}
