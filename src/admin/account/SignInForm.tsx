'use client'
import { useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { languageOf } from '../commands/language'
import { ask, type Begun } from './call'
import { CODE_INPUT, Field } from './Field'
import { SetUpSteps } from './SetUpSteps'
import { StepForm } from './StepForm'
import { WORDS } from './words'
import '../commands/commands.scss'
import './account.scss'

type Step = { name: 'password' } | { name: 'code' } | { name: 'setUp'; begun: Begun }

/** Password, then the code where one is set, or setting it up where the role needs it. */
export function SignInForm({ goTo, forgot }: { goTo: string; forgot: string }) {
  const language = languageOf(useTranslation().i18n.language)
  const words = WORDS[language]
  const [step, setStep] = useState<Step>({ name: 'password' })
  const [credentials, setCredentials] = useState({ email: '', password: '' })
  const enter = () => window.location.assign(goTo)
  const back = () => setStep({ name: 'password' })
  const send = <T,>(path: string, body: object) => ask<T>({ path, body, language, noAnswer: words.noAnswer })

  async function signIn(given: typeof credentials & { code?: string }): Promise<string | null> {
    const answer = await send('/login', given)
    if (answer.ok) {
      enter()
      return null
    }
    if (answer.code === 'second-factor-setup') return beginSetUp(given)
    if (answer.code !== 'second-factor-needed') return answer.message
    setStep({ name: 'code' })
    return null
  }

  async function beginSetUp({ email, password }: typeof credentials): Promise<string | null> {
    const answer = await send<Begun>('/second-factor/setup', { email, password })
    if (!answer.ok) return answer.message
    setStep({ name: 'setUp', begun: answer.value })
    return null
  }

  if (step.name === 'setUp') {
    return (
      <SetUpSteps
        words={words}
        language={language}
        begun={step.begun}
        credentials={credentials}
        onBack={back}
        onDone={enter}
      >
        <div>
          <h1 className="account-title">{words.setUpTitle}</h1>
          <p className="account-lead">{words.setUpNeeded}</p>
        </div>
      </SetUpSteps>
    )
  }
  if (step.name === 'code') {
    return (
      <>
        <h1 className="account-title">{words.codeTitle}</h1>
        <StepForm
          key="code"
          words={words}
          confirm={words.signIn}
          onBack={back}
          onSubmit={(form) => signIn({ ...credentials, code: String(form.get('code')) })}
        >
          <Field label={words.code} help={words.codeHelp} autoFocus {...CODE_INPUT} />
        </StepForm>
      </>
    )
  }
  return (
    <StepForm
      key="password"
      words={words}
      confirm={words.signIn}
      onSubmit={(form) => {
        const given = { email: String(form.get('email')), password: String(form.get('password')) }
        setCredentials(given)
        return signIn(given)
      }}
    >
      <Field label={words.email} name="email" type="email" autoComplete="username" defaultValue={credentials.email} />
      <Field label={words.password} name="password" type="password" autoComplete="current-password" />
      <a className="account-forgot" href={forgot}>
        {words.forgot}
      </a>
    </StepForm>
  )
}
