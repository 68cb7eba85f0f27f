import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import http from 'node:http'
import { tmpdir, userInfo } from 'node:os'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { freePort } from '../../support/process'
import { eventually } from '../../support/wait'

/** A cache before a hub, in a process and folder of its own. */
export interface Cache {
  name: string
  address: string
  remove(): Promise<void>
}

const EXAMPLES = 'examples/caches'

/** nginx as `examples/caches/nginx.conf` has it, without TLS, before the hub on that port. */
export async function startNginx(hubPort: string): Promise<Cache> {
  const port = await freePort()
  return startCache('nginx', port, async (folder) => {
    const site = replaced(await readFile(path.join(EXAMPLES, 'nginx.conf'), 'utf8'), [
      ['/var/cache/nginx/hub', path.join(folder, 'kept')],
      ['server 127.0.0.1:3000;', `server 127.0.0.1:${hubPort};`],
      ['  listen 443 ssl http2;\n', `  listen 127.0.0.1:${port};\n`],
      ['  listen [::]:443 ssl http2;\n', ''],
      ['  ssl_certificate     /etc/ssl/hub.pem;\n', ''],
      ['  ssl_certificate_key /etc/ssl/hub.key;\n', ''],
    ])
    const scratch = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/t;`)
    const main = [
      // Its workers would be another account, which may not enter the folder.
      ...(process.getuid?.() === 0 ? [`user ${userInfo().username};`] : []),
      `daemon off; worker_processes 1; pid ${folder}/pid; error_log stderr error;`,
      'events { worker_connections 4096; }',
      `http { access_log off; ${scratch.join(' ')}\n${site}\n}`,
    ]
    await writeFile(path.join(folder, 'nginx.conf'), main.join('\n'))
    return { program: '/usr/sbin/nginx', args: ['-p', folder, '-c', 'nginx.conf', '-e', 'stderr'] }
  })
}

/** Varnish as `examples/caches/varnish.vcl` has it, before the hub on that port. */
export async function startVarnish(hubPort: string): Promise<Cache> {
  const example = await readFile(path.join(EXAMPLES, 'varnish.vcl'), 'utf8')
  return runVarnish(replaced(example, [['.port = "3000";', `.port = "${hubPort}";`]]))
}

/** Varnish without the example: what it does by itself with what the hub says. */
export async function startBareVarnish(hubPort: string): Promise<Cache> {
  return runVarnish(`vcl 4.1;\nbackend hub { .host = "127.0.0.1"; .port = "${hubPort}"; }\n`)
}

async function runVarnish(vcl: string): Promise<Cache> {
  const port = await freePort()
  return startCache('varnish', port, async (folder) => {
    const file = path.join(folder, 'hub.vcl')
    await writeFile(file, vcl)
    const work = path.join(folder, 'work')
    await mkdir(work)
    // Without the accounts and the control port it takes as root.
    const own = ['-j', 'none', '-n', work, '-T', 'none', '-s', 'malloc,64m', '-p', 'vsl_space=8m']
    return {
      program: '/usr/sbin/varnishd',
      args: ['-F', ...own, '-a', `127.0.0.1:${port}`, '-p', 'http_gzip_support=off', '-f', file],
    }
  })
}

type Program = (folder: string) => Promise<{ program: string; args: string[] }>

async function startCache(name: string, port: number, prepare: Program): Promise<Cache> {
  const folder = await mkdtemp(path.join(tmpdir(), `${name}-`))
  const { program, args } = await prepare(folder)
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  let complaint = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text))
  const address = `http://127.0.0.1:${port}`
  const remove = async () => {
    await end(child)
    await rm(folder, { recursive: true, force: true })
  }
  const serves = async () => {
    if (child.exitCode === null) return ask(address, '/health/live')
    return null
  }
  const answer = await eventually(serves, 20_000).catch(() => null)
  if (answer?.status === 200) return { name, address, remove }
  await remove()
  throw new Error(`${name} does not serve: ${complaint}`)
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGTERM')
  await gone
}

/** Fails where the example has changed and the test would no longer replace what it means to. */
function replaced(text: string, pairs: [string, string][]): string {
  return pairs.reduce((given, [from, to]) => {
    if (given.split(from).length !== 2) throw new Error(`The example should have this once: ${from}`)
    return given.replace(from, to)
  }, text)
}

export interface Asked {
  status: number
  headers: http.IncomingHttpHeaders
  /** As text, out of whatever form it came in. */
  text: string
  /** Bytes of the body as they came. */
  bytes: number
}

const READ = { br: brotliDecompressSync, gzip: gunzipSync }

/** Asks as a reader of its own: a connection of its own, and no header but the given. */
export function ask(
  address: string,
  target: string,
  headers: http.OutgoingHttpHeaders = {},
  method = 'GET',
): Promise<Asked> {
  return new Promise((resolve, reject) => {
    const request = http.request(address + target, { headers, method, agent: false }, (res) => {
      const chunks: Buffer[] = []
      res.on('error', reject)
      res.on('data', (chunk: Buffer) => chunks.push(chunk))
      res.on('end', () => {
        const body = Buffer.concat(chunks)
        const form = res.headers['content-encoding'] as keyof typeof READ | undefined
        const text = form && body.length > 0 ? READ[form](body).toString() : body.toString()
        resolve({ status: res.statusCode!, headers: res.headers, text, bytes: body.length })
      })
    })
    request.on('error', reject).end()
  })
}
