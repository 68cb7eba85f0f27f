'use client'
import { toast, useDocumentInfo, useFormModified, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useState } from 'react'
import type { ConsentStanding } from '../../desk/consent/standing'
import { callCommand, type Refusal } from '../commands/call'
import { languageOf } from '../commands/language'
import { WORDS } from '../commands/words'
import { ConsentBadge } from './ConsentBadge'
import { TakeBackDialog } from './TakeBackDialog'
import { CONSENT_WORDS } from './words'
import '../commands/commands.scss'
import './consent.scss'

/** How the open consent stands, in words, and the way to take it back. */
export function ConsentBar() {
  const { id, savedDocumentData } = useDocumentInfo()
  const { i18n } = useTranslation()
  const isModified = useFormModified()
  const router = useRouter()
  const { standing, reload } = useConsentStanding(id)
  const [isAsking, setAsking] = useState(false)
  const language = languageOf(i18n.language)
  const words = CONSENT_WORDS[language]
  if (!id || !standing) return null

  async function takeBack(body: object): Promise<Refusal | null> {
    const address = `/api/consents/${id}/withdrawal`
    const refusal = await callCommand({ address, body, language, noAnswer: WORDS[language].noAnswer })
    if (refusal) return refusal
    setAsking(false)
    toast.success(words.done)
    await reload()
    // The form shows when and why from now on.
    router.refresh()
    return null
  }

  return (
    <div className="command-bar consent-bar">
      <div className="command-bar__standing" role="status">
        <ConsentBadge state={standing.state} language={language} />
        <ul className="consent-bar__lines">
          {standing.lines.map((line) => (
            <li key={line.vi}>{line[language]}</li>
          ))}
        </ul>
      </div>
      {standing.mayTakeBack && (
        <button type="button" disabled={isModified} className="command command--quiet" onClick={() => setAsking(true)}>
          {words.takeBack}
        </button>
      )}
      {isAsking && (
        <TakeBackDialog
          person={String(savedDocumentData?.person ?? '')}
          standing={standing}
          language={language}
          onClose={() => setAsking(false)}
          onConfirm={takeBack}
        />
      )}
    </div>
  )
}

/** Asked again after each save. */
function useConsentStanding(id: number | string | undefined) {
  const { lastUpdateTime } = useDocumentInfo()
  const [standing, setStanding] = useState<ConsentStanding | null>(null)
  const reload = useCallback(async () => {
    if (!id) return
    const answer = await fetch(`/api/consents/${id}/standing`, { credentials: 'same-origin' })
    if (answer.ok) setStanding((await answer.json()) as ConsentStanding)
  }, [id])
  useEffect(() => {
    // A failed look leaves what was known; the next save asks again.
    reload().catch((error: unknown) => console.warn('consent standing', error))
  }, [reload, lastUpdateTime])
  return { standing, reload }
}
