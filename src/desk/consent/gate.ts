import type { Missing, Text } from '../errors'
import { lacksOf, NO_CONSENT, type Terms } from './lacks'
import type { Consent } from './record'

/** A row of `people`: of a story, or of a picture. */
export interface PersonRow {
  name: string
  consent?: string | null
  illustration?: boolean | null
}

/** Somebody an item names or shows. */
export interface ShownPerson {
  /** Where to put it right: `people.0.consent`, or the field of the picture. */
  field: string
  name: string
  as: 'name' | 'photo'
  /** File name of the picture in the text; null for the cover. */
  file?: string | null
  /** Invented, and shown as such. */
  isIllustration: boolean
  consentId: string | null
  /** Null when there is none of that id any more. */
  consent: Consent | null
}

export interface Gate extends Terms {
  people: ShownPerson[]
}

/** What each person's consent lacks: while there is anything, the item can be neither submitted nor approved, scheduled or published. */
export function missingConsents({ people, ...terms }: Gate): Missing[] {
  return people.flatMap((person) =>
    lacksOfPerson(person, terms).map(({ vi, en }) => {
      const who = nameOf(person)
      return { field: person.field, message: { vi: `${who.vi}: ${vi}`, en: `${who.en}: ${en}` } }
    }),
  )
}

export function lacksOfPerson(person: Omit<ShownPerson, 'field'>, terms: Terms): Text[] {
  if (person.isIllustration) return []
  if (!person.consentId) return [NO_CONSENT[person.as]]
  return lacksOf(person.consent, person, terms)
}

function nameOf({ name, as, file }: ShownPerson): Text {
  if (as === 'name') return { vi: name, en: name }
  return file
    ? { vi: `${name} (trong ảnh ${file})`, en: `${name} (in the picture ${file})` }
    : { vi: `${name} (trong ảnh bìa)`, en: `${name} (in the cover image)` }
}
