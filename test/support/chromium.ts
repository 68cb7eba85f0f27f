import fs from 'node:fs'
import { chromium, type Browser } from 'playwright-core'

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

/** The browser of this machine, if it has one: CHROMIUM_PATH, else where Linux distributions put it. */
function chromiumPath(): string | undefined {
  return [process.env.CHROMIUM_PATH, ...PLACES].find((path) => path !== undefined && fs.existsSync(path))
}

/** A headless Chromium that talks to nobody but the pages under test. Close it after use. */
export function launchChromium(): Promise<Browser> {
  const executablePath = chromiumPath()
  if (!executablePath)
    throw new Error(`No Chromium found. Set CHROMIUM_PATH, or install it in one of: ${PLACES.join(', ')}`)
  return chromium.launch({ executablePath, args: QUIET })
}
