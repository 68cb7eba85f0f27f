import { EMBED_STYLE } from '../view/style'

const CSS = `:host{display:block}:host([hidden]){display:none}${EMBED_STYLE}`

let sheet: CSSStyleSheet | null = null

/** A constructed style sheet passes a host page's policy against inline styles; browsers that have none get a style element. */
export function applyStyle(root: ShadowRoot): void {
  if ('adoptedStyleSheets' in root && 'replaceSync' in CSSStyleSheet.prototype) {
    if (!sheet) {
      sheet = new CSSStyleSheet()
      sheet.replaceSync(CSS)
    }
    root.adoptedStyleSheets = [sheet]
    return
  }
  const style = document.createElement('style')
  style.textContent = CSS
  root.insertBefore(style, root.firstChild)
}
