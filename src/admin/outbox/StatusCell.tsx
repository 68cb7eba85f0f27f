'use client'
import { useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { languageOf } from '../commands/language'
import { StatusMark } from './StatusMark'
import type { Status } from './words'

/** The status column of the outbox. */
export function StatusCell({ cellData }: DefaultCellComponentProps) {
  const { i18n } = useTranslation()
  return <StatusMark status={(cellData as Status | undefined) ?? 'waiting'} language={languageOf(i18n.language)} />
}
