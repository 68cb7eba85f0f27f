'use client'
import { useField, useTranslation } from '@payloadcms/ui'
import { useDeferredValue, useMemo } from 'react'
import { countWords, readingMinutes, secondsOnAir } from '../../text/reading'
import { languageOf } from '../commands/language'
import { plainText } from './plain-text'
import { WORDS } from './words'
import './writing.scss'

/** Below the text: how long it is, to read and on air. */
export function TextLength({ path }: { path: string }) {
  const { value } = useField<unknown>({ path })
  const { i18n } = useTranslation()
  // Counting a long text must not hold up the typing.
  const body = useDeferredValue(value)
  const text = useMemo(() => plainText(body), [body])
  const words = WORDS[languageOf(i18n.language)]
  const count = countWords(text)
  if (count === 0) return null
  const seconds = secondsOnAir(text)
  return (
    <p className="text-length">
      {words.length(count.toLocaleString(words.locale), readingMinutes(text))};{' '}
      {words.air(words.time(Math.floor(seconds / 60), seconds % 60))}
    </p>
  )
}
