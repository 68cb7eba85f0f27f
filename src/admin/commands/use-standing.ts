'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { Standing } from '../../desk/standing'

/** Where the open item stands; asked again after each save. */
export function useStanding(collection: string | undefined, id: number | string | undefined) {
  const { lastUpdateTime } = useDocumentInfo()
  const [standing, setStanding] = useState<Standing | null>(null)

  const reload = useCallback(async () => {
    if (!collection || !id) return
    const answer = await fetch(`/api/${collection}/${id}/standing`, { credentials: 'same-origin' })
    if (answer.ok) setStanding((await answer.json()) as Standing)
  }, [collection, id])

  useEffect(() => {
    // A failed look leaves what was known; the next save or command asks again.
    reload().catch((error: unknown) => console.warn('standing', error))
  }, [reload, lastUpdateTime])

  return { standing, reload }
}
