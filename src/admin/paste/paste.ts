import { convertLegacy, type LegacyEncoding } from '../../text/legacy'

/** Where the person was about to paste. */
export type Place = FieldPlace | EditorPlace

interface FieldPlace {
  field: HTMLInputElement | HTMLTextAreaElement
  from: number
  to: number
}

interface EditorPlace {
  editor: HTMLElement
  range: Range | null
}

interface Content {
  text: string
  html: string
  /** Null: as it is. */
  convertedFrom: LegacyEncoding | null
}

/** Fields of text and the editor; null for everything else. */
export function placeOf(target: EventTarget | null): Place | null {
  if (!(target instanceof HTMLElement)) return null
  const field = target.closest<HTMLInputElement | HTMLTextAreaElement>(FIELDS)
  if (field) return { field, from: field.selectionStart ?? 0, to: field.selectionEnd ?? 0 }
  const editor = target.closest<HTMLElement>('[contenteditable="true"]')
  const selection = document.getSelection()
  return editor && { editor, range: selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : null }
}

const FIELDS = 'textarea, input[type="text"], input[type="search"], input:not([type])'

const own = new WeakSet<Event>()
/** A paste that was asked about already. */
export const isOwn = (event: Event) => own.has(event)

/** Pastes what the person decided on. */
export function paste(place: Place, content: Content): void {
  if ('field' in place) pasteIntoField(place, content)
  else pasteIntoEditor(place, content)
}

function pasteIntoField({ field, from, to }: FieldPlace, content: Content): void {
  const text = textOf(content)
  field.focus()
  field.setRangeText(field instanceof HTMLInputElement ? text.replace(/\s*\n\s*/g, ' ') : text, from, to, 'end')
  // The form hears of it as of typing.
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }))
}

/** With its paragraphs and emphasis, as if it had come from the clipboard so. */
function pasteIntoEditor({ editor, range }: EditorPlace, content: Content): void {
  editor.focus()
  if (range) {
    const { startContainer, startOffset, endContainer, endOffset } = range
    document.getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset)
  }
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/plain', textOf(content))
  if (content.html !== '') clipboardData.setData('text/html', htmlOf(content))
  const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
  own.add(event)
  // The editor learns of the selection in an event of its own, which comes first.
  setTimeout(() => editor.dispatchEvent(event))
}

const textOf = ({ text, convertedFrom }: Content) => (convertedFrom ? convertLegacy(text, convertedFrom) : text)

/** Text alone is converted; what it looks like stays. */
function htmlOf({ html, convertedFrom }: Content): string {
  if (!convertedFrom) return html
  const page = new DOMParser().parseFromString(html, 'text/html')
  const texts = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) texts.currentNode.nodeValue = convertLegacy(texts.currentNode.nodeValue!, convertedFrom)
  return page.documentElement.outerHTML
}
