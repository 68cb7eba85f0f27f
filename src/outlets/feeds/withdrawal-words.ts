import type { Withdrawal } from '../../ledger/entry'

/** The reason, where readers are told it: a redirect sends them on instead. */
export function publicReason(withdrawal: Withdrawal): string | null {
  return withdrawal.kind === 'redirect' ? null : withdrawal.reason
}
