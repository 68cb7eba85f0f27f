'use client'
import { useCallback, useEffect, useState } from 'react'
import type { Status } from './words'

export interface SentLetter {
  id: string
  to: string
  subject: string
  text: string
  status: Status
  attempts: number
  createdAt: string
  sentAt?: string | null
  nextAt?: string | null
  error?: string | null
}

const ASK_AGAIN_MS = 2000

/** One letter of the outbox, followed while it waits to be sent. Null: not there yet; undefined: it could not be read. */
export function useLetter(id: number | string | undefined) {
  const [letter, setLetter] = useState<SentLetter | null | undefined>(null)
  const load = useCallback(async () => {
    const answer = await fetch(`/api/messages/${id}`, { credentials: 'same-origin' }).catch(() => null)
    const read = answer?.ok ? ((await answer.json()) as SentLetter) : undefined
    // What is on the screen stays there when the network fails for a moment.
    setLetter((shown) => read ?? (shown || undefined))
  }, [id])
  const isWaiting = letter?.status === 'waiting'

  useEffect(() => {
    if (id) void load()
  }, [id, load])
  useEffect(() => {
    if (!isWaiting) return
    const timer = setInterval(() => void load(), ASK_AGAIN_MS)
    return () => clearInterval(timer)
  }, [isWaiting, load])

  return { letter, load }
}
