'use client'
import { useDocumentInfo, useFormFields, useFormModified, useFormProcessing, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect } from 'react'
import type { Standing } from '../../desk/standing'
import { languageOf } from './language'
import { createShelf, quietly, useShelf } from './shelf'
import { WORDS, type Words } from './words'

export interface Desk {
  /** `/api/<type>/<id>`; empty while the item has not been saved. */
  address: string
  type: string
  standing: Standing | null
  reload: () => Promise<Standing | null>
  isModified: boolean
  /** A save is under way: it decides what the next command is about. */
  isSaving: boolean
  /** Someone saved a version that this form does not show. */
  isBehind: boolean
  language: 'vi' | 'en'
  words: Words
}

const standings = createShelf<Standing>()

/** The open item as the desk sees it; asked again after each save, and every little while. */
export function useDesk(): Desk {
  const { id, collectionSlug = '', lastUpdateTime } = useDocumentInfo()
  const { i18n } = useTranslation()
  const isModified = useFormModified()
  const isSaving = useFormProcessing()
  const edits = useFormFields(([fields]) => fields.edits?.value as number | null | undefined)
  const address = id ? `/api/${collectionSlug}/${id}` : ''
  const place = address && `${address}/standing`
  const standing = useShelf(standings, place)
  const language = languageOf(i18n.language)
  const reload = useCallback(async () => (place ? standings.load(place) : null), [place])

  useEffect(() => quietly(reload()), [reload, lastUpdateTime])

  return {
    address,
    type: collectionSlug,
    standing,
    reload,
    isModified,
    isSaving,
    isBehind: !isSaving && standing !== null && typeof edits === 'number' && standing.edits > edits,
    language,
    words: WORDS[language],
  }
}
