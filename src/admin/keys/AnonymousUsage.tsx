'use client'
import { useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { ShownUsage } from '../../keys/state'
import { languageOf } from '../commands/language'
import { isUsed, tellerOf, UsageParts } from './UsageChart'
import { askConsumer } from './use-keys'
import { WORDS } from './words'
import './keys.scss'

/** Above the list of consumers: what is read without a key. */
export function AnonymousUsage() {
  const language = languageOf(useTranslation().i18n.language)
  const words = WORDS[language]
  const [usage, setUsage] = useState<ShownUsage | null>(null)
  useEffect(() => void askConsumer<ShownUsage>('anonymous/usage?days=30').then(setUsage), [])
  if (!usage || !isUsed(usage)) return null
  return (
    <details className="usage__folded">
      <summary>
        {words.anonymousUsage}: <strong>{tellerOf(words, language)(usage.total)}</strong>
      </summary>
      <div className="usage__shown">
        <UsageParts usage={usage} words={words} language={language} />
      </div>
    </details>
  )
}
