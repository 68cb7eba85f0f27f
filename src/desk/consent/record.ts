import type { PayloadRequest, Where } from 'payload'
import { dayOf } from '../../text/dates'
import type { Channel, DataKind } from './terms'

/** What the gate asks of a consent. Days are Vietnam's, YYYY-MM-DD. */
export interface Consent {
  id: string
  person: string
  data: DataKind[]
  channels: Channel[]
  grantedOn: string | null
  validUntil: string | null
  isChild: 'yes' | 'no' | null
  birthDate: string | null
  childAgreed: boolean
  guardian: { name: string; agreed: boolean }
  hasEvidence: boolean
  isTakenBack: boolean
}

/** Consents as they are stored, confidential fields included: for the hub's own judgement, never for an answer. */
export async function readConsents(req: PayloadRequest, where: Where): Promise<Consent[]> {
  const { docs } = await req.payload.db.find<Stored & Record<string, unknown>>({
    collection: 'consents',
    where,
    sort: 'id',
    pagination: false,
    limit: 0,
    req,
  })
  return docs.map(consentOf)
}

interface Stored {
  id: string
  person?: string | null
  data?: DataKind[] | null
  channels?: Channel[] | null
  grantedOn?: string | Date | null
  validUntil?: string | Date | null
  isChild?: 'yes' | 'no' | null
  birthDate?: string | Date | null
  childAgreed?: boolean | null
  guardian?: { name?: string | null; agreed?: boolean | null } | null
  evidence?: unknown
  withdrawnAt?: string | Date | null
}

/** From a document of the collection, as the database or a hook gives it. */
export function consentOf(stored: Stored): Consent {
  return {
    id: stored.id,
    person: stored.person ?? '',
    data: stored.data ?? [],
    channels: stored.channels ?? [],
    grantedOn: dayOrNull(stored.grantedOn),
    validUntil: dayOrNull(stored.validUntil),
    isChild: stored.isChild ?? null,
    birthDate: dayOrNull(stored.birthDate),
    childAgreed: stored.childAgreed === true,
    guardian: { name: stored.guardian?.name?.trim() ?? '', agreed: stored.guardian?.agreed === true },
    hasEvidence: Boolean(stored.evidence),
    isTakenBack: Boolean(stored.withdrawnAt),
  }
}

const dayOrNull = (value: string | Date | null | undefined) => (value ? dayOf(new Date(value).toISOString()) : null)
