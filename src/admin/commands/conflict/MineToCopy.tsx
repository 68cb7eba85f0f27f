'use client'
import { toast } from '@payloadcms/ui'
import { LABELS } from '../../../desk/difference/labels'
import { Dialog } from '../dialogs/Dialog'
import type { Words } from '../words'
import { compareDocs, type Doc, textOf, valueAt } from './compare-docs'

interface MineToCopyProps {
  words: Words
  language: 'vi' | 'en'
  doc: Doc
  other: Doc
  onClose: () => void
}

/** The words that were given way, field by field, so that none of them has to be typed again. */
export function MineToCopy({ words, language, doc, other, onClose }: MineToCopyProps) {
  const names = new Map<string, string>()
  const fields = compareDocs(other, doc, names).map(({ field }) => ({
    field,
    label: LABELS[field]![language],
    text: textOf(valueAt(doc, field), names),
  }))

  async function copyAll() {
    await navigator.clipboard.writeText(fields.map(({ label, text }) => `${label}\n${text}`).join('\n\n'))
    toast.success(words.copied)
  }

  return (
    <Dialog title={words.mineTitle} isWide onClose={onClose}>
      <p>{words.mineText}</p>
      {fields.map(({ field, label, text }) => (
        <label key={field} className="command-dialog__field">
          {label}
          <textarea readOnly rows={text.length > 200 ? 6 : 2} value={text} />
        </label>
      ))}
      <div className="command-dialog__actions">
        {/* Browsers offer the clipboard to secure pages alone; the text can be marked and copied on any. */}
        {window.isSecureContext && (
          <button type="button" className="command" onClick={() => void copyAll()}>
            {words.copyAll}
          </button>
        )}
        <button type="button" className="command command--primary" onClick={onClose}>
          {words.close}
        </button>
      </div>
    </Dialog>
  )
}
