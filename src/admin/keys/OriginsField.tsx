'use client'
import { FieldLabel, useField, useTranslation } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'
import { useState } from 'react'
import { languageOf } from '../commands/language'
import { linesOf } from './lines-of'
import { WORDS } from './words'
import './keys.scss'

/** A list of web origins, typed one a line. */
export const OriginsField: JSONFieldClientComponent = ({ path: givenPath, field, readOnly }) => {
  const path = givenPath ?? field.name
  const { value, setValue, showError, errorMessage, disabled } = useField<string[]>({ path })
  const words = WORDS[languageOf(useTranslation().i18n.language)]
  // What is being typed: the value knows no blank lines.
  const [text, setText] = useState<string | null>(null)
  const id = `field-${path.replace(/\W+/g, '__')}`
  return (
    <div className={`field-type origins-field ${showError ? 'error' : ''}`}>
      <FieldLabel label={words.embedOrigins} path={path} htmlFor={id} />
      <textarea
        id={id}
        rows={3}
        spellCheck={false}
        disabled={readOnly || disabled}
        aria-describedby={`${id}-help`}
        aria-invalid={showError}
        value={text ?? (value ?? []).join('\n')}
        onChange={(event) => {
          setText(event.target.value)
          setValue(linesOf(event.target.value))
        }}
        onBlur={() => setText(null)}
      />
      <p id={`${id}-help`} className={showError ? 'origins-field__wrong' : 'origins-field__help'}>
        {showError && errorMessage ? errorMessage : words.embedHelp}
      </p>
    </div>
  )
}
