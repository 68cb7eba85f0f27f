'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Calendar } from '../../board/shape'

/** How often a sheet that is being looked at is asked for anew. */
const EVERY = 60_000

/** What the days from `from` to `to` hold; asked for again while someone looks, when they come back, and on `reload`. */
export function useSheet({ from, to }: { from: string; to: string }) {
  const [sheet, setSheet] = useState<Calendar | null>(null)
  const [hasFailed, setFailed] = useState(false)
  const asked = useRef(0)

  const reload = useCallback(async () => {
    const turn = ++asked.current
    const next = await ask(from, to)
    // Answers may overtake each other: of two, the one asked for last counts.
    if (turn !== asked.current) return
    setFailed(next === null)
    if (next) setSheet(next)
  }, [from, to])

  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') void reload()
    }
    look()
    const timer = setInterval(look, EVERY)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [reload])

  return { sheet, hasFailed, reload }
}

/** Null when there is no answer to show: the calendar then says so, and asks again. */
async function ask(from: string, to: string): Promise<Calendar | null> {
  try {
    const answer = await fetch(`/api/desk/calendar?from=${from}&to=${to}`, { credentials: 'same-origin' })
    return answer.ok ? ((await answer.json()) as Calendar) : null
  } catch (error) {
    console.warn('calendar', error)
    return null
  }
}
