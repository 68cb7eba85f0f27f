import { HEIGHT, MEASURE } from './height'
import { originOfScript } from './own-address'

/** `/embed/frame.js`, for the page around: gives each frame of the hub the height its content has. Other frames' messages are not heard. */
const TALLEST = 20_000
const hub = originOfScript('/embed/frame.js')

function framesOfHub(): HTMLIFrameElement[] {
  const frames = Array.from(document.querySelectorAll('iframe'))
  return frames.filter(({ src }) => src.indexOf(`${hub}/embed/frame?`) === 0)
}

if (hub) {
  window.addEventListener('message', ({ data, origin, source }: MessageEvent) => {
    if (origin !== hub || !data || data.type !== HEIGHT) return
    const height = Math.ceil(Number(data.height))
    if (!(height > 0 && height <= TALLEST)) return
    for (const frame of framesOfHub()) if (frame.contentWindow === source) frame.style.height = `${height}px`
  })
  // To whatever is in the frame: one that is still empty has another origin, and the question is no secret.
  for (const frame of framesOfHub()) frame.contentWindow?.postMessage({ type: MEASURE }, '*')
}
