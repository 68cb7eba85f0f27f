'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Board } from '../../board/shape'

/** How often a board that is being looked at is asked for anew, and how soon while publications are still being counted. */
const EVERY = 30_000
const SOON = 3_000

/** The board as it stands: asked for again while someone looks at it, and at once when they come back to it. */
export function useBoard() {
  const [board, setBoard] = useState<Board | null>(null)
  const [hasFailed, setFailed] = useState(false)
  const asked = useRef(0)

  const load = useCallback(async () => {
    const turn = ++asked.current
    const next = await ask()
    // A slow answer must not hide a newer one.
    if (turn !== asked.current) return
    setFailed(next === null)
    if (next) setBoard(next)
  }, [])

  const pause = board && !board.chart.isComplete ? SOON : EVERY
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') void load()
    }
    const timer = setInterval(look, pause)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [load, pause])
  useEffect(() => void load(), [load])

  return { board, hasFailed }
}

/** Null when there is no answer to show: the board then says so, and asks again. */
async function ask(): Promise<Board | null> {
  try {
    const answer = await fetch('/api/desk/board', { credentials: 'same-origin' })
    return answer.ok ? ((await answer.json()) as Board) : null
  } catch (error) {
    console.warn('board', error)
    return null
  }
}
