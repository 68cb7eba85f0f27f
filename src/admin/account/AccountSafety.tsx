'use client'
import { toast, useAuth, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { shortDate } from '../../text/dates'
import { languageOf } from '../commands/language'
import { ConfirmDialog, RemoveDialog, SetUpDialog } from './AccountDialogs'
import { ask } from './call'
import { SessionList } from './SessionList'
import { type AccountStanding, useAccount } from './use-account'
import { type AccountWords, type Language, WORDS } from './words'
import '../commands/commands.scss'
import './account.scss'

/** Second factor, sessions and lock of the account that is open: one's own, or someone's for administrators. A field of `users` without a value. */
export function AccountSafety() {
  const { id, initialData } = useDocumentInfo()
  const { user } = useAuth()
  const language = languageOf(useTranslation().i18n.language)
  if (!id || !user || (id !== user.id && user.role !== 'admin')) return null
  const email = String(initialData?.email ?? '')
  return <Safety key={id} base={id === user.id ? '' : `/${id}`} email={email} language={language} />
}

/** An action that asks before it is carried out. */
interface Action {
  method: 'POST' | 'DELETE'
  path: string
  body?: object
  title: string
  text: string
  isFarewell?: boolean
}

function Safety({ base, email, language }: { base: string; email: string; language: Language }) {
  const words = WORDS[language]
  const { standing, reload } = useAccount(base, language)
  const [open, setOpen] = useState<Action | 'setUp' | 'remove' | null>(null)
  if (!standing) return null

  function close() {
    setOpen(null)
    void reload()
  }
  async function carryOut({ method, path, body, isFarewell }: Omit<Action, 'title' | 'text'>): Promise<string | null> {
    const answer = await ask({ method, path, body, language, noAnswer: words.noAnswer })
    if (!answer.ok) return answer.message
    if (isFarewell) window.location.assign('/admin/login')
    else toast.success(words.done)
    close()
    return null
  }
  const isMine = base === ''
  return (
    <div className="account-safety">
      <Factor words={words} factor={standing.factor} isMine={isMine} base={base} onOpen={setOpen} />
      <section className="account-safety__part">
        <h3>{words.sessionsTitle}</h3>
        <SessionList
          words={words}
          sessions={standing.sessions}
          onEnd={isMine ? ({ id }) => void carryOut({ method: 'DELETE', path: `/sessions/${id}` }) : undefined}
        />
        <div className="account-safety__actions">
          {sessionActions(words, base, standing).map((action) => (
            <button key={action.path} type="button" className="command" onClick={() => setOpen(action)}>
              {action.title}
            </button>
          ))}
        </div>
      </section>
      {!isMine && <Lock words={words} base={base} email={email} until={standing.factor.lockUntil} onOpen={setOpen} />}
      {open === 'setUp' && <SetUpDialog words={words} language={language} onClose={close} />}
      {open === 'remove' && <RemoveDialog words={words} language={language} onClose={close} />}
      {open !== null && typeof open === 'object' && (
        <ConfirmDialog words={words} {...open} onConfirm={() => carryOut(open)} onClose={close} />
      )}
    </div>
  )
}

interface PartProps {
  words: AccountWords
  base: string
  onOpen: (open: Action | 'setUp' | 'remove') => void
}

function Factor({
  words,
  factor,
  isMine,
  base,
  onOpen,
}: PartProps & { factor: AccountStanding['factor']; isMine: boolean }) {
  const reset = {
    method: 'DELETE',
    path: `${base}/second-factor`,
    title: words.factorReset,
    text: words.factorResetText,
  } as const
  return (
    <section className="account-safety__part">
      <h3>{words.factorTitle}</h3>
      <p>
        {factor.isSet && factor.since
          ? words.factorOn(shortDate(factor.since), factor.recoveryCodesLeft)
          : words.factorOff}
        {factor.isRequired && ` ${words.factorRequired}`}
      </p>
      {isMine && !factor.isSet && (
        <button type="button" className="command" onClick={() => onOpen('setUp')}>
          {words.factorSetUp}
        </button>
      )}
      {isMine && factor.isSet && !factor.isRequired && (
        <button type="button" className="command" onClick={() => onOpen('remove')}>
          {words.factorRemove}
        </button>
      )}
      {!isMine && factor.isSet && (
        <button type="button" className="command" onClick={() => onOpen(reset)}>
          {words.factorReset}
        </button>
      )}
    </section>
  )
}

function sessionActions(words: AccountWords, base: string, { sessions }: AccountStanding): Action[] {
  const path = `${base}/sessions`
  if (base !== '')
    return sessions.length > 0 ? [{ method: 'DELETE', path, title: words.endAll, text: words.endAllTheirsText }] : []
  const everywhere: Action = { method: 'DELETE', path, title: words.endAll, text: words.endAllText, isFarewell: true }
  const others = { path: `${path}?keep=current`, title: words.endOthers, text: words.endOthersText }
  return sessions.length > 1 ? [{ ...others, method: 'DELETE' }, everywhere] : [everywhere]
}

function Lock({ words, base, email, until, onOpen }: PartProps & { email: string; until: string | null }) {
  const isLocked = until !== null && new Date(until) > new Date()
  const isByHand = isLocked && new Date(until).getFullYear() > 9000
  const action: Action = isLocked
    ? {
        method: 'POST',
        path: '/unlock',
        body: { email },
        title: words.unlock,
        text: isByHand ? words.locked : words.lockedFor,
      }
    : { method: 'POST', path: `${base}/lock`, title: words.lockTitle, text: words.lockText }
  return (
    <section className="account-safety__part">
      <h3>{words.lockTitle}</h3>
      <p>{isLocked ? (isByHand ? words.locked : words.lockedFor) : words.lockText}</p>
      <button type="button" className={isLocked ? 'command' : 'command command--quiet'} onClick={() => onOpen(action)}>
        {action.title}
      </button>
    </section>
  )
}
