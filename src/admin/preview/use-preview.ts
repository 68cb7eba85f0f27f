'use client'
import { useAllFormFields } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useRef, useState } from 'react'

export type View = 'page' | 'phone' | 'feed' | 'english'

export const QUERY: Record<View, string> = { page: '', phone: '', feed: '?as=feed', english: '?lang=en' }

/** Typing pauses for so long before the page is made anew, in milliseconds: what is typed shows within a second. */
const PAUSE_MS = 350

/** The page for what stands in the form now, made by the hub as a publication would make it. */
export function usePreview(collection: string, id: string | number | undefined, view: View) {
  const [fields] = useAllFormFields()
  const [markup, setMarkup] = useState<string | null>(null)
  const [hasFailed, setFailed] = useState(false)
  const asked = useRef<AbortController | null>(null)
  const english = fields['english.title']?.value && fields['english.summary']?.value && fields['english.body']?.value
  const address = `/preview/${collection}${id ? `/${id}` : ''}${QUERY[view]}`

  useEffect(() => {
    const make = async () => {
      // An answer about older text must not come after one about newer text.
      asked.current?.abort()
      const { signal } = (asked.current = new AbortController())
      try {
        const form = JSON.stringify(reduceFieldsToValues(fields, true))
        const headers = { 'Content-Type': 'application/json' }
        const answer = await fetch(address, { method: 'POST', credentials: 'same-origin', headers, body: form, signal })
        if (!answer.ok) throw new Error(`The preview answered ${answer.status}`)
        setMarkup(await answer.text())
        setFailed(false)
      } catch (error) {
        if (signal.aborted) return
        console.warn('preview', error)
        setFailed(true)
      }
    }
    const timer = setTimeout(() => void make(), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [fields, address])

  useEffect(() => () => asked.current?.abort(), [])

  return { markup, hasFailed, hasEnglish: Boolean(english) }
}
