'use client'
import { DatePicker, FieldDescription, FieldError, FieldLabel, useField, withCondition } from '@payloadcms/ui'
import type { DateFieldClientProps } from 'payload'
import { type ComponentProps, type CSSProperties, useCallback } from 'react'
import { dayFromCalendar, readFromBrowserClock, shownOnBrowserClock } from './browser-clock'

/** Payload's date field on Hà Nội's clocks, whatever zone the browser is in. */
export const HanoiDateField = withCondition(DateField)

type Picker = Partial<ComponentProps<typeof DatePicker>>

function DateField({ field, path: givenPath, readOnly, validate }: DateFieldClientProps) {
  const { admin, label, required } = field
  const picker: Picker = admin?.date ?? {}
  const check = useCallback<NonNullable<Parameters<typeof useField>[0]>['validate'] & object>(
    (value, options) => (validate ? validate(value as never, { ...options, required } as never) : true),
    [validate, required],
  )
  const { path, value, setValue, showError, disabled } = useField<string | null>({
    potentiallyStalePath: givenPath,
    validate: check,
  })
  const isDay = picker.pickerAppearance === 'dayOnly'
  const isFixed = Boolean(readOnly ?? disabled)

  function choose(chosen: Date | null) {
    if (isFixed) return
    setValue(chosen && (isDay ? dayFromCalendar(chosen) : readFromBrowserClock(chosen)))
  }

  return (
    <div
      className={['field-type', 'date-time-field', admin?.className, showError && 'date-time-field--has-error']
        .filter(Boolean)
        .join(' ')}
      style={{ ...admin?.style, '--field-width': admin?.width } as CSSProperties}
    >
      <FieldLabel label={label} path={path} required={required} />
      <div className="field-type__wrap" id={`field-${path.replaceAll('.', '__')}`}>
        <FieldError path={path} showError={showError} />
        <DatePicker
          {...picker}
          readOnly={isFixed}
          value={value ? shownOnBrowserClock(value) : undefined}
          onChange={choose}
        />
      </div>
      <FieldDescription description={admin?.description} path={path} />
    </div>
  )
}
