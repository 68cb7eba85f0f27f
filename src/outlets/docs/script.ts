/**
 * The page's only script, sent as it stands: it asks an example of this hub and shows the answer, opens what an address points to, and
 * unfolds everything before printing. Without it the examples remain links.
 */
export const SCRIPT = `
const MOST = 20000, EVENTS = 3
const words = document.querySelector('.docs').dataset
for (const button of document.querySelectorAll('.try button')) {
  button.hidden = false
  button.addEventListener('click', () => run(button))
}
addEventListener('hashchange', openTarget)
addEventListener('beforeprint', () => document.querySelectorAll('.docs details').forEach((one) => { one.open = true }))
openTarget()

async function run(button) {
  const place = button.closest('.try').querySelector('.answer')
  button.disabled = true
  show(place, words.asking, [])
  try {
    const leaving = new AbortController()
    const started = performance.now()
    const res = await fetch(button.dataset.path, { headers: { 'Accept-Language': document.documentElement.lang }, signal: leaving.signal })
    const type = (res.headers.get('content-type') || '').split(';')[0]
    const text = type === 'text/event-stream' ? await firstEvents(res) : await res.text()
    leaving.abort()
    const took = Math.round(performance.now() - started)
    const headers = ['etag', 'cache-control', 'ratelimit'].map((name) => [name, res.headers.get(name)]).filter((pair) => pair[1])
    show(place, res.status + ', ' + type + ', ' + took + ' ms', [headers.map((pair) => pair.join(': ')).join('\\n'), readable(text, type)])
  } catch (error) {
    show(place, words.failed + ' ' + error.message, [])
  }
  button.disabled = false
}

async function firstEvents(res) {
  const reader = res.body.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  while (text.split('\\n\\n').length <= EVENTS + 1) {
    const { done, value } = await reader.read()
    if (done) break
    text += value
  }
  return text.split('\\n\\n').slice(0, EVENTS + 1).join('\\n\\n')
}

function readable(text, type) {
  const whole = /json/.test(type) ? JSON.stringify(JSON.parse(text), null, 2) : text
  return whole.length > MOST ? whole.slice(0, MOST) + '\\n…' : whole
}

function show(place, status, texts) {
  const line = document.createElement('p')
  line.className = 'status'
  line.textContent = status
  const blocks = texts.filter(Boolean).map((text) => {
    const pre = document.createElement('pre')
    pre.tabIndex = 0
    pre.textContent = text
    return pre
  })
  place.replaceChildren(line, ...blocks)
}

function openTarget() {
  const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)))
  if (!target) return
  for (let one = target; one; one = one.parentElement) if (one.tagName === 'DETAILS') one.open = true
  target.scrollIntoView()
}
`.trim()
