'use client'
import { useState } from 'react'
import type { MadeKey } from '../../keys/state'
import { Dialog } from '../commands/dialogs/Dialog'
import type { Words } from './words'

/** The key, this once, with a line to try it. */
export function MadeKeyDialog({ made, words, onClose }: { made: MadeKey; words: Words; onClose: () => void }) {
  const [isCopied, setCopied] = useState(false)

  async function copy() {
    await navigator.clipboard.writeText(made.key)
    setCopied(true)
  }

  return (
    <Dialog title={`${words.madeTitle}: ${made.name}`} isWide onClose={onClose}>
      <p className="made-key__warning">
        <span aria-hidden="true">!</span> {words.madeWarning}
      </p>
      <div className="made-key__key">
        <input
          type="text"
          readOnly
          aria-label={words.theKey}
          value={made.key}
          onFocus={(event) => event.currentTarget.select()}
        />
        {/* Only pages over https may write to the clipboard. */}
        {navigator.clipboard && (
          <button type="button" className="command command--primary" onClick={() => void copy()}>
            {words.copy}
          </button>
        )}
      </div>
      <p className="made-key__copied" role="status">
        {isCopied ? `✓ ${words.copied}` : ''}
      </p>
      <p className="made-key__try">{words.tryIt}</p>
      <pre className="made-key__line">{lineFor(made)}</pre>
      <div className="command-dialog__actions">
        <button type="button" className={isCopied ? 'command command--primary' : 'command'} onClick={onClose}>
          {words.kept}
        </button>
      </div>
    </Dialog>
  )
}

const TRIES: Record<string, string> = {
  items: '/v1/articles?limit=5',
  changes: '/v1/changes?since=0&limit=5',
  feeds: '/feeds/articles.rss',
}

function lineFor({ key, scopes, origins }: MadeKey): string {
  const path = TRIES[scopes.find((scope) => scope in TRIES) ?? ''] ?? TRIES.items
  const origin = origins[0] ? ` -H 'Origin: ${origins[0]}'` : ''
  return `curl -H 'Authorization: Bearer ${key}'${origin} '${window.location.origin}${path}'`
}
