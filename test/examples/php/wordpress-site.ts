import { execFile, execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, afterEach, beforeAll, expect } from '@jest/globals'
import { startMariadb, type Mariadb } from './mariadb'

/** Debian's package wordpress, with wordpress-l10n for Vietnamese and wordpress-theme-twentytwentythree for a front page. */
const CORE = '/usr/share/wordpress'
const PLUGIN = 'examples/wordpress/nguon-hoc'
const run = promisify(execFile)

export type Site = Awaited<ReturnType<ReturnType<typeof wordpresses>['site']>>

/** For one test file: the real WordPress over a MariaDB of its own. Every site has its own tables and uploads. */
export function wordpresses() {
  let folder: string
  let database: Mariadb
  let count = 0
  beforeAll(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'wordpress-'))
    // Its wp-config.php is Debian's, and its translations are large.
    const isWanted = (from: string) => !/\/wp-config\.php$|\/languages\/(?!vi\.mo$)/.test(from)
    fs.cpSync(CORE, path.join(folder, 'site'), { recursive: true, dereference: true, filter: isWanted })
    fs.cpSync(PLUGIN, path.join(folder, 'site/wp-content/plugins/nguon-hoc'), { recursive: true })
    fs.mkdirSync(path.join(folder, 'compiled'))
    database = await startMariadb(folder)
    fs.writeFileSync(path.join(folder, 'site/wp-config.php'), config(folder, database.socket))
  }, 120_000)
  afterEach(() => {
    const log = path.join(folder, 'debug.log')
    const complaints = fs.existsSync(log) ? fs.readFileSync(log, 'utf8').split('\n') : []
    expect(complaints.filter((line) => line.includes('nguon-hoc') || line.includes('database error'))).toEqual([])
  })
  afterAll(async () => {
    await database?.stop()
    fs.rmSync(folder, { recursive: true, force: true })
  })

  return {
    /** Installed, in Vietnamese, with the plugin switched on. */
    async site() {
      count += 1
      const root = path.join(folder, 'site')
      const env = { WP_PREFIX: `wp${count}_` }
      const php = async (code: string) => {
        const { stdout } = await run('php', [...options(folder), '-r', code], {
          cwd: root,
          env: { ...process.env, ...env },
        })
        return stdout
      }
      /** The value of a PHP expression inside WordPress. */
      const ask = async <Value>(expression: string): Promise<Value> => {
        const written = await php(`require 'wp-load.php'; echo "\\n", json_encode(${expression});`)
        return JSON.parse(written.slice(written.lastIndexOf('\n'))) as Value
      }
      await php(`define('WP_INSTALLING', true); require 'wp-load.php'; require 'wp-admin/includes/upgrade.php';
        wp_install('Trang cơ quan', '${LOGIN.user}', 'quantri@trang.example', true, '', '${LOGIN.password}', 'vi');
        wp_delete_post(1, true);
        update_option('timezone_string', 'Asia/Ho_Chi_Minh'); update_option('permalink_structure', '/%postname%/');`)
      await ask(
        `[require_once 'wp-admin/includes/plugin.php', activate_plugin('nguon-hoc/nguon-hoc.php'), flush_rewrite_rules()]`,
      )
      return {
        ask,
        /** What `php` needs to serve the site. */
        server: { args: [...options(folder), '-S', '127.0.0.1:0', '-t', root], env },
        uploads: path.join(root, `wp-content/uploads-${env.WP_PREFIX}`),
        /** Everything in the database, as text. */
        dump: () =>
          execFileSync(
            'mariadb-dump',
            ['--no-defaults', `--socket=${database.socket}`, '--user=root', '--skip-extended-insert', 'wordpress'],
            { encoding: 'utf8', maxBuffer: 2 ** 28 },
          )
            .split('\n')
            .filter((line) => line.startsWith(`INSERT INTO \`${env.WP_PREFIX}`))
            .join('\n'),
        /** Runs wp-cron.php as the server's cron would, with the import due. */
        async cron() {
          await ask(
            `[wp_clear_scheduled_hook('nguon_hoc_import'), wp_schedule_event(time() - 1, 'nguon_hoc', 'nguon_hoc_import')]`,
          )
          await run('php', [...options(folder), 'wp-cron.php'], { cwd: root, env: { ...process.env, ...env } })
        },
      }
    },
  }
}

export const LOGIN = { user: 'quantri', password: 'mat-khau-thu' }

/** Letters go nowhere; compiled code is kept, which halves the time of a run. */
function options(folder: string): string[] {
  const settings = {
    display_errors: 'stderr',
    error_reporting: 'E_ALL',
    sendmail_path: '/bin/true',
    'opcache.enable_cli': '1',
    'opcache.file_cache': path.join(folder, 'compiled'),
    'opcache.file_cache_only': '1',
  }
  return Object.entries(settings).flatMap(([name, value]) => ['-d', `${name}=${value}`])
}

function config(folder: string, socket: string): string {
  const debugLog = path.join(folder, 'debug.log')
  return `<?php
define('DB_NAME', 'wordpress'); define('DB_USER', 'root'); define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}'); define('DB_CHARSET', 'utf8mb4');
define('AUTH_KEY', 'a'); define('SECURE_AUTH_KEY', 'b'); define('LOGGED_IN_KEY', 'c'); define('NONCE_KEY', 'd');
define('AUTH_SALT', 'e'); define('SECURE_AUTH_SALT', 'f'); define('LOGGED_IN_SALT', 'g'); define('NONCE_SALT', 'h');
$table_prefix = getenv('WP_PREFIX');
define('UPLOADS', 'wp-content/uploads-' . $table_prefix);
define('WP_HOME', 'http://' . ($_SERVER['HTTP_HOST'] ?? '127.0.0.1')); define('WP_SITEURL', WP_HOME);
define('WP_DEBUG', true); define('WP_DEBUG_DISPLAY', false); define('WP_DEBUG_LOG', '${debugLog}');
// Nobody but the hub is asked.
define('WP_HTTP_BLOCK_EXTERNAL', true); define('WP_ACCESSIBLE_HOSTS', '127.0.0.1');
define('DISABLE_WP_CRON', true); define('AUTOMATIC_UPDATER_DISABLED', true);
defined('ABSPATH') || define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`
}
