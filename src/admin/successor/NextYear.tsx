'use client'
import { toast, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { languageOf } from '../commands/language'
import { NextYearDialog } from './NextYearDialog'
import { WORDS } from './words'
import './successor.scss'

/** Long enough to be read on the page of the new draft. */
const SHOWN_MS = 12_000

/** Begins next year's event or edition with what this one says; stands beside the form. */
export function NextYear() {
  const { id, collectionSlug, savedDocumentData } = useDocumentInfo()
  const { i18n } = useTranslation()
  const router = useRouter()
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const language = languageOf(i18n.language)
  const words = WORDS[language]
  if (!id || (collectionSlug !== 'events' && collectionSlug !== 'editions')) return null

  return (
    <div className="field-type next-year">
      <button type="button" ref={button} className="command" onClick={() => setOpen(true)}>
        {words.open}
      </button>
      {isOpen && (
        <NextYearDialog
          address={`/api/${collectionSlug}/${id}/successor`}
          isEdition={collectionSlug === 'editions'}
          start={(savedDocumentData?.startsAt as string | undefined) ?? null}
          isAllDay={savedDocumentData?.allDay === true}
          language={language}
          onClose={() => {
            setOpen(false)
            button.current?.focus()
          }}
          onDone={(made) => {
            setOpen(false)
            toast.success(words.done(made.title, made.events), { duration: SHOWN_MS })
            router.push(`/admin/collections/${collectionSlug}/${made.id}`)
          }}
        />
      )}
    </div>
  )
}
