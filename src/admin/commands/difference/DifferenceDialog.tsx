'use client'
import { useEffect, useState } from 'react'
import type { Standing } from '../../../desk/standing'
import { Dialog } from '../dialogs/Dialog'
import { quietly } from '../shelf'
import type { Desk } from '../use-desk'
import { DifferentFields, type FieldDifference } from './DifferentFields'
import { useVersions, type VersionChoices, type VersionName } from './use-versions'
import './difference.scss'

interface DifferenceDialogProps {
  desk: Desk
  standing: Standing
  from: VersionName
  onClose: () => void
}

/** What differs between any two versions of the item. */
export function DifferenceDialog({ desk, standing, onClose, ...start }: DifferenceDialogProps) {
  const { address, words, language, isModified } = desk
  const [from, setFrom] = useState(start.from)
  const [to, setTo] = useState<VersionName>('saved')
  const [fields, setFields] = useState<FieldDifference[] | null>(null)
  const versions = useVersions(desk, standing)

  useEffect(() => {
    let isCurrent = true
    const ask = async () => {
      const query = new URLSearchParams({ from, to }).toString()
      const answer = await fetch(`${address}/difference?${query}`, { credentials: 'same-origin' })
      if (answer.ok && isCurrent) setFields(((await answer.json()) as { fields: FieldDifference[] }).fields)
    }
    quietly(ask())
    return () => {
      isCurrent = false
    }
  }, [address, from, to])

  return (
    <Dialog title={words.differenceTitle} isWide onClose={onClose}>
      <div className="command-dialog__pair">
        <VersionSelect label={words.from} versions={versions} group={words.newest} value={from} onChange={setFrom} />
        <VersionSelect label={words.to} versions={versions} group={words.newest} value={to} onChange={setTo} />
      </div>
      {isModified && <p className="difference__aside">{words.onlySaved}</p>}
      <div aria-live="polite" aria-busy={fields === null}>
        {fields === null && <p>{words.loading}</p>}
        {fields?.length === 0 && <p>{words.identical}</p>}
        {fields && fields.length > 0 && (
          <>
            <p className="difference__aside">{words.legend}</p>
            <DifferentFields fields={fields} words={words} language={language} />
          </>
        )}
      </div>
      <div className="command-dialog__actions">
        <button type="button" className="command" onClick={onClose}>
          {words.close}
        </button>
      </div>
    </Dialog>
  )
}

interface VersionSelectProps {
  label: string
  group: string
  versions: VersionChoices
  value: VersionName
  onChange: (value: VersionName) => void
}

function VersionSelect({ label, group, versions, value, onChange }: VersionSelectProps) {
  return (
    <label className="command-dialog__field">
      {label}
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        {versions.named.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
        {versions.saved.length > 0 && (
          <optgroup label={group}>
            {versions.saved.map((choice) => (
              <option key={choice.value} value={choice.value}>
                {choice.label}
              </option>
            ))}
          </optgroup>
        )}
      </select>
    </label>
  )
}
