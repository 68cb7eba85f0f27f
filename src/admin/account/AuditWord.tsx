'use client'
import { useField, useTranslation } from '@payloadcms/ui'
import { languageOf } from '../commands/language'
import './account.scss'

type Labels = Record<string, { vi: string; en: string }>

/** A field of the audit trail that holds a code, shown as what the code stands for. */
export function AuditWord({ path, title, labels }: { path: string; title: Labels[string]; labels: Labels }) {
  const { value } = useField<string | null>({ path })
  const language = languageOf(useTranslation().i18n.language)
  if (!value) return null
  return (
    <dl className="account-word field-type">
      <dt>{title[language]}</dt>
      <dd>{labels[value]?.[language] ?? value}</dd>
    </dl>
  )
}

/** The same in a list. */
export function AuditWordCell({ cellData, labels }: { cellData?: unknown; labels: Labels }) {
  const language = languageOf(useTranslation().i18n.language)
  const value = typeof cellData === 'string' ? cellData : ''
  return <span>{labels[value]?.[language] ?? value}</span>
}
