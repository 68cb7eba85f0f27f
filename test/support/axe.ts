import fs from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const AXE = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe has against a page, or a part of it, of the given impacts. */
export async function findings(page: Page, impacts: string[], place = 'body'): Promise<string[]> {
  // Through the debugger, which the page's policy against scripts does not concern.
  await page.evaluate(AXE)
  const { violations, passes } = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(place)})`)
  if (passes.length === 0) throw new Error(`Nothing was looked at in ${place}`)
  return violations
    .filter(({ impact }) => impacts.includes(impact ?? ''))
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`))
}
