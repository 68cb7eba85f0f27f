import { useEffect, useState } from 'react'
import { quietly } from '../shelf'

export interface Colleague {
  id: string
  name: string
  role: 'admin' | 'publisher' | 'editor' | 'contributor'
}

/** Everyone with a desk, once the hub has told; null until then. */
export function useColleagues(): Colleague[] | null {
  const [colleagues, setColleagues] = useState<Colleague[] | null>(null)
  useEffect(() => {
    let isCurrent = true
    const ask = async () => {
      const answer = await fetch('/api/users/colleagues', { credentials: 'same-origin' })
      if (answer.ok && isCurrent) setColleagues((await answer.json()) as Colleague[])
    }
    quietly(ask())
    return () => {
      isCurrent = false
    }
  }, [])
  return colleagues
}
