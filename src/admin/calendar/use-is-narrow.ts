'use client'
import { useSyncExternalStore } from 'react'

const NARROW = '(max-width: 768px)'

/** Whether the window has no room for the sheet of a month. */
export const useIsNarrow = (): boolean => useSyncExternalStore(watch, isNarrow, () => false)

const isNarrow = () => window.matchMedia(NARROW).matches

function watch(onChange: () => void): () => void {
  const query = window.matchMedia(NARROW)
  query.addEventListener('change', onChange)
  return () => query.removeEventListener('change', onChange)
}
