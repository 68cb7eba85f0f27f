import { useEffect, useState } from 'react'
import type { Standing } from '../../../desk/standing'
import { inShort } from '../../dates/hanoi'
import { quietly } from '../shelf'
import { useColleagues } from '../talk/use-colleagues'
import type { Desk } from '../use-desk'

/** A name the desk has for a version, or its id in the history. */
export type VersionName = string

interface Saved {
  id: string
  updatedAt: string
  version: { editedBy?: string | null }
}

export interface VersionChoices {
  named: { value: VersionName; label: string }[]
  saved: { value: VersionName; label: string }[]
}

/** As many of the newest saves as a list can be read. */
const SHOWN = 30

/** The versions of the open item that can be compared. */
export function useVersions({ address, type, words }: Desk, standing: Standing): VersionChoices {
  const [saved, setSaved] = useState<Saved[]>([])
  const colleagues = useColleagues()
  const id = address.slice(address.lastIndexOf('/') + 1)

  useEffect(() => {
    let isCurrent = true
    const ask = async () => {
      const query = `where[parent][equals]=${id}&sort=-updatedAt&limit=${SHOWN}&depth=0&select[version][editedBy]=true&select[updatedAt]=true`
      const answer = await fetch(`/api/${type}/versions?${query}`, { credentials: 'same-origin' })
      if (answer.ok && isCurrent) setSaved(((await answer.json()) as { docs: Saved[] }).docs)
    }
    quietly(ask())
    return () => {
      isCurrent = false
    }
  }, [id, type])

  const names = new Map(colleagues?.map((colleague) => [colleague.id, colleague.name]))
  const isThere = {
    public: standing.public,
    approved: standing.approved,
    submitted: standing.submitted,
    saved: true,
  }
  return {
    named: (['public', 'approved', 'submitted', 'saved'] as const)
      .filter((name) => isThere[name])
      .map((value) => ({ value, label: words.which[value] })),
    saved: saved.map(({ id: value, updatedAt, version }) => ({
      value,
      label: words.savedAt(inShort(updatedAt), names.get(version.editedBy ?? '') ?? ''),
    })),
  }
}
