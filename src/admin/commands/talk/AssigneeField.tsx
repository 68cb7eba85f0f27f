'use client'
import { toast } from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { Standing } from '../../../desk/standing'
import { callCommand } from '../call'
import type { Desk } from '../use-desk'
import { useColleagues } from './use-colleagues'

/** Gives the item to a colleague at once, without a save: it concerns the work, not the text. */
export function AssigneeField({ desk, standing }: { desk: Desk; standing: Standing }) {
  const { address, language, words, reload } = desk
  const colleagues = useColleagues()
  const [isWorking, setWorking] = useState(false)
  const id = useId()
  const assigned = standing.assignee

  async function give(user: string | null) {
    setWorking(true)
    const body = { user }
    const call = { method: 'PUT', address: `${address}/assignment`, body, language, noAnswer: words.noAnswer } as const
    const refusal = await callCommand(call)
    if (refusal) toast.error(refusal.message)
    else toast.success(words.done.assign)
    await reload()
    setWorking(false)
  }

  return (
    <div className="desk-talk__assignee">
      <label htmlFor={id}>{words.assignee}</label>
      <select
        id={id}
        value={assigned?.id ?? ''}
        disabled={isWorking || !colleagues}
        onChange={(event) => void give(event.target.value || null)}
      >
        <option value="">{words.nobody}</option>
        {assigned && !colleagues?.some((one) => one.id === assigned.id) && (
          <option value={assigned.id}>{assigned.name}</option>
        )}
        {colleagues?.map(({ id: value, name, role }) => (
          <option key={value} value={value}>
            {name} ({words.roles[role]})
          </option>
        ))}
      </select>
    </div>
  )
}
