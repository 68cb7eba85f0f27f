'use client'
import { useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { languageOf } from '../commands/language'
import { ConsentBadge } from './ConsentBadge'
import type { ConsentState } from './words'
import '../commands/commands.scss'

/** The state column of the list: what can be told from the days alone. What else a consent lacks stands at the top of its form. */
export function ConsentCell({ rowData }: DefaultCellComponentProps) {
  const { i18n } = useTranslation()
  return <ConsentBadge state={stateOf(rowData as Row)} language={languageOf(i18n.language)} />
}

interface Row {
  validUntil?: string | null
  withdrawnAt?: string | null
  data?: string[] | null
  channels?: string[] | null
  isChild?: string | null
}

function stateOf({ validUntil, withdrawnAt, data, channels, isChild }: Row): ConsentState {
  if (withdrawnAt) return 'takenBack'
  if (validUntil && dayInVietnam(new Date(validUntil)) < dayInVietnam(new Date())) return 'expired'
  return validUntil && data?.length && channels?.length && isChild ? 'valid' : 'lacking'
}

const dayInVietnam = (instant: Date) => instant.toLocaleDateString('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' })
