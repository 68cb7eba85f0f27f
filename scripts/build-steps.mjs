import { rmSync } from 'node:fs'
import { scriptBuild } from '../src/outlets/embed/bundle.mjs'

/** What a build consists of: the admin by Next, then our own server in a few files beside the installed libraries, and the scripts it gives to browsers. */
export function nextBuild() {
  return {
    file: process.execPath,
    args: ['node_modules/next/dist/bin/next', 'build'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      // Chooses the same copies of the libraries at build and at run time; lexical does not load reliably otherwise.
      NODE_OPTIONS: '--conditions=production',
      NEXT_TELEMETRY_DISABLED: '1',
    },
  }
}

export async function bundleServer() {
  const { build, stop } = await import('esbuild')
  rmSync('dist', { recursive: true, force: true })
  try {
    await build({
      // A node that only delivers loads nothing of the editing side: what `import()` names is in files of its own.
      entryPoints: {
        server: 'src/server.ts',
        'delivery-thread': 'src/delivery/thread-main.ts',
        'rebuild-thread': 'src/delivery/rebuild-main.ts',
        'check-thread': 'src/delivery/check-main.ts',
      },
      outdir: 'dist',
      outExtension: { '.js': '.mjs' },
      splitting: true,
      bundle: true,
      platform: 'node',
      target: 'node20',
      format: 'esm',
      packages: 'external',
      conditions: ['production'],
      sourcemap: true,
      jsx: 'automatic',
      logLevel: 'silent',
    })
    await build({ ...scriptBuild('src/outlets/embed/client'), outdir: 'dist/embed' })
  } finally {
    await stop()
  }
}
