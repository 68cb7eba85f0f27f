import { toast, useModal } from '@payloadcms/ui'
import { useEffect } from 'react'
import type { Words } from '../words'

/** Payload's windows that a newer version was saved, and that someone took the item over: their buttons throw away what has been typed. */
const STALE = 'document-stale-data'
const TAKEN_OVER = 'document-take-over'

/** Tells the same without those windows: typing goes on, and saving shows both versions (`ConflictDialog`). */
export function useCalmWindows(words: Words, look: () => void): void {
  const { isModalOpen, closeModal } = useModal()
  const isStale = isModalOpen(STALE)
  const isTakenOver = isModalOpen(TAKEN_OVER)
  useEffect(() => {
    if (isStale) {
      closeModal(STALE)
      look()
    }
    if (isTakenOver) {
      closeModal(TAKEN_OVER)
      toast.info(words.takenOver, { duration: LONG })
    }
  }, [isStale, isTakenOver, closeModal, look, words])
}

/** Long enough to be read twice; in milliseconds. */
const LONG = 15_000
