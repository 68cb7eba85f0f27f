'use client'
import { useAuth, useTranslation } from '@payloadcms/ui'
import Link from 'next/link'
import { useEffect, useState } from 'react'
import { languageOf } from '../commands/language'
import { SIGNS, WORDS } from './words'
import './outbox.scss'

/** Letters that failed, and those held up by a failure. */
const UNSENT =
  'where[or][0][status][equals]=failed&where[or][1][and][0][status][equals]=waiting&where[or][1][and][1][error][exists]=true'

/** On the first screen after signing in: an administrator hears at once that letters do not leave. */
export function UnsentNotice() {
  const { user } = useAuth()
  const { i18n } = useTranslation()
  const count = useUnsent(user?.role === 'admin')
  const words = WORDS[languageOf(i18n.language)]
  if (count === 0) return null
  return (
    <p className="outbox-notice">
      <span aria-hidden="true">{SIGNS.failed}</span> {words.unsent(count)}{' '}
      <Link href="/admin/collections/messages">{words.openOutbox}</Link>
    </p>
  )
}

function useUnsent(isAdministrator: boolean): number {
  const [count, setCount] = useState(0)
  useEffect(() => {
    if (!isAdministrator) return
    const load = async () => {
      const answer = await fetch(`/api/messages?limit=1&depth=0&${UNSENT}`, { credentials: 'same-origin' })
      if (answer.ok) setCount(((await answer.json()) as { totalDocs: number }).totalDocs)
    }
    // Without an answer there is no notice: the screen it stands on says that the network is gone.
    load().catch(() => setCount(0))
  }, [isAdministrator])
  return count
}
