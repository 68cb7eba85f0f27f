'use client'
import { useState } from 'react'
import type { Standing } from '../../../desk/standing'
import { DifferenceDialog } from '../difference/DifferenceDialog'
import type { VersionName } from '../difference/use-versions'
import type { Desk } from '../use-desk'
import { linesOf } from './lines'

/** Which version is public, which approved, which being edited: in words, each comparable with what is being edited. */
export function VersionsPanel({ desk, standing }: { desk: Desk; standing: Standing }) {
  const { words, language, isModified } = desk
  const [compared, setCompared] = useState<VersionName | null>(null)
  const lines = linesOf(standing, { words, language, isModified })
  return (
    <details className="versions-panel">
      <summary>
        <span className="versions-panel__name">{words.versions}</span>
        <span className="versions-panel__brief">
          {lines
            .filter((line) => line.isBrief)
            .map(({ name, brief, text }) => `${name}: ${brief ?? text}`)
            .join(' · ') || words.never}
        </span>
      </summary>
      <dl>
        {lines.map(({ key, name, text, version }) => (
          <div key={key} className={`versions-panel__line versions-panel__line--${key}`}>
            <dt>{name}</dt>
            <dd>
              {text}
              {version && (
                <button type="button" className="command-dialog__link" onClick={() => setCompared(version)}>
                  {words.compareWithEdited}
                </button>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <button type="button" className="command-dialog__link" onClick={() => setCompared(firstOf(standing))}>
        {words.compareAny}
      </button>
      {compared && (
        <DifferenceDialog desk={desk} standing={standing} from={compared} onClose={() => setCompared(null)} />
      )}
    </details>
  )
}

const firstOf = (standing: Standing): VersionName =>
  standing.public ? 'public' : standing.approved ? 'approved' : standing.submitted ? 'submitted' : 'saved'
