'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Standing } from '../../desk/standing'

/** Where the open item stands; asked again after each save. */
export function useStanding(collection: string | undefined, id: number | string | undefined) {
  const { lastUpdateTime } = useDocumentInfo()
  const [standing, setStanding] = useState<Standing | null>(null)

  const asked = useRef(0)

  const reload = useCallback(async () => {
    if (!collection || !id) return
    const turn = ++asked.current
    const answer = await fetch(`/api/${collection}/${id}/standing`, { credentials: 'same-origin' })
    if (!answer.ok) return
    const newest = (await answer.json()) as Standing
    // Answers may overtake each other: one that was asked for before a command must not hide what the command did.
    if (turn === asked.current) setStanding(newest)
  }, [collection, id])

  useEffect(() => {
    // A failed look leaves what was known; the next save or command asks again.
    reload().catch((error: unknown) => console.warn('standing', error))
  }, [reload, lastUpdateTime])

  return { standing, reload }
}
