'use client'
import { toast, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { languageOf } from '../commands/language'
import { WORDS } from './words'
import './outbox.scss'

/** Above the outbox: tries the mail server, and leads to the letter, where one sees what becomes of it. */
export function TestLetter() {
  const { i18n } = useTranslation()
  const router = useRouter()
  const [isAsking, setAsking] = useState(false)
  const language = languageOf(i18n.language)
  const words = WORDS[language]

  async function send() {
    setAsking(true)
    const answer = await askForLetter(language)
    if (answer.id) router.push(`/admin/collections/messages/${answer.id}`)
    else toast.error(answer.detail ?? words.noAnswer)
    setAsking(false)
  }

  return (
    <div className="outbox-test">
      <button type="button" className="command" disabled={isAsking} onClick={send}>
        {isAsking ? words.sending : words.sendTest}
      </button>
      <span>{words.testHelp}</span>
    </div>
  )
}

async function askForLetter(language: string): Promise<{ id?: string; detail?: string }> {
  try {
    const answer = await fetch('/api/messages/test', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Accept-Language': language },
    })
    return (await answer.json()) as { id?: string; detail?: string }
  } catch {
    return {}
  }
}
