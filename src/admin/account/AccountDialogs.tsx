'use client'
import { useState } from 'react'
import { ask, type Begun } from './call'
import { Dialog } from '../commands/dialogs/Dialog'
import { CODE_INPUT, Field } from './Field'
import { SetUpSteps } from './SetUpSteps'
import { StepForm } from './StepForm'
import type { AccountWords, Language } from './words'

interface DialogProps {
  words: AccountWords
  language: Language
  onClose: () => void
}

/** Password first, then the app, then the recovery codes. Closing before the end changes nothing. */
export function SetUpDialog({ words, language, onClose }: DialogProps) {
  const [password, setPassword] = useState('')
  const [begun, setBegun] = useState<Begun | null>(null)

  async function begin(form: FormData): Promise<string | null> {
    const given = String(form.get('password'))
    const path = '/second-factor/setup'
    const answer = await ask<Begun>({ path, body: { password: given }, language, noAnswer: words.noAnswer })
    if (!answer.ok) return answer.message
    setPassword(given)
    setBegun(answer.value)
    return null
  }

  return (
    <Dialog title={words.setUpTitle} onClose={onClose}>
      {begun ? (
        <SetUpSteps
          words={words}
          language={language}
          begun={begun}
          credentials={{ password }}
          onBack={onClose}
          onDone={onClose}
        />
      ) : (
        <StepForm words={words} confirm={words.continue} onBack={onClose} onSubmit={begin}>
          <p>{words.factorSetUpText}</p>
          <Field label={words.password} name="password" type="password" autoComplete="current-password" autoFocus />
        </StepForm>
      )}
    </Dialog>
  )
}

/** Asks for password and code before the second factor goes. */
export function RemoveDialog({ words, language, onClose }: DialogProps) {
  async function remove(form: FormData): Promise<string | null> {
    const body = { password: String(form.get('password')), code: String(form.get('code')) }
    const path = '/second-factor/removal'
    const answer = await ask({ path, body, language, noAnswer: words.noAnswer })
    if (!answer.ok) return answer.message
    onClose()
    return null
  }
  return (
    <Dialog title={words.factorRemove} onClose={onClose}>
      <StepForm words={words} confirm={words.factorRemove} onBack={onClose} onSubmit={remove}>
        <p>{words.factorRemoveText}</p>
        <Field label={words.password} name="password" type="password" autoComplete="current-password" autoFocus />
        <Field label={words.code} {...CODE_INPUT} />
      </StepForm>
    </Dialog>
  )
}

/** Says what will happen before it does. */
export function ConfirmDialog({
  words,
  title,
  text,
  onConfirm,
  onClose,
}: {
  words: AccountWords
  title: string
  text: string
  onConfirm: () => Promise<string | null>
  onClose: () => void
}) {
  return (
    <Dialog title={title} onClose={onClose}>
      <StepForm words={words} confirm={title} onBack={onClose} onSubmit={onConfirm}>
        <p>{text}</p>
      </StepForm>
    </Dialog>
  )
}
