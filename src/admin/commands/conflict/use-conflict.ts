import { useForm, useFormFields, useFormSubmitted } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

/**
 * Whether a save has just met another one: it is answered at the field that carries the number of saves (`src/desk/save-conflict.ts`). One answer a save
 * counts, because Payload's looks at the server in between take such answers away and bring them back.
 */
export function useConflict(isSaving: boolean): [boolean, (isConflict: boolean) => void] {
  const isMet = useFormFields(([fields]) => fields.edits?.valid === false)
  const [isConflict, setConflict] = useState(false)
  const [isAsked, setAsked] = useState(false)
  if (isSaving && !isAsked) setAsked(true)
  if (!isSaving && isAsked && isMet) {
    setAsked(false)
    setConflict(true)
  }
  return [isConflict, setConflict]
}

/** What a refused save leaves on the screen is still unsaved, though Payload takes it for saved and would not let it be saved again. */
export function useRefusedSave(isSaving: boolean): void {
  const { setModified } = useForm()
  const isRefused = useFormSubmitted() && !isSaving
  useEffect(() => {
    if (isRefused) setModified(true)
  }, [isRefused, setModified])
}
