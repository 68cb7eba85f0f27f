'use client'
import { type ReactNode, useState } from 'react'
import { ask, type Begun } from './call'
import { CODE_INPUT, Field } from './Field'
import { RecoveryCodes } from './RecoveryCodes'
import { StepForm } from './StepForm'
import type { AccountWords, Language } from './words'

interface SetUpStepsProps {
  words: AccountWords
  language: Language
  begun: Begun
  /** Without a session the e-mail too. */
  credentials: { email?: string; password: string }
  /** Said before the picture, and no more when the recovery codes are there. */
  children?: ReactNode
  onBack?: () => void
  onDone: () => void
}

/** The picture to scan, the first code, then the recovery codes to write down. */
export function SetUpSteps({ words, language, begun, credentials, children, onBack, onDone }: SetUpStepsProps) {
  const [recoveryCodes, setRecoveryCodes] = useState<string[] | null>(null)
  if (recoveryCodes) return <RecoveryCodes words={words} codes={recoveryCodes} onDone={onDone} />

  async function confirm(form: FormData): Promise<string | null> {
    const body = { ...credentials, code: String(form.get('code')) }
    const path = '/second-factor/confirm'
    const answer = await ask<{ recoveryCodes: string[] }>({ path, body, language, noAnswer: words.noAnswer })
    if (!answer.ok) return answer.message
    setRecoveryCodes(answer.value.recoveryCodes)
    return null
  }

  return (
    <StepForm words={words} confirm={words.setUpNow} onBack={onBack} onSubmit={confirm}>
      {children}
      <ol className="account-steps">
        <li>{words.setUpApp}</li>
        <li>
          {words.setUpScan}
          <img
            className="account-steps__picture"
            src={`data:image/svg+xml,${encodeURIComponent(begun.qr)}`}
            alt={words.setUpPicture}
            width={208}
            height={208}
          />
          <span className="account-steps__key">
            {words.setUpType} <code>{begun.secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
          </span>
          <a className="account-steps__open" href={begun.uri}>
            {words.setUpHere}
          </a>
        </li>
      </ol>
      <Field label={words.setUpCode} inputMode="numeric" autoFocus {...CODE_INPUT} />
    </StepForm>
  )
}
