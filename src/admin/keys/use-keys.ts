'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { ShownKeys, ShownUsage } from '../../keys/state'

export interface Known {
  keys: ShownKeys
  usage: ShownUsage
}

/** The keys and the usage of the open consumer. Null: not there yet; undefined: they could not be read. */
export function useKeys() {
  const { id, lastUpdateTime } = useDocumentInfo()
  const [known, setKnown] = useState<Known | null | undefined>(null)
  const reload = useCallback(async () => {
    if (!id) return
    const answers = await Promise.all([
      askConsumer<ShownKeys>(`${id}/keys`),
      askConsumer<ShownUsage>(`${id}/usage?days=30`),
    ])
    const [keys, usage] = answers
    // What is on the screen stays there when the network fails for a moment.
    setKnown((shown) => (keys && usage ? { keys, usage } : (shown ?? undefined)))
  }, [id])
  useEffect(() => void reload(), [reload, lastUpdateTime])
  return { known, reload }
}

/** Null: no answer, or a refusal. */
export async function askConsumer<T>(path: string): Promise<T | null> {
  const answer = await fetch(`/api/consumers/${path}`, { credentials: 'same-origin' }).catch(() => null)
  return answer?.ok ? ((await answer.json()) as T) : null
}
