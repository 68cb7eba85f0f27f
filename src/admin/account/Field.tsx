'use client'
import { type InputHTMLAttributes, useId } from 'react'

interface FieldProps extends InputHTMLAttributes<HTMLInputElement> {
  label: string
  help?: string
}

/** A labelled input of the forms about signing in. */
export function Field({ label, help, ...input }: FieldProps) {
  const id = useId()
  return (
    <div className="account-field">
      <label htmlFor={id}>{label}</label>
      <input id={id} aria-describedby={help ? `${id}-help` : undefined} required {...input} />
      {help && <small id={`${id}-help`}>{help}</small>}
    </div>
  )
}

/** A code is typed digit by digit: no spelling help, and the telephone offers digits first. */
export const CODE_INPUT = {
  name: 'code',
  autoComplete: 'one-time-code',
  autoCapitalize: 'none',
  spellCheck: false,
  maxLength: 20,
} as const
