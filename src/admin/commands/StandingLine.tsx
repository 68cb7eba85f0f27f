import type { RefObject } from 'react'
import type { Standing } from '../../desk/standing'
import { inWords } from '../dates/hanoi'
import { StateBadge } from './StateBadge'
import type { Desk } from './use-desk'
import type { Words } from './words'

interface StandingLineProps {
  desk: Desk
  standing: Standing
  place: RefObject<HTMLDivElement | null>
}

/** The state in a word, and the one or two things about it that matter most; the board below tells the rest. */
export function StandingLine({ desk: { words, language, isModified }, standing, place }: StandingLineProps) {
  const { state, url, schedule } = standing
  const isPublic = state === 'published'
  const isNews = isModified || standing.hasUnpublishedEdits
  const details = [
    isPublic && !isNews && words.version(standing.version),
    schedule?.publishAt && words.publishesAt(inWords(schedule.publishAt, language)),
    schedule?.withdrawAt && !schedule.publishAt && words.withdrawsAt(inWords(schedule.withdrawAt, language)),
    isPublic && isNews && !schedule?.publishAt && (isModified ? words.unpublishedEdits : newsWord(standing, words)),
  ].filter(Boolean)
  return (
    <div className="command-bar__standing" role="status" tabIndex={-1} ref={place}>
      <StateBadge state={state} language={language} />
      {details.length > 0 && <span className="command-bar__detail">{details.join(' · ')}</span>}
      {url && (
        <a href={new URL(url).pathname} target="_blank" rel="noopener">
          {words.viewPage}
        </a>
      )}
    </div>
  )
}

function newsWord({ isApproved, isSubmitted }: Standing, words: Words): string {
  if (isApproved) return words.isApproved
  return isSubmitted ? words.awaitsApproval : words.unpublishedEdits
}
