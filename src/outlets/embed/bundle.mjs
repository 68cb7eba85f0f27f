/** The scripts that browsers get, each a file of its own that imports nothing. */
export const SCRIPTS = /** @type {const} */ (['v1', 'frame', 'inside', 'configurator'])

/**
 * How they are made, at build time into `dist/embed`, or in memory when the hub runs from its sources. The oldest browsers are those
 * that agencies' machines still have: Chromium 80 and Firefox 78 (the ESR of 2020).
 *
 * @returns {import('esbuild').BuildOptions}
 */
export function scriptBuild(/** @type {string} */ folder) {
  return {
    entryPoints: SCRIPTS.map((name) => `${folder}/${name}.ts`),
    bundle: true,
    minify: true,
    platform: 'browser',
    format: 'iife',
    target: ['chrome80', 'firefox78', 'safari15'],
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
  }
}
