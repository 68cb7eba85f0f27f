'use client'
import { toast, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { shortDate, shortTime } from '../../text/dates'
import { callCommand } from '../commands/call'
import { languageOf } from '../commands/language'
import { StatusMark } from './StatusMark'
import { type SentLetter, useLetter } from './use-letter'
import { WORDS } from './words'
import './outbox.scss'

/** A letter as its reader gets it, with what became of it: what stands in place of the fields, which nobody edits. */
export function LetterView() {
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const language = languageOf(i18n.language)
  const words = WORDS[language]
  const { letter, load } = useLetter(id)
  const [isAsking, setAsking] = useState(false)

  if (!letter) return <p role="status">{letter === null ? words.loading : words.notLoaded}</p>
  const isLeft = letter.status === 'failed' || letter.status === 'kept'

  async function sendAgain() {
    setAsking(true)
    const address = `/api/messages/${id}/attempt`
    const refusal = await callCommand({ address, body: {}, language, noAnswer: words.noAnswer })
    if (refusal) toast.error(refusal.message)
    await load()
    setAsking(false)
  }

  return (
    <article className="letter">
      <div className="letter__status" role="status">
        <StatusMark status={letter.status} language={language} />
        {letter.error && <p className="letter__reason">{letter.error}</p>}
        {isLeft && (
          <button type="button" className="command command--primary" disabled={isAsking} onClick={sendAgain}>
            {isAsking ? words.sending : words.sendAgain}
          </button>
        )}
      </div>
      <dl className="letter__facts">
        {factsOf(letter, words).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <section className="letter__text" aria-label={words.letter}>
        {letter.text}
      </section>
    </article>
  )
}

function factsOf(letter: SentLetter, words: (typeof WORDS)['vi']): [name: string, value: string][] {
  const { to, createdAt, sentAt, nextAt, status, attempts } = letter
  return [
    [words.to, to],
    [words.written, moment(createdAt)],
    ...(sentAt ? [[words.sentAt, moment(sentAt)] as [string, string]] : []),
    ...(status === 'waiting' && attempts > 0 && nextAt ? [[words.again, moment(nextAt)] as [string, string]] : []),
    ...(attempts > 1 ? [[words.attempts, String(attempts)] as [string, string]] : []),
  ]
}

function moment(iso: string): string {
  const at = new Date(iso).toISOString()
  return `${shortTime(at)} ${shortDate(at)}`
}
