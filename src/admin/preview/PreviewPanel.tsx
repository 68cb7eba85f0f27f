'use client'
import { useEffect, useRef, useState } from 'react'
import { PreviewFrame } from './PreviewFrame'
import { QUERY, usePreview, type View } from './use-preview'
import type { Words } from './words'

interface PreviewPanelProps {
  collection: string
  id: string | number | undefined
  words: Words
  onClose: () => void
}

const VIEWS: View[] = ['page', 'phone', 'feed', 'english']

/** The preview beside the form: follows what is typed, as a portal, a telephone or a feed reader shows it. */
export function PreviewPanel({ collection, id, words, onClose }: PreviewPanelProps) {
  const [view, setView] = useState<View>('page')
  const { markup, hasFailed, hasEnglish } = usePreview(collection, id, view)
  const panel = useRef<HTMLElement>(null)

  useEffect(() => panel.current?.focus(), [])

  return (
    <section
      ref={panel}
      className="preview-panel"
      aria-label={words.title}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
    >
      <header className="preview-panel__head">
        <h2>{words.title}</h2>
        <button type="button" className="command" onClick={onClose}>
          {words.close}
        </button>
      </header>
      <div className="preview-panel__bar">
        <div className="preview-panel__views" role="group" aria-label={words.views}>
          {VIEWS.filter((each) => each !== 'english' || hasEnglish).map((each) => (
            <button key={each} type="button" aria-pressed={view === each} onClick={() => setView(each)}>
              {words[each]}
            </button>
          ))}
        </div>
        {id && (
          <a href={`/preview/${collection}/${id}${QUERY[view]}`} target="_blank" rel="noopener">
            {words.tab}
          </a>
        )}
      </div>
      <p className="preview-panel__note" role="status">
        {hasFailed ? words.failed : markup === null ? words.loading : ''}
      </p>
      {markup !== null && <PreviewFrame markup={markup} view={view} title={words.frame} />}
    </section>
  )
}
