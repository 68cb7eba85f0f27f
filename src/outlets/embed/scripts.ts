import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { SCRIPTS, scriptBuild } from './bundle.mjs'

export type ScriptName = (typeof SCRIPTS)[number]
export type Scripts = Record<ScriptName, string>

const here = path.dirname(fileURLToPath(import.meta.url))
/** Beside the built server; beside this source file there is no such folder. */
const BUILT = path.join(here, 'embed')

let loaded: Promise<Scripts> | undefined

/** The browsers' scripts as they were built, or made from their sources once when the hub runs from its own. */
export function loadScripts(): Promise<Scripts> {
  loaded ??= existsSync(BUILT) ? Promise.resolve(scriptsOf(readBuilt)) : make()
  return loaded
}

function readBuilt(name: ScriptName): string {
  return readFileSync(path.join(BUILT, `${name}.js`), 'utf8')
}

async function make(): Promise<Scripts> {
  const { buildSync } = await import('esbuild')
  // Names of files only: nothing is written.
  const { outputFiles = [] } = buildSync({ ...scriptBuild(path.join(here, 'client')), outdir: BUILT, write: false })
  return scriptsOf((name) => outputFiles.find((file) => path.basename(file.path) === `${name}.js`)?.text ?? '')
}

function scriptsOf(read: (name: ScriptName) => string): Scripts {
  return Object.fromEntries(SCRIPTS.map((name) => [name, read(name)])) as Scripts
}
