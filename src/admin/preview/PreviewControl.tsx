'use client'
import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { languageOf } from '../commands/language'
import { PreviewPanel } from './PreviewPanel'
import { WORDS } from './words'
import './preview.scss'

/** Makes room for the panel beside the form; see preview.scss. */
const BESIDE = 'has-preview'

/** Opens the item as readers will see it, beside the form; stands before the form's own buttons. */
export function PreviewControl() {
  const { id, collectionSlug } = useDocumentInfo()
  const { i18n } = useTranslation()
  const words = WORDS[languageOf(i18n.language)]
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)

  useEffect(() => {
    document.body.classList.toggle(BESIDE, isOpen)
    return () => document.body.classList.remove(BESIDE)
  }, [isOpen])

  if (!collectionSlug) return null

  function close() {
    setOpen(false)
    button.current?.focus()
  }

  return (
    <>
      <button
        type="button"
        ref={button}
        className="command preview-opener"
        aria-expanded={isOpen}
        onClick={() => (isOpen ? close() : setOpen(true))}
      >
        {words.open}
      </button>
      {isOpen &&
        createPortal(<PreviewPanel collection={collectionSlug} id={id} words={words} onClose={close} />, document.body)}
    </>
  )
}
