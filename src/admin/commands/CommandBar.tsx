'use client'
import { toast, useDocumentInfo, useForm, useFormModified, useFormProcessing, useTranslation } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import type { Refusal } from './call'
import { callCommand } from './call'
import type { Standing } from '../../desk/standing'
import { CommandDialog } from './CommandDialog'
import { languageOf } from './language'
import { PublishDialog } from './PublishDialog'
import { StateBadge } from './StateBadge'
import { useStanding } from './use-standing'
import { WithdrawDialog } from './WithdrawDialog'
import { WORDS, type Words } from './words'
import './commands.scss'

/** Where the item stands, and the commands that change it: what stands in place of the framework's own publish buttons. */
export function CommandBar() {
  const { id, collectionSlug } = useDocumentInfo()
  const { i18n } = useTranslation()
  const { submit } = useForm()
  const isModified = useFormModified()
  // A save that is under way has to end first: it decides what the command is about.
  const isSaving = useFormProcessing()
  const [open, setOpen] = useState<Command | null>(null)
  const status = useRef<HTMLDivElement>(null)
  const { standing, reload } = useStanding(collectionSlug, id)
  const language = languageOf(i18n.language)
  const words = WORDS[language]

  if (!id || !standing) return null
  const isPublic = standing.state === 'published'
  const hasNews = !isPublic || standing.hasUnpublishedEdits || isModified

  const done: Record<Command, string> = {
    submission: words.submitted,
    approval: words.approved,
    publication: words.published,
    withdrawal: words.withdrawn,
  }

  /** What is on the screen is what the command is about: unsaved changes are saved first. */
  async function carryOut(name: Command, body: object): Promise<Refusal | null> {
    if (name !== 'withdrawal' && isModified) {
      const saved = await submit()
      if (!saved?.res?.ok) return { message: words.notSaved, errors: [] }
    }
    const refusal = await callCommand({
      address: `/api/${collectionSlug}/${id}/${name}`,
      body,
      language,
      noAnswer: words.noAnswer,
    })
    if (refusal) return refusal
    setOpen(null)
    toast.success(done[name])
    await reload()
    // The button that was pressed is gone or does something else now; the keyboard goes on from where the item stands.
    status.current?.focus()
    return null
  }
  const dialog = { words, onClose: () => setOpen(null) }
  const isHandedIn = !isModified && (standing.isSubmitted || standing.isApproved)

  return (
    <div className="command-bar">
      <div className="command-bar__standing" role="status" tabIndex={-1} ref={status}>
        <StateBadge state={standing.state} language={language} />
        {isPublic && <span className="command-bar__detail">{words.version(standing.version)}</span>}
        {isPublic && hasNews && (
          <span className="command-bar__detail">{isModified ? words.unpublishedEdits : newsWord(standing, words)}</span>
        )}
        {standing.url && (
          <a href={new URL(standing.url).pathname} target="_blank" rel="noopener">
            {words.viewPage}
          </a>
        )}
      </div>
      {standing.mayWithdraw && (
        <button
          type="button"
          disabled={isSaving}
          className="command command--quiet"
          onClick={() => setOpen('withdrawal')}
        >
          {words.withdraw}
        </button>
      )}
      {hasNews && !isHandedIn && (
        <button
          type="button"
          disabled={isSaving}
          className={`command ${standing.mayPublish ? '' : 'command--primary'}`}
          onClick={() => setOpen('submission')}
        >
          {words.submit}
        </button>
      )}
      {hasNews && standing.mayApprove && !isModified && (
        <button
          type="button"
          disabled={isSaving}
          className="command command--primary"
          onClick={() => setOpen('approval')}
        >
          {words.approve}
        </button>
      )}
      {standing.mayPublish && hasNews && (
        <button
          type="button"
          disabled={isSaving}
          className="command command--primary"
          onClick={() => setOpen('publication')}
        >
          {isPublic ? words.publishEdits : words.publish}
        </button>
      )}
      {open === 'submission' && (
        <CommandDialog
          {...dialog}
          title={words.submitTitle}
          text={words.submitText}
          confirm={words.submitNow}
          onConfirm={() => carryOut('submission', {})}
        />
      )}
      {open === 'approval' && (
        <CommandDialog
          {...dialog}
          title={words.approveTitle}
          text={words.approveText}
          confirm={words.approveNow}
          onConfirm={() => carryOut('approval', {})}
        />
      )}
      {open === 'publication' && (
        <PublishDialog {...dialog} isPublic={isPublic} onConfirm={(body) => carryOut('publication', body)} />
      )}
      {open === 'withdrawal' && <WithdrawDialog {...dialog} onConfirm={(body) => carryOut('withdrawal', body)} />}
    </div>
  )
}

type Command = 'submission' | 'approval' | 'publication' | 'withdrawal'

function newsWord({ isApproved, isSubmitted }: Standing, words: Words): string {
  if (isApproved) return words.isApproved
  return isSubmitted ? words.awaitsApproval : words.unpublishedEdits
}
