import { offlineNote } from '../view/note'
import { readOptions } from '../view/options'
import { HEIGHT, MEASURE } from './height'
import { keepFresh, type Outcome } from './rhythm'
import { fill, hideBroken } from './to-dom'

/** Inside the frame: tells the page around how tall the content is, and keeps the content fresh. Without it the frame is a plain page. */
const section = document.querySelector('section')
let seenAt = Date.now()

function tellHeight(): void {
  // To whoever frames it: a height is no secret.
  const height = Math.ceil(document.body.getBoundingClientRect().height)
  window.parent.postMessage({ type: HEIGHT, height }, '*')
}

/** The hub writes the page again; only what changed is taken over. Its nodes come from the hub itself, parsed without running anything. */
async function refresh(): Promise<Outcome> {
  let text: string
  try {
    const response = await fetch(location.href, { cache: 'no-cache' })
    if (!response.ok && response.status !== 410 && response.status !== 404) {
      showOffline()
      return { isReached: false, waitMs: 1000 * (Number(response.headers.get('Retry-After')) || 0) }
    }
    text = await response.text()
  } catch {
    showOffline()
    return { isReached: false }
  }
  seenAt = Date.now()
  takeOver(new DOMParser().parseFromString(text, 'text/html'))
  return { isReached: true }
}

function takeOver(fresh: Document): void {
  const [status, area, wanted] = [find('.status'), find('.content'), fresh.querySelector('.content')]
  if (status) fill(status)
  if (!area || !wanted || area.isEqualNode(wanted)) return
  fill(area)
  for (const child of Array.from(wanted.childNodes)) area.appendChild(document.adoptNode(child))
}

function showOffline(): void {
  const status = find('.status')
  if (!status) return
  const parameters = new URLSearchParams(location.search)
  fill(status, offlineNote(readOptions((name) => parameters.get(name)).options, seenAt))
  const button = status.querySelector('button')
  if (button) button.onclick = () => rhythm.again()
}

const find = (name: string) => section?.querySelector(name)

if (section) hideBroken(section)
const rhythm = keepFresh(refresh, { isLoaded: true })
if ('ResizeObserver' in window) new ResizeObserver(tellHeight).observe(document.body)
window.addEventListener('load', tellHeight)
window.addEventListener('message', ({ data }: MessageEvent) => data?.type === MEASURE && tellHeight())
