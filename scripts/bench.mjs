import { spawnSync } from 'node:child_process'
import { runCommand } from './messages.mjs'
import { ensureBuilt, ensureInstalled, ensureNode, enterProject } from './prepare.mjs'
import { SERVER_FLAGS } from './server-flags.mjs'

/** `npm run bench`: every measurement that is set side by side with a baseline, one after the other. A number changes how many items: `npm run bench -- 5000`. */
const BENCHES = ['http', 'reads', 'search', 'rebuild', 'limits', 'schedule']

async function main({ args, text }) {
  ensureNode(text)
  enterProject()
  await ensureInstalled(text)
  await ensureBuilt(text)
  const [items] = args
  for (const name of BENCHES) {
    console.log(`\n=== ${name}`)
    const options = items && name !== 'limits' && name !== 'schedule' ? [items] : []
    const { status } = spawnSync(
      process.execPath,
      [...SERVER_FLAGS, '--import', 'tsx', `bench/${name}.ts`, ...options],
      { stdio: 'inherit', env: { ...process.env, NODE_ENV: 'test' } },
    )
    if (status !== 0) return status ?? 1
  }
  return 0
}

await runCommand(main)
