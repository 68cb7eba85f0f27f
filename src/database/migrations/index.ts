import * as m0 from './20261123_140000_initial'
import * as m1 from './20261123_150000_ledger_seq_once'
import * as m2 from './20261124_110000_desk'
import * as m3 from './20261124_150000_keys'

/** In the order in which they are run. */
export const migrations = [
  { name: '20261123_140000_initial', up: m0.up, down: m0.down },
  { name: '20261123_150000_ledger_seq_once', up: m1.up, down: m1.down },
  { name: '20261124_110000_desk', up: m2.up, down: m2.down },
  { name: '20261124_150000_keys', up: m3.up, down: m3.down },
]
