import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { ConfigError, loadConfig } from '../../src/config/config'
import type { Env } from '../../src/config/env'

const SECRET = 'mot-chuoi-bi-mat-du-dai-0123456789'

function problems(env: Env): string {
  try {
    loadConfig(env)
  } catch (error) {
    if (error instanceof ConfigError) return error.message
    throw error
  }
  return 'no problem'
}

describe('configuration', () => {
  test('nothing has to be set', () => {
    expect(loadConfig({})).toEqual({
      production: false,
      port: 3000,
      host: '127.0.0.1',
      origin: 'http://localhost:3000',
      database: { engine: 'embedded' },
      dataDir: path.resolve('var'),
      mediaDir: path.resolve('media'),
      secret: undefined,
      admin: { email: 'admin@hub.local', password: undefined },
      sample: true,
      anonymousRate: 600,
      upstream: undefined,
      trustedProxies: [],
      logLevel: 'info',
    })
  })

  test('an empty variable counts as not set', () => {
    const blank = Object.fromEntries(
      [
        'PORT',
        'HOST',
        'HUB_URL',
        'DATABASE_URL',
        'HUB_DATA_DIR',
        'HUB_SAMPLE',
        'HUB_ANONYMOUS_RATE',
        'HUB_TRUSTED_PROXIES',
        'PAYLOAD_SECRET',
        'LOG_LEVEL',
      ].map((name) => [name, '']),
    )
    expect(loadConfig(blank)).toEqual(loadConfig({}))
  })

  test('what is set is taken over, typed', () => {
    const config = loadConfig({
      PORT: '8080',
      HOST: '0.0.0.0',
      HUB_URL: 'https://nguonhoc.example/',
      HUB_DATA_DIR: '/srv/hub',
      HUB_MEDIA_DIR: '/srv/media',
      HUB_SAMPLE: '0',
      HUB_ANONYMOUS_RATE: '0',
      HUB_TRUSTED_PROXIES: 'loopback, 10.0.0.0/8,fd00::1',
      HUB_ADMIN_EMAIL: 'quantri@tinh.example',
      HUB_ADMIN_PASSWORD: 'mat-khau',
      PAYLOAD_SECRET: SECRET,
      LOG_LEVEL: 'debug',
      NODE_ENV: 'production',
    })
    expect(config).toMatchObject({
      production: true,
      port: 8080,
      host: '0.0.0.0',
      origin: 'https://nguonhoc.example',
      dataDir: '/srv/hub',
      mediaDir: '/srv/media',
      sample: false,
      anonymousRate: 0,
      trustedProxies: ['loopback', '10.0.0.0/8', 'fd00::1'],
      secret: SECRET,
      admin: { email: 'quantri@tinh.example', password: 'mat-khau' },
      logLevel: 'debug',
    })
  })

  test('the mail server comes with its sender', () => {
    const url = 'smtps://hub:mat%40khau@mail.tinh.example:465'
    const from = (text: string) => loadConfig({ HUB_SMTP_URL: url, HUB_MAIL_FROM: text }).mail?.from
    expect(loadConfig({ HUB_SMTP_URL: url, HUB_MAIL_FROM: 'hub@tinh.example' }).mail?.url).toBe(url)
    expect(from('Nguồn Học, tỉnh Ninh Bình <hub@tinh.example>')).toEqual({
      name: 'Nguồn Học, tỉnh Ninh Bình',
      address: 'hub@tinh.example',
    })
    expect(from('hub@tinh.example')).toEqual({ name: '', address: 'hub@tinh.example' })
    expect(problems({ HUB_SMTP_URL: url })).toMatch(/^HUB_MAIL_FROM chưa có.* \/ HUB_MAIL_FROM is not set/)
    expect(loadConfig({ HUB_MAIL_FROM: 'hub@tinh.example' }).mail).toBeUndefined()
  })

  test('the public origin follows the port where none is given', () => {
    expect(loadConfig({ PORT: '3001' }).origin).toBe('http://localhost:3001')
  })

  test.each([
    ['mongodb://one:27017,two:27017/hub?replicaSet=rs', 'mongodb'],
    ['mongodb+srv://cluster.example/hub', 'mongodb'],
    ['postgres://db/hub', 'postgres'],
    ['postgresql://db/hub', 'postgres'],
  ])('%s is a database of kind %s', (url, engine) => {
    expect(loadConfig({ DATABASE_URL: url }).database).toEqual({ engine, url })
  })

  test.each<[keyof Env, string, string]>([
    ['PORT', 'ba nghìn', 'một số nguyên từ 0 đến 65535'],
    ['PORT', '3000.5', 'một số nguyên từ 0 đến 65535'],
    ['PORT', '70000', 'một số nguyên từ 0 đến 65535'],
    ['PORT', '-1', 'một số nguyên từ 0 đến 65535'],
    ['HUB_URL', 'nguonhoc.example', 'http(s)://'],
    ['HUB_URL', 'ftp://nguonhoc.example', 'http(s)://'],
    ['HUB_SAMPLE', 'yes', '0 hoặc 1'],
    ['HUB_ANONYMOUS_RATE', '-5', 'một số nguyên từ 0'],
    ['HUB_ANONYMOUS_RATE', 'nhiều', 'một số nguyên từ 0'],
    ['HUB_TRUSTED_PROXIES', 'nginx', 'loopback'],
    ['HUB_TRUSTED_PROXIES', '10.0.0.0/33', 'loopback'],
    ['HUB_TRUSTED_PROXIES', 'loopback, 10.0.0.1, *', 'loopback'],
    ['HUB_ADMIN_EMAIL', 'quantri', 'địa chỉ thư điện tử'],
    ['LOG_LEVEL', 'loud', 'fatal, error, warn'],
    ['HUB_MAIL_FROM', 'Nguồn Học', 'Tên <địa chỉ thư>'],
    ['HUB_MAIL_FROM', 'Hub "A" <hub@tinh.example>', 'Tên <địa chỉ thư>'],
    ['HUB_MAIL_FROM', 'Hub\r\nBcc: x <hub@tinh.example>', 'Tên <địa chỉ thư>'],
    ['HUB_MAIL_FROM', 'Hub <hub@tinh.example, la@xa.example>', 'Tên <địa chỉ thư>'],
  ])('%s=%s is refused, and the answer names variable, value and remedy in both languages', (name, value, remedy) => {
    const text = problems({ [name]: value })
    expect(text).toContain(`${name}=${JSON.stringify(value)}`)
    expect(text).toContain(remedy)
    expect(text).toMatch(/không hợp lệ/)
    expect(text).toMatch(/ \/ /)
    expect(text).not.toMatch(/Invalid|Too (small|big)|expected/i)
  })

  test.each<[keyof Env, string]>([
    ['DATABASE_URL', 'mysql://hub:mat-khau-cua-toi@db/hub'],
    ['PAYLOAD_SECRET', 'ngan'],
    ['HUB_SMTP_URL', 'http://hub:mat-khau-cua-toi@mail.tinh.example'],
    ['HUB_SMTP_URL', 'mail.tinh.example:587'],
  ])('a bad %s is named without showing it', (name, value) => {
    const text = problems({ [name]: value })
    expect(text).toContain(`${name}=…`)
    expect(text).not.toContain(value)
    expect(text).not.toContain('mat-khau-cua-toi')
  })

  test('all problems are told at once, one a line', () => {
    const lines = problems({
      PORT: 'x',
      HUB_SAMPLE: 'x',
      HUB_URL: 'x',
      NODE_ENV: 'production',
      DATABASE_URL: 'postgres://db/hub',
    }).split('\n')
    expect(lines.map((line) => line.split(/[= ]/)[0])).toEqual(['PORT', 'HUB_URL', 'HUB_SAMPLE', 'PAYLOAD_SECRET'])
  })

  test('in production a given database needs a given secret; the embedded one does not', () => {
    const text = problems({ NODE_ENV: 'production', DATABASE_URL: 'postgres://db/hub' })
    expect(text).toMatch(/PAYLOAD_SECRET.*(bí mật).* \/ .*secret/)
    expect(problems({ NODE_ENV: 'production', DATABASE_URL: 'postgres://db/hub', PAYLOAD_SECRET: SECRET })).toBe(
      'no problem',
    )
    expect(problems({ NODE_ENV: 'production' })).toBe('no problem')
    expect(problems({ DATABASE_URL: 'postgres://db/hub' })).toBe('no problem')
  })
})
