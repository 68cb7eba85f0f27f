import { type Config, ConfigError, loadConfig } from './config/config'
import { readEnv } from './config/env'
import type { Hub } from './hub'
import { createLogger, type Logger } from './shared/logger'
import { StartError } from './shared/start-error'

/**
 * The process: starts the hub, or a node that only delivers, from the environment, says where it is, and ends it cleanly. Each is loaded when it is asked for: a node that
 * only delivers needs none of the editing side's libraries.
 */
async function main(): Promise<void> {
  const env = readEnv()
  // A node that follows another hub has nothing to edit.
  const onlyDelivers = process.argv.includes('--delivery') || Boolean(env.HUB_UPSTREAM)
  const config = loadConfig(env, { onlyDelivers })
  const logger = createLogger(config.logLevel)
  if (process.argv.includes('--remove-sample')) return withoutSample(config, logger)
  await (onlyDelivers ? deliver(config, logger) : hub(config, logger))
}

async function hub(config: Config, logger: Logger): Promise<void> {
  const [{ createHub }, { createAdmin }, { deliverInThread }, { loadSampleIfEmpty }] = await Promise.all([
    import('./hub'),
    import('./admin/serve'),
    import('./delivery/thread'),
    import('./sample/load'),
  ])
  const hub = await createHub({
    config,
    logger,
    say,
    startDelivery: deliverInThread,
    admin: (server) => createAdmin({ config, server }),
  })
  endWith(hub)
  if (config.sample) await loadSampleIfEmpty(hub, say)
  announce(hub, config.origin)
}

async function deliver(config: Config, logger: Logger): Promise<void> {
  const { deliverAlone } = await import('./delivery/alone')
  const node = await deliverAlone(config, logger)
  endWith(node)
  say('Nguồn Học đang chạy, chỉ phát hành.')
  sayAddresses(node.address, config.origin)
}

async function withoutSample(config: Config, logger: Logger): Promise<void> {
  const [{ createHub }, { removeSample }] = await Promise.all([import('./hub'), import('./sample/remove')])
  const hub = await createHub({ config: { ...config, port: 0 }, logger, say })
  await removeSample(hub, say)
  await hub.stop()
  process.exit(0)
}

/** Ends on a signal, or when the launcher that started this process is gone. */
function endWith(running: { stop(): Promise<void> }): void {
  let isEnding = false
  const end = async (reason: string) => {
    if (isEnding) return
    isEnding = true
    say(`Đang dừng (${reason})…`)
    await running.stop()
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
  sayAddresses(address, origin)
  if (!firstAdministrator) return
  const { email, generatedPassword } = firstAdministrator
  say('')
  say(`  Đăng nhập lần đầu: ${email}`)
  if (generatedPassword) say(`  Mật khẩu (chỉ hiện một lần này, hãy ghi lại): ${generatedPassword}`)
}

function sayAddresses(address: string, origin: string): void {
  say(`  API            ${origin}/v1/articles`)
  say(`  Bản tin RSS    ${origin}/feeds/articles.rss`)
  if (!origin.endsWith(new URL(address).port)) say(`  (lắng nghe tại ${address})`)
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
