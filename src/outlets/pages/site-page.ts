import { loadAssets } from './assets'
import { raw } from './html'
import { layout, type PageHead } from './layout'

/** For pages of other outlets: the same head, bar and foot around markup that is ready to be sent. */
export function createSitePage(): (head: PageHead, main: string) => string {
  const assets = loadAssets()
  return (head, main) => layout(assets, head, raw(main))
}
