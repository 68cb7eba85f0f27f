import { useCallback, useEffect } from 'react'
import { createShelf, quietly, useShelf } from '../shelf'

/** As `GET …/notes` gives them, newest first. */
export interface Note {
  id: string
  kind: 'note' | 'submit' | 'return' | 'approve'
  text: string
  at: string
  byName: string | null
}

const shelf = createShelf<{ docs: Note[] }>()

/** The notes of an item; ask again after anything that may have added one. */
export function useNotes(address: string): { notes: Note[] | null; reload: () => Promise<unknown> } {
  const place = address && `${address}/notes`
  const notes = useShelf(shelf, place)?.docs ?? null
  const reload = useCallback(async () => place && shelf.load(place), [place])
  useEffect(() => {
    if (place && !shelf.get(place)) quietly(reload())
  }, [place, reload])
  return { notes, reload }
}
