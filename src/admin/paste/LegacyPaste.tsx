'use client'
import { useTranslation } from '@payloadcms/ui'
import { type ReactNode, useCallback, useEffect, useState } from 'react'
import { detectLegacy, type Legacy } from '../../text/legacy'
import { languageOf } from '../commands/language'
import { LegacyDialog } from './LegacyDialog'
import { isOwn, paste, type Place, placeOf } from './paste'
import { WORDS } from './words'

interface Pasted extends Legacy {
  place: Place
  text: string
  html: string
}

/** Asks before text of an old encoding gets into a field; stands in `admin.components.providers`. All other pastes pass. */
export function LegacyPaste({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation()
  const [pasted, setPasted] = useState<Pasted | null>(null)

  useEffect(() => {
    const look = (event: ClipboardEvent) => {
      const place = placeOf(event.target)
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (!place || isOwn(event) || text === '') return
      const legacy = detectLegacy(text)
      if (!legacy) return
      event.preventDefault()
      event.stopImmediatePropagation()
      setPasted({ ...legacy, place, text, html: event.clipboardData!.getData('text/html') })
    }
    // Before the editor and the fields hear of it.
    document.addEventListener('paste', look, true)
    return () => document.removeEventListener('paste', look, true)
  }, [])

  const close = useCallback(() => setPasted(null), [])

  return (
    <>
      {children}
      {pasted && (
        <LegacyDialog
          legacy={pasted}
          original={pasted.text}
          words={WORDS[languageOf(i18n.language)]}
          onClose={close}
          onPaste={(isConverted) => {
            close()
            const { place, text, html, encoding } = pasted
            // After the dialog has given the focus back.
            requestAnimationFrame(() => paste(place, { text, html, convertedFrom: isConverted ? encoding : null }))
          }}
        />
      )}
    </>
  )
}
