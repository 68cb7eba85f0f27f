import * as m0 from './20261123_140000_initial'
import * as m1 from './20261123_150000_ledger_seq_once'

/** In the order in which they are run. */
export const migrations = [
  { name: '20261123_140000_initial', up: m0.up, down: m0.down },
  { name: '20261123_150000_ledger_seq_once', up: m1.up, down: m1.down },
]
