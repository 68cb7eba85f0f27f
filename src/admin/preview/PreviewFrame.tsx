'use client'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { View } from './use-preview'

/** Width at which a portal's page is laid out, that of a common telephone, and that of a feed reader's column. */
const WIDTHS: Record<View, number> = { page: 1180, english: 1180, phone: 390, feed: 680 }

interface PreviewFrameProps {
  markup: string
  view: View
  title: string
}

/** Shows the page at the width of its readers' screens, made smaller where the panel is narrower. Scripts do not run in it. */
export function PreviewFrame({ markup, view, title }: PreviewFrameProps) {
  const around = useRef<HTMLDivElement>(null)
  const frame = useRef<HTMLIFrameElement>(null)
  const [first] = useState(markup)
  const [room, setRoom] = useState({ width: 0, height: 0 })

  useLayoutEffect(() => {
    const measure = () => setRoom({ width: around.current!.clientWidth, height: around.current!.clientHeight })
    const observer = new ResizeObserver(measure)
    observer.observe(around.current!)
    measure()
    return () => observer.disconnect()
  }, [])

  // The page stays and its content changes, so that the place one looks at does not jump.
  useEffect(() => {
    const shown = frame.current?.contentDocument
    if (shown?.body && markup !== first) replace(shown, markup)
  }, [markup, first])

  const width = WIDTHS[view]
  const scale = Math.min(1, room.width / width)
  return (
    <div className="preview-frame" ref={around}>
      <iframe
        ref={frame}
        title={title}
        sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
        srcDoc={first}
        onLoad={() =>
          markup !== first && frame.current?.contentDocument && replace(frame.current.contentDocument, markup)
        }
        style={{
          width,
          height: room.height / scale,
          marginInlineStart: (room.width - width * scale) / 2,
          transform: `scale(${scale})`,
        }}
      />
    </div>
  )
}

function replace(shown: Document, markup: string): void {
  const next = new DOMParser().parseFromString(markup, 'text/html')
  shown.documentElement.lang = next.documentElement.lang
  shown.body.replaceWith(shown.adoptNode(next.body))
}
