import { createAdmin } from './admin/serve'
import { ConfigError, loadConfig } from './config/config'
import { readEnv } from './config/env'
import { createHub, type Hub, type HubOptions } from './hub'
import { loadSampleIfEmpty } from './sample/load'
import { removeSample } from './sample/remove'
import { createLogger } from './shared/logger'
import { StartError } from './shared/start-error'

/** The process: starts the hub from the environment, says where it is, and ends it cleanly. */
async function main(): Promise<void> {
  const config = loadConfig(readEnv())
  const logger = createLogger(config.logLevel)
  if (process.argv.includes('--remove-sample')) return withoutSample({ config: { ...config, port: 0 }, logger, say })
  const hub = await createHub({ config, logger, say, admin: (server) => createAdmin({ config, server }) })
  endWith(hub)
  if (config.sample) await loadSampleIfEmpty(hub, say)
  announce(hub, config.origin)
}

async function withoutSample(options: HubOptions): Promise<void> {
  const hub = await createHub(options)
  await removeSample(hub, say)
  await hub.stop()
  process.exit(0)
}

/** Ends on a signal, or when the launcher that started this process is gone. */
function endWith(hub: Hub): void {
  let isEnding = false
  const end = async (reason: string) => {
    if (isEnding) return
    isEnding = true
    say(`Đang dừng (${reason})…`)
    await hub.stop()
    process.exit(0)
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void end(signal))
  if (process.channel) process.on('disconnect', () => void end('launcher gone'))
}

function announce({ address, firstAdministrator }: Hub, origin: string): void {
  say('')
  say('Nguồn Học đang chạy.')
  say(`  Trang chủ      ${origin}/`)
  say(`  Biên tập       ${origin}/admin`)
  say(`  API            ${origin}/v1/articles`)
  say(`  Bản tin RSS    ${origin}/feeds/articles.rss`)
  if (!origin.endsWith(new URL(address).port)) say(`  (lắng nghe tại ${address})`)
  if (!firstAdministrator) return
  const { email, generatedPassword } = firstAdministrator
  say('')
  say(`  Đăng nhập lần đầu: ${email}`)
  if (generatedPassword) say(`  Mật khẩu (chỉ hiện một lần này, hãy ghi lại): ${generatedPassword}`)
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

main().catch((error: unknown) => {
  if (error instanceof StartError || error instanceof ConfigError) process.stderr.write(`${error.message}\n`)
  else
    process.stderr.write(
      `Không khởi động được: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    )
  process.exit(1)
})
