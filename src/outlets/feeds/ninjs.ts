import { illustrationNote, markedSummary } from '../../readmodel/illustrations'
import { absolute, itemUrl } from '../../readmodel/present'
import { withOffset } from '../../text/dates'
import type { PublicItem, ReadModel, Tombstone } from '../../readmodel/read-model'
import type { ItemSnapshot, Ref } from '../../ledger/snapshot'
import { daysBefore, FEED_ITEMS, lastUpdate, newest } from './feed'
import { cleanJson } from './clean-json'
import { ninjsPicture } from './ninjs-picture'
import { webAddress } from './web-address'
import { publicReason } from './withdrawal-words'
import { escapeText } from './xml'

export const NINJS_PATH = '/feeds/news.ninjs.json'
const TYPES = ['articles', 'stories'] as const
const WITHDRAWN_DAYS = 90

/**
 * Articles and stories for newsrooms, as IPTC ninjs 3.1 (https://iptc.org/standards/ninjs/): one composite object with the items as its
 * associations, since ninjs itself describes single objects. What was taken back stands among them as cancelled.
 */
export function ninjs(model: ReadModel, origin: string, now: Date): string {
  const items = newest(
    model,
    TYPES.map((type) => ({ type, limit: FEED_ITEMS })),
  )
  const withdrawn = model.tombstones({ types: TYPES, since: daysBefore(now, WITHDRAWN_DAYS) })
  const updated = lastUpdate({ items, withdrawn })
  return cleanJson({
    uri: origin + NINJS_PATH,
    standard: { name: 'ninjs', version: '3.1', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#' },
    type: 'composite',
    title: 'Nguồn Học',
    language: 'vi',
    versionCreated: updated ? withOffset(updated) : undefined,
    associations: [...items.map((item) => newsObject(item, origin)), ...withdrawn.map(cancelled)],
  })
}

/** What has no value is left out: the schema takes no null. */
function newsObject(item: PublicItem<ItemSnapshot>, origin: string) {
  const { title, summary, body, organisation, place, source, cover, correction } = item
  const note = illustrationNote(item)
  return {
    ...identity(item),
    firstCreated: withOffset(item.publishedAt),
    versionCreated: withOffset(item.updatedAt),
    pubStatus: 'usable',
    representationType: 'full',
    language: item.lang,
    headlines: [{ role: 'main', contentType: 'text/plain', value: title }],
    descriptions: [
      ...(summary ? [{ role: 'summary', contentType: 'text/plain', value: markedSummary(item) }] : []),
      ...(correction ? [{ role: 'correction', contentType: 'text/plain', value: correction.note }] : []),
    ],
    bodies: [
      {
        role: 'main',
        contentType: 'text/html',
        value: (note ? `<p>${escapeText(note)}</p>\n` : '') + absolute(body.html, origin),
      },
      { role: 'main', contentType: 'text/plain', value: (note ? `${note}\n\n` : '') + absolute(body.text, origin) },
    ],
    by: item.authors.join(', ') || undefined,
    slugline: item.slug,
    located: place?.name,
    copyrightHolder: organisation?.name,
    organisations: organisation ? [{ ...concept(organisation), rel: 'publisher' }] : undefined,
    places: place ? [{ ...concept(place), rel: 'about' }] : undefined,
    subjects: item.topics.map((topic) => ({ ...concept(topic), rel: 'about' })),
    people: peopleIn(item),
    events: 'edition' in item && item.edition ? [concept(item.edition)] : undefined,
    genres: 'kind' in item ? [{ literal: item.kind }] : undefined,
    infoSources: source ? [{ name: source.name, role: 'source', uri: webAddress(source.url) }] : undefined,
    renditions: [{ name: 'web', href: itemUrl(item, origin), contentType: 'text/html' }],
    associations: cover ? [ninjsPicture(cover, origin)] : undefined,
  }
}

function cancelled({ item, at, withdrawal }: Tombstone) {
  return {
    ...identity({ ...item, title: withdrawal.kind === 'notice' ? item.title : 'Tin đã gỡ' }),
    versionCreated: withOffset(at),
    pubStatus: 'canceled',
    edNote: publicReason(withdrawal) ?? undefined,
  }
}

/** A version is told as text; a URN stays the same wherever the hub moves. */
function identity({ id, title, version }: { id: string; title: string; version: number }) {
  return { name: title, rel: 'member', uri: `urn:uuid:${id}`, type: 'text', version: String(version) }
}

function concept({ id, slug, name }: Ref) {
  return { name, uri: `urn:uuid:${id}`, literal: slug }
}

/** Only real people: an invented one is nobody to link news to. */
function peopleIn(item: ItemSnapshot) {
  if (item.type !== 'stories') return undefined
  const people = item.people.filter(({ illustration }) => !illustration)
  return people.length > 0 ? people.map(({ name }) => ({ name, rel: 'about' })) : undefined
}
