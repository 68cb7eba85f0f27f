'use client'
import { useTranslation } from '@payloadcms/ui'
import { type ReactNode, useEffect } from 'react'
import { NAMES, PIECES, PLACES } from './fixed-words'
import { nameEditors } from './name-editors'

/** Names what Payload leaves nameless, and says in Vietnamese what it says in English only; stands in `admin.components.providers`. */
export function FixedWords({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation()
  const language = i18n.language === 'en' ? 'en' : 'vi'

  useEffect(() => {
    const mend = (node: Node) => {
      if (node instanceof Element) {
        nameControls(node, language)
        nameEditors(node, language)
      }
      if (language === 'vi') sayTexts(node)
    }
    const observer = new MutationObserver((changes) => {
      for (const { type, target, addedNodes } of changes) (type === 'childList' ? addedNodes : [target]).forEach(mend)
    })
    mend(document.body)
    observer.observe(document.body, { subtree: true, childList: true, characterData: true })
    return () => observer.disconnect()
  }, [language])

  return children
}

function nameControls(root: Element, language: 'vi' | 'en'): void {
  for (const { selector, from, label, ...names } of NAMES) {
    const around = root.closest(selector)
    for (const control of [...(around ? [around] : []), ...root.querySelectorAll(selector)]) {
      const old = control.getAttribute('aria-label') ?? ''
      const text = label && control.closest(label[0])?.querySelector(label[1])?.textContent?.replace('*', '').trim()
      if (label && !text) continue
      const name = names[language].replace('$label', text ?? '')
      control.setAttribute('aria-label', from ? old.replace(from, name) : name)
      // A hint for those who see the sign alone.
      if (control.matches('a, button, [type="checkbox"]'))
        control.setAttribute('title', control.getAttribute('aria-label')!)
    }
  }
}

function sayTexts(root: Node): void {
  const near = root instanceof Element ? root : root.parentElement
  if (!near?.closest(PLACES) && !near?.querySelector(PLACES)) return
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let text: Node | null = walker.currentNode; text; text = walker.nextNode()) {
    const said = text.nodeType === Node.TEXT_NODE ? text.nodeValue! : ''
    const [pattern, own] = PIECES.find(([each]) => each.test(said)) ?? []
    if (pattern && text.parentElement?.closest(PLACES)) text.nodeValue = said.replace(pattern, own!)
  }
}
