'use client'
import { useState } from 'react'
import { dayOfText, inWords, instantOf, onTheClock, textOfDay } from '../../dates/hanoi'
import { CommandDialog } from './CommandDialog'
import type { OneDialogProps } from './CommandDialogs'
import { QuickTimes } from './QuickTimes'
import { type Moment, TimeFields } from './TimeFields'

/** Sets when the item becomes public, and when it is taken back: on Hà Nội's clocks, wherever the browser thinks it is. */
export function ScheduleDialog({ desk, standing, onClose, onConfirm }: OneDialogProps) {
  const { words, isModified } = desk
  const { schedule, state, approved, fourEyes, hasUnpublishedEdits } = standing
  const hasNext = state !== 'published' || hasUnpublishedEdits || isModified || Boolean(schedule?.publishAt)
  const [publication, setPublication] = useState(momentOf(schedule?.publishAt))
  const [withdrawal, setWithdrawal] = useState(momentOf(schedule?.withdrawAt))
  const [isWithdrawn, setWithdrawn] = useState(!hasNext || Boolean(schedule?.withdrawAt))
  const publishAt = hasNext ? instantAt(publication) : null
  const withdrawAt = isWithdrawn ? instantAt(withdrawal) : null
  const isMoving = Boolean(schedule?.publishAt ?? schedule?.withdrawAt)
  const isWhole = (publishAt !== null || !hasNext) && (withdrawAt !== null || !isWithdrawn)
  // With a time set, or where approving is someone else's, the approved version goes out, which may not be the one on the screen.
  const isApprovedOne =
    (Boolean(schedule?.publishAt) || fourEyes) && approved !== null && (isModified || approved.hash !== standing.hash)

  return (
    <CommandDialog
      words={words}
      title={isMoving ? words.moveTitle : hasNext ? words.scheduleTitle : words.scheduleWithdrawalTitle}
      text={words.scheduleZone}
      confirm={isMoving ? words.moveNow : words.scheduleNow}
      isBlocked={!isWhole}
      onClose={onClose}
      onConfirm={() =>
        onConfirm({
          ...(publishAt && { publishAt }),
          ...(withdrawAt ? { withdrawAt } : schedule?.withdrawAt ? { withdrawAt: null } : {}),
        })
      }
    >
      {hasNext && (
        <>
          <QuickTimes words={words} onChoose={setPublication} />
          <TimeFields
            words={words}
            labels={{ day: words.publishDay, time: words.publishTime }}
            moment={publication}
            onChange={setPublication}
          />
          <label className="command-dialog__choice">
            <input type="checkbox" checked={isWithdrawn} onChange={(event) => setWithdrawn(event.target.checked)} />
            <span>{words.alsoWithdraw}</span>
          </label>
        </>
      )}
      {isWithdrawn && (
        <TimeFields
          words={words}
          labels={{ day: words.withdrawDay, time: words.withdrawTime }}
          moment={withdrawal}
          onChange={setWithdrawal}
        />
      )}
      <p className="command-dialog__outcome" aria-live="polite">
        {isWhole ? outcome() : words.tellsNothing}
      </p>
    </CommandDialog>
  )

  function outcome(): string {
    const tells = isApprovedOne ? words.tellsApproved : words.tellsPublication
    return [
      publishAt && tells(inWords(publishAt, desk.language)),
      withdrawAt && `${words.tellsWithdrawal(inWords(withdrawAt, desk.language))} ${words.autoReason}`,
    ]
      .filter(Boolean)
      .join(' ')
  }
}

function momentOf(iso: string | null | undefined): Moment {
  if (!iso) return { day: '', time: '08:00' }
  const { day, time } = onTheClock(iso)
  return { day: textOfDay(day), time }
}

const instantAt = ({ day, time }: Moment) => instantOf(dayOfText(day) ?? '', time)
