'use client'
import { useState } from 'react'
import { WITHDRAWAL_CATEGORIES, type Withdrawal, type WithdrawalCategory } from '../../../ledger/entry'
import { CommandDialog } from './CommandDialog'
import type { OneDialogProps } from './CommandDialogs'

const KINDS = ['gone', 'notice', 'redirect'] as const

/** Asks why an item is taken back, and what readers meet in its place. */
export function WithdrawDialog({ desk: { words }, onClose, onConfirm }: OneDialogProps) {
  const [kind, setKind] = useState<Withdrawal['kind']>('gone')
  const [category, setCategory] = useState<WithdrawalCategory | ''>('')
  const [reason, setReason] = useState('')

  function choose(next: WithdrawalCategory) {
    // What the person wrote is theirs; a sentence that came with the last choice goes with it.
    if (reason === '' || reason === words.reasons[category || 'other']) setReason(words.reasons[next])
    setCategory(next)
  }

  return (
    <CommandDialog
      words={words}
      title={words.withdrawTitle}
      text={words.withdrawText}
      confirm={words.withdrawNow}
      isDanger
      onClose={onClose}
      onConfirm={(form) =>
        onConfirm({ kind, category, reason, ...(kind === 'redirect' && { redirectTo: form.get('redirectTo') }) })
      }
    >
      <label className="command-dialog__field">
        {words.category}
        <select
          name="category"
          required
          value={category}
          onChange={(event) => choose(event.target.value as WithdrawalCategory)}
        >
          <option value="" disabled>
            {words.chooseCategory}
          </option>
          {WITHDRAWAL_CATEGORIES.map((each) => (
            <option key={each} value={each}>
              {words.categories[each]}
            </option>
          ))}
        </select>
      </label>
      <fieldset className="command-dialog__field">
        <legend>{words.kind}</legend>
        {KINDS.map((each) => (
          <label key={each} className="command-dialog__choice">
            <input type="radio" name="kind" value={each} checked={kind === each} onChange={() => setKind(each)} />
            <span>
              {words.kinds[each]}
              <small>{words.kindHelp[each]}</small>
            </span>
          </label>
        ))}
      </fieldset>
      {kind === 'redirect' && (
        <label className="command-dialog__field">
          {words.redirectTo}
          <input name="redirectTo" type="text" required pattern="(https?://|/).+" placeholder="https://" />
          <small>{words.redirectHelp}</small>
        </label>
      )}
      <label className="command-dialog__field">
        {words.reason}
        <textarea
          name="reason"
          rows={2}
          required
          maxLength={2000}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <small>{kind === 'notice' ? words.reasonPublic : words.reasonInside}</small>
      </label>
    </CommandDialog>
  )
}
