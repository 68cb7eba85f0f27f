import { test } from '@jest/globals'
import { startHub } from '../support/hub'
test('probe', async () => {
  const hub = await startHub({ HUB_ANONYMOUS_RATE: '0' })
  console.log(JSON.stringify(await hub.admin.call('POST', '/api/articles', { title: '   ' })).slice(0, 600))
  await hub.remove()
}, 60000)
