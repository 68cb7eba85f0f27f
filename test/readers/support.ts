import { spawnSync } from 'node:child_process'

/** What a program prints that is given this text; fails the test with its complaint when it ends otherwise than well. */
export function printed(program: string, args: string[], input: string): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, { input, encoding: 'utf8', maxBuffer: 2 ** 26 })
  if (error) throw error
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}: ${stderr}${stdout}`)
  return stdout
}

/** Complaints of `xmllint` about a text, by a schema of `test/fixtures/schemas`; empty when it is valid. */
export function complaints(schema: string, text: string): string {
  const args = ['--noout', '--relaxng', `test/fixtures/schemas/${schema}.rng`, '-']
  const { status, stderr, error } = spawnSync('xmllint', args, { input: text, encoding: 'utf8' })
  if (error) throw error
  return status === 0 ? '' : stderr
}
