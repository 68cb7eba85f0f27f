'use client'
import { useDocumentInfo, useField, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { State } from '../../desk/state'
import { languageOf } from '../commands/language'
import { StateBadge } from '../commands/StateBadge'
import { WORDS } from './words'
import './writing.scss'

interface Similar {
  type: string
  id: string
  title: string
  state: State
}

const PAUSE_MS = 500
/** Words before a title can be like another. */
const LEAST_WORDS = 2

/** Below the title: items whose titles say nearly the same, so that nothing is written twice. Asks only about a title that is being written. */
export function SimilarTitles({ path }: { path: string }) {
  const { id, collectionSlug } = useDocumentInfo()
  const { value, initialValue } = useField<string>({ path })
  const { i18n } = useTranslation()
  const language = languageOf(i18n.language)
  const title = (value ?? '').trim()
  const isWritten = title !== (initialValue ?? '').trim() && title.split(/\s+/).length >= LEAST_WORDS
  const found = useSimilar(
    isWritten ? `/api/${collectionSlug}/similar?${new URLSearchParams({ title, except: String(id ?? '') })}` : null,
  )

  return (
    <div className="similar-titles" role="status">
      {found.length > 0 && (
        <>
          <span>{WORDS[language].similar}</span>
          <ul>
            {found.map((item) => (
              <li key={`${item.type}/${item.id}`}>
                <a href={`/admin/collections/${item.type}/${item.id}`} target="_blank" rel="noopener">
                  {item.title}
                </a>{' '}
                <StateBadge state={item.state} language={language} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

/** Asks once the typing pauses. No answer shows nothing: this is a hint, not a gate. */
function useSimilar(address: string | null): Similar[] {
  const [found, setFound] = useState<{ address: string; docs: Similar[] } | null>(null)
  useEffect(() => {
    if (!address) return
    const asked = new AbortController()
    const ask = async () => {
      const answer = await fetch(address, { credentials: 'same-origin', signal: asked.signal })
      if (answer.ok) setFound({ address, docs: ((await answer.json()) as { docs: Similar[] }).docs })
    }
    const timer = setTimeout(() => {
      ask().catch((error: unknown) => asked.signal.aborted || console.warn('similar titles', error))
    }, PAUSE_MS)
    return () => {
      clearTimeout(timer)
      asked.abort()
    }
  }, [address])
  // What was found for a former wording stays until the next answer, so that the line does not flicker.
  return address && found ? found.docs : []
}
