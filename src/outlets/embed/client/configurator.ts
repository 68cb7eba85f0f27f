import { fill } from './to-dom'

/** The page `/embed`: follows every choice without a press of the button. The hub works it all out; this only asks and puts the answer in place. */
const PAUSE_MS = 350
const form = document.querySelector<HTMLFormElement>('form.choices')
const frame = document.querySelector<HTMLIFrameElement>('iframe.preview')
let timer = 0
let asked = 0

function plan(): void {
  clearTimeout(timer)
  timer = window.setTimeout(() => void update(), PAUSE_MS)
}

async function update(): Promise<void> {
  if (!form) return
  const number = ++asked
  const address = `${location.pathname}?${query(form)}`
  let text: string
  try {
    text = await (await fetch(address)).text()
  } catch {
    return say(form.dataset.offline)
  }
  // A slower answer to an earlier choice must not overwrite a later one.
  if (number !== asked) return
  const fresh = new DOMParser().parseFromString(text, 'text/html')
  history.replaceState(null, '', address)
  takeOver(fresh)
  say('')
}

function query(from: HTMLFormElement): string {
  const chosen = new URLSearchParams()
  new FormData(from).forEach((value, name) => chosen.append(name, String(value)))
  return chosen.toString()
}

function takeOver(fresh: Document): void {
  for (const part of ['problems', 'contrast']) replace(part, fresh)
  for (const name of ['script-snippet', 'frame-snippet']) {
    const [area, wanted] = [textArea(document, name), textArea(fresh, name)]
    if (area && wanted && area.value !== wanted.value) area.value = wanted.value
  }
  const address = fresh.querySelector('iframe.preview')?.getAttribute('src')
  if (frame && address && frame.getAttribute('src') !== address) frame.setAttribute('src', address)
}

function replace(id: string, fresh: Document): void {
  const [area, wanted] = [document.getElementById(id), fresh.getElementById(id)]
  if (!area || !wanted || area.isEqualNode(wanted)) return
  fill(area)
  for (const child of Array.from(wanted.childNodes)) area.appendChild(document.adoptNode(child))
}

function textArea(page: Document, name: string): HTMLTextAreaElement | null {
  return page.querySelector<HTMLTextAreaElement>(`textarea#${name}`)
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const area = textArea(document, button.dataset.copies ?? '')
  if (!area) return
  area.select()
  try {
    await navigator.clipboard.writeText(area.value)
  } catch {
    // Plain http has no clipboard of that kind; the older way takes what is selected.
    if (!document.execCommand('copy')) return say(button.dataset.failed)
  }
  say(button.dataset.done)
}

function say(words: string | undefined): void {
  const status = document.getElementById('said')
  if (status) status.textContent = words ?? ''
}

form?.addEventListener('input', plan)
form?.addEventListener('change', plan)
form?.addEventListener('submit', (event) => {
  event.preventDefault()
  void update()
})
for (const button of Array.from(document.querySelectorAll<HTMLButtonElement>('button[data-copies]'))) {
  button.hidden = false
  button.addEventListener('click', () => void copy(button))
}
