import { expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const DATES = fileURLToPath(new URL('../../src/text/dates.ts', import.meta.url))
const SCRIPT = `
  import { dateRange, dayOf, longDate, shortTime, startOfDay, weekday, withOffset } from ${JSON.stringify(DATES)}
  const at = '2026-03-08T17:30:00.000Z'
  console.log(JSON.stringify([dayOf(at), longDate(at), shortTime(at), weekday(at), withOffset('2026-03-08T02:30'),
    startOfDay('2026-03-09'), dateRange('2026-03-08', '2026-03-09', true)]))
`

// New York skips 02:30 on 8/3/2026; Kiritimati is already a day ahead.
test.each(['UTC', 'America/New_York', 'Pacific/Kiritimati'])('dates do not depend on a server in %s', (zone) => {
  const run = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', SCRIPT], {
    env: { ...process.env, TZ: zone, NODE_OPTIONS: '' },
    encoding: 'utf8',
  })
  expect(run.stderr).toBe('')
  expect(JSON.parse(run.stdout)).toEqual([
    '2026-03-09',
    'ngày 09 tháng 3 năm 2026',
    '00:30',
    'Thứ Hai',
    '2026-03-08T02:30:00+07:00',
    '2026-03-08T17:00:00.000Z',
    'từ 8/3 đến 9/3/2026',
  ])
})
