import type { ItemType, ReferenceType } from '../../ledger/entry'
import { dayOf, endOfDay, startOfDay } from '../../text/dates'
import type { Source } from '../source'
import { fileLinkOf } from './picture'
import { lineageOf, refOf, refsOf } from './refs'
import type { Resolved } from './resolve'

/** The part of a snapshot that belongs to one type of item. */
export function ofItemType(type: ItemType, source: Source, resolved: Resolved) {
  const edition = refOf(source.edition, resolved)
  switch (type) {
    case 'articles':
      return { kind: textOr(source.kind, 'news'), edition }
    case 'stories':
      return { kind: textOr(source.kind, 'person'), people: peopleOf(source), edition }
    case 'events':
      return {
        ...timesOf(source),
        venue: venueOf(source),
        status: textOr(source.status, 'scheduled'),
        organisers: refsOf(source.organisers, resolved),
        edition,
      }
    case 'editions':
      return {
        observance: refOf(source.observance, resolved),
        year: Number(source.year),
        ordinal: numberOrNull(source.ordinal),
        anchorDay: dayOrNull(source.anchorDay),
        startsOn: dayOrNull(source.startsOn),
        endsOn: dayOrNull(source.endsOn),
        messages: texts(source.messages),
        leads: refsOf(source.leads, resolved),
      }
    case 'documents':
      return {
        kind: textOr(source.kind, 'other'),
        number: textOrNull(source.number),
        issuer: textOr(source.issuer, ''),
        issuedOn: dayOrNull(source.issuedOn),
        effectiveOn: dayOrNull(source.effectiveOn),
        file: fileLinkOf(resolved.media.get(String(source.file))),
      }
  }
}

/** The part of a snapshot that belongs to one type of reference data. */
export function ofReferenceType(type: ReferenceType, id: string, source: Source, resolved: Resolved) {
  switch (type) {
    case 'topics':
      return {
        code: textOr(source.code, ''),
        paragraph: textOr(source.paragraph, ''),
        order: numberOrNull(source.order) ?? 100,
      }
    case 'organisations':
      return { ...dated(source, resolved), website: textOrNull(source.website) }
    case 'places':
      return { ...dated(source, resolved), lineage: lineageOf(id, resolved) }
    case 'observances':
      return { anchorDay: textOrNull(source.anchorDay), leads: refsOf(source.leads, resolved) }
  }
}

function dated(source: Source, resolved: Resolved) {
  return {
    kind: textOr(source.kind, 'other'),
    parent: refOf(source.parent, resolved),
    validFrom: dayOrNull(source.validFrom),
    validTo: dayOrNull(source.validTo),
    successors: refsOf(source.successors, resolved),
    aliases: texts(source.aliases),
  }
}

/** All-day events begin and end with the day in Asia/Ho_Chi_Minh, whatever time was typed; without an end an event ends as it begins. */
function timesOf(source: Source) {
  const start = new Date(String(source.startsAt)).toISOString()
  const end = source.endsAt ? new Date(String(source.endsAt)).toISOString() : start
  const allDay = source.allDay === true
  return allDay
    ? { startsAt: startOfDay(dayOf(start)), endsAt: endOfDay(dayOf(end)), allDay }
    : { startsAt: start, endsAt: end, allDay }
}

function venueOf(source: Source) {
  const { name, address } = (source.venue ?? {}) as { name?: string; address?: string }
  return name || address ? { name: name ?? address!, address: name ? (address ?? null) : null } : null
}

function peopleOf(source: Source) {
  const people = (source.people ?? []) as { name: string; role?: string; illustration?: boolean }[]
  return people.map(({ name, role, illustration }) => ({
    name,
    role: role ?? null,
    illustration: illustration === true,
  }))
}

const textOr = (value: unknown, otherwise: string) => (typeof value === 'string' && value !== '' ? value : otherwise)
const textOrNull = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null)
const numberOrNull = (value: unknown) => (typeof value === 'number' ? value : null)
const dayOrNull = (value: unknown) => (typeof value === 'string' ? dayOf(new Date(value).toISOString()) : null)
const texts = (value: unknown) => (value as string[] | undefined) ?? []
