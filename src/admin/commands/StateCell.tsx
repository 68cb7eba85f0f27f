'use client'
import { useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import type { State } from '../../desk/state'
import { languageOf } from './language'
import { StateBadge } from './StateBadge'

/** The state column of the lists. */
export function StateCell({ cellData }: DefaultCellComponentProps) {
  const { i18n } = useTranslation()
  return <StateBadge state={(cellData as State | undefined) ?? 'draft'} language={languageOf(i18n.language)} />
}
