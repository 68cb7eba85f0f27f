import { APIError } from 'payload'

/** Why a command was not carried out: the person may not, the item is not in the state for it, something is missing, or the request is malformed. */
export type DeskErrorKind = 'role' | 'state' | 'incomplete' | 'request' | 'unknown'

export interface Text {
  vi: string
  en: string
}

/** One thing to put right before the command can go through; `field` is the path in the editing form. */
export interface Missing {
  field: string
  message: Text
}

const STATUS: Record<DeskErrorKind, number> = { role: 403, state: 409, incomplete: 422, request: 400, unknown: 404 }

/** A command that was refused and changed nothing. */
export class DeskError extends APIError {
  override name = 'DeskError'
  constructor(
    readonly kind: DeskErrorKind,
    readonly text: Text,
    readonly missing: Missing[] = [],
    /** Where to go on instead: an address in the admin. */
    readonly link: string | null = null,
  ) {
    super(text.vi, STATUS[kind], null, true)
  }
}
