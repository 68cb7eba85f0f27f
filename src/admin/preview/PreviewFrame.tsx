'use client'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'

/** Width at which a portal's page is laid out, and that of a common telephone. */
const WIDTHS = { desktop: 1180, phone: 390 }

interface PreviewFrameProps {
  markup: string
  isPhone: boolean
  title: string
}

/** Shows the page at the width of its readers' screens, made smaller where the panel is narrower. Scripts do not run in it. */
export function PreviewFrame({ markup, isPhone, title }: PreviewFrameProps) {
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

  const wanted = isPhone ? WIDTHS.phone : WIDTHS.desktop
  const scale = Math.min(1, room.width / wanted)
  const width = Math.min(wanted, room.width / scale)
  return (
    <div className={`preview-frame ${isPhone ? 'preview-frame--phone' : ''}`} ref={around}>
      <iframe
        ref={frame}
        title={title}
        sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
        srcDoc={first}
        onLoad={() =>
          markup !== first && frame.current?.contentDocument && replace(frame.current.contentDocument, markup)
        }
        style={{ width, height: room.height / scale, transform: `scale(${scale})` }}
      />
    </div>
  )
}

function replace(shown: Document, markup: string): void {
  const next = new DOMParser().parseFromString(markup, 'text/html')
  shown.documentElement.lang = next.documentElement.lang
  shown.body.replaceWith(shown.adoptNode(next.body))
}
