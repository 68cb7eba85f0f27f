'use client'
import { toast, useAuth, useDocumentInfo, useForm } from '@payloadcms/ui'
import { useCallback, useRef, useState } from 'react'
import { ConflictDialog } from './conflict/ConflictDialog'
import { useConflict, useRefusedSave } from './conflict/use-conflict'
import { carryOut, type Outcome } from './carry-out'
import { CommandDialogs } from './dialogs/CommandDialogs'
import { MoreMenu } from './MoreMenu'
import { nameOf } from './name-of'
import { type CommandName, offerOf } from './offer'
import { releaseLock } from './release-lock'
import { quietly } from './shelf'
import { StandingLine } from './StandingLine'
import { useDesk } from './use-desk'
import './commands.scss'

/** Where the item stands, and the commands that change it: what stands in place of the framework's own publish buttons. */
export function CommandBar() {
  const desk = useDesk()
  const { submit } = useForm()
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const [open, setOpen] = useState<CommandName | null>(null)
  const status = useRef<HTMLDivElement>(null)
  const [isConflict, setConflict] = useConflict(desk.isSaving)
  useRefusedSave(desk.isSaving)
  const settled = useCallback(() => setConflict(false), [setConflict])
  const { standing, words, isModified, isSaving, reload } = desk

  if (!standing) return null
  const offer = offerOf(standing, isModified)

  async function confirm(name: CommandName, body: object): Promise<Outcome> {
    const refusal = await carryOut({ name, body, desk, save: submit })
    if (refusal) return refusal
    setOpen(null)
    toast.success(words.done[name])
    await reload()
    // The work has been handed on: the next person is not told that someone is still in. Typing takes the item again.
    if (id && user) quietly(releaseLock(desk.type, String(id), String(user.id)))
    // The button that was pressed is gone or does something else now; the keyboard goes on from where the item stands.
    status.current?.focus()
    return null
  }
  const button = (name: CommandName, looks: string) => (
    <button
      key={name}
      type="button"
      disabled={isSaving}
      className={`command command--${looks}`}
      onClick={() => setOpen(name)}
    >
      {nameOf(name, standing, words)}
    </button>
  )

  return (
    <div className="command-bar">
      <StandingLine desk={desk} standing={standing} place={status} />
      {offer.apart.map((name) => button(name, 'apart'))}
      {offer.beside.map((name) => button(name, 'beside'))}
      {offer.primary && button(offer.primary, 'primary')}
      <MoreMenu
        label={words.moreCommands}
        isDisabled={isSaving}
        items={[
          ...offer.beside.map((name) => ({ name, label: nameOf(name, standing, words), isNarrowOnly: true })),
          ...offer.more.map((name) => ({ name, label: nameOf(name, standing, words) })),
          ...offer.apart.map((name) => ({
            name,
            label: nameOf(name, standing, words),
            isNarrowOnly: true,
            isDanger: true,
          })),
        ]}
        onChoose={setOpen}
      />
      {isConflict ? (
        <ConflictDialog desk={desk} onDone={settled} />
      ) : (
        open && (
          <CommandDialogs
            name={open}
            desk={desk}
            standing={standing}
            onClose={() => setOpen(null)}
            onConfirm={(body) => confirm(open, body)}
          />
        )
      )}
    </div>
  )
}
