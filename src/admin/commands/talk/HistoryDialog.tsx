'use client'
import { useEffect, useState } from 'react'
import { STATES } from '../../../desk/state'
import { AUDITED } from '../../../shared/audited'
import { inShort } from '../../dates/hanoi'
import { Dialog } from '../dialogs/Dialog'
import { quietly } from '../shelf'
import type { Desk } from '../use-desk'
import { detailInWords } from './detail-words'

interface HistoryLine {
  at: string
  who: string
  what: string
  before: string | null
  after: string | null
  detail: string | null
}

/** Who did what with the item, newest first. */
export function HistoryDialog({ desk, onClose }: { desk: Desk; onClose: () => void }) {
  const { address, words, language } = desk
  const [lines, setLines] = useState<HistoryLine[] | null>(null)

  useEffect(() => {
    let isCurrent = true
    const ask = async () => {
      const answer = await fetch(`${address}/history`, { credentials: 'same-origin' })
      if (answer.ok && isCurrent) setLines(((await answer.json()) as { docs: HistoryLine[] }).docs)
    }
    quietly(ask())
    return () => {
      isCurrent = false
    }
  }, [address])

  return (
    <Dialog title={words.history} isWide onClose={onClose}>
      <p>{words.historyText}</p>
      {lines === null && <p>{words.loading}</p>}
      {lines?.length === 0 && <p>{words.noHistory}</p>}
      <ol className="desk-history">
        {lines?.map((line, index) => (
          <li key={index}>
            <span className="desk-history__when">{inShort(line.at)}</span>
            <span>
              <strong>{whatOf(line, language)}</strong> · {line.who}
              {line.before !== line.after && <> · {changeOf(line, language)}</>}
              {line.detail && (
                <span className="desk-history__detail">{detailInWords(line.detail, words, language)}</span>
              )}
            </span>
          </li>
        ))}
      </ol>
      <div className="command-dialog__actions">
        <button type="button" className="command" onClick={onClose}>
          {words.close}
        </button>
      </div>
    </Dialog>
  )
}

const whatOf = ({ what }: HistoryLine, language: 'vi' | 'en') =>
  AUDITED.find(({ value }) => value === what)?.label[language] ?? what

function changeOf({ before, after }: HistoryLine, language: 'vi' | 'en'): string {
  const word = (value: string | null) =>
    STATES.find((state) => state.value === value)?.label[language] ?? (value || '–')
  return `${word(before)} → ${word(after)}`
}
