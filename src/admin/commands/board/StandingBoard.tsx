'use client'
import { useCallback } from 'react'
import { useCalmWindows } from '../conflict/use-calm-windows'
import { quietly } from '../shelf'
import { useDesk } from '../use-desk'
import { BehindNotice } from './BehindNotice'
import { ScheduleProblemNotice } from './ScheduleProblemNotice'
import { SentBackNotice } from './SentBackNotice'
import { VersionsPanel } from './VersionsPanel'
import './board.scss'

/** Above the form: what a person has to know before going on, and which version is which. */
export function StandingBoard() {
  const desk = useDesk()
  const { standing, reload } = desk
  useCalmWindows(
    desk.words,
    useCallback(() => quietly(reload()), [reload]),
  )
  if (!standing) return null
  return (
    <div className="standing-board">
      {desk.isBehind && <BehindNotice desk={desk} standing={standing} />}
      {standing.schedule?.problem && <ScheduleProblemNotice desk={desk} schedule={standing.schedule} />}
      <SentBackNotice desk={desk} standing={standing} />
      <VersionsPanel desk={desk} standing={standing} />
    </div>
  )
}
