'use client'
import { useCallback, useEffect, useState } from 'react'
import type { ShownSession } from '../../accounts/sessions'
import { ask } from './call'
import type { Language } from './words'

/** What the hub tells about the safety of an account. */
export interface AccountStanding {
  factor: {
    isSet: boolean
    since: string | null
    isRequired: boolean
    recoveryCodesLeft: number
    lockUntil: string | null
  }
  sessions: ShownSession[]
}

/** Asks how an account stands; `base` is empty for one's own, else `/<id>`. */
export function useAccount(base: string, language: Language) {
  const [standing, setStanding] = useState<AccountStanding | null>(null)

  const reload = useCallback(async () => {
    const question = { method: 'GET', language, noAnswer: '' } as const
    const [factor, sessions] = await Promise.all([
      ask<AccountStanding['factor']>({ ...question, path: `${base}/second-factor` }),
      ask<{ docs: ShownSession[] }>({ ...question, path: `${base}/sessions` }),
    ])
    // A look that failed leaves what was known.
    if (factor.ok && sessions.ok) setStanding({ factor: factor.value, sessions: sessions.value.docs })
  }, [base, language])

  useEffect(() => {
    // `ask` tells failures as answers.
    void reload()
  }, [reload])

  return { standing, reload }
}
