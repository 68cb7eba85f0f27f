'use client'
import { useTranslation } from '@payloadcms/ui'
import { type ReactNode, useEffect } from 'react'

/** Where Payload writes English into the page without asking its translations. */
const PLACES = '.table-action-menu-dropdown, .drawer__header'

/** Piece by piece, as it stands in the text nodes: `Insert `, `2 rows`, ` above`. */
const PIECES = new Map([
  ['Create Table', 'Chèn bảng'],
  ['Merge cells', 'Gộp ô'],
  ['Unmerge cells', 'Tách ô'],
  ['Insert ', 'Thêm '],
  ['row', 'hàng'],
  ['column', 'cột'],
  [' above', ' phía trên'],
  [' below', ' phía dưới'],
  ['left', 'bên trái'],
  ['right', 'bên phải'],
  ['Delete column', 'Xóa cột'],
  ['Delete row', 'Xóa hàng'],
  ['Delete table', 'Xóa bảng'],
  ['Add', 'Đặt'],
  ['Remove', 'Bỏ'],
  ['row header', 'hàng đầu đề'],
  ['column header', 'cột đầu đề'],
])

/** Says in Vietnamese what Payload says in English only; stands in `admin.components.providers`. */
export function FixedWords({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation()

  useEffect(() => {
    if (i18n.language === 'en') return
    const observer = new MutationObserver((changes) => changes.forEach(put))
    observer.observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ['aria-label'],
    })
    return () => observer.disconnect()
  }, [i18n.language])

  return children
}

function put({ type, target, addedNodes }: MutationRecord): void {
  if (type !== 'childList') return putIn(target)
  for (const node of addedNodes) putIn(node)
}

function putIn(node: Node): void {
  if (node instanceof Element) {
    for (const labelled of [node, ...node.querySelectorAll('[aria-label^="Edit "]')]) {
      const label = labelled.getAttribute('aria-label')
      if (label?.startsWith('Edit ')) labelled.setAttribute('aria-label', label.replace('Edit', 'Sửa'))
    }
  }
  const place = node instanceof Element ? node : node.parentElement
  if (!place?.closest(PLACES) && !place?.querySelector(PLACES)) return
  const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT)
  for (
    let text: Node | null = node.nodeType === Node.TEXT_NODE ? node : texts.nextNode();
    text;
    text = texts.nextNode()
  ) {
    const said = text.nodeValue ?? ''
    const own = PIECES.get(said) ?? said.replace(/^(\d+) rows$/, '$1 hàng').replace(/^(\d+) columns$/, '$1 cột')
    if (own !== said && text.parentElement?.closest(PLACES)) text.nodeValue = own
  }
}
