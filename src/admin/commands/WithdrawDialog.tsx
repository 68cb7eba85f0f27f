'use client'
import { useState } from 'react'
import type { Withdrawal } from '../../ledger/entry'
import type { Refusal } from './call'
import { CommandDialog } from './CommandDialog'
import type { Words } from './words'

const KINDS = ['gone', 'notice', 'redirect'] as const

interface WithdrawDialogProps {
  words: Words
  onClose: () => void
  onConfirm: (body: object) => Promise<Refusal | null>
}

/** Asks why an item is taken back, and what readers meet in its place. */
export function WithdrawDialog({ words, onClose, onConfirm }: WithdrawDialogProps) {
  const [kind, setKind] = useState<Withdrawal['kind']>('gone')
  return (
    <CommandDialog
      words={words}
      title={words.withdrawTitle}
      text={words.withdrawText}
      confirm={words.withdrawNow}
      isDanger
      onClose={onClose}
      onConfirm={(form) =>
        onConfirm({
          kind,
          reason: form.get('reason'),
          ...(kind === 'redirect' && { redirectTo: form.get('redirectTo') }),
        })
      }
    >
      <fieldset className="command-dialog__field">
        <legend>{words.kind}</legend>
        {KINDS.map((each) => (
          <label key={each} className="command-dialog__choice">
            <input type="radio" name="kind" value={each} checked={kind === each} onChange={() => setKind(each)} />{' '}
            {words.kinds[each]}
          </label>
        ))}
      </fieldset>
      <label className="command-dialog__field">
        {words.reason}
        <textarea name="reason" rows={3} required maxLength={2000} />
      </label>
      {kind === 'redirect' && (
        <label className="command-dialog__field">
          {words.redirectTo}
          <input name="redirectTo" type="text" required pattern="(https?://|/).+" placeholder="https://" />
        </label>
      )}
    </CommandDialog>
  )
}
