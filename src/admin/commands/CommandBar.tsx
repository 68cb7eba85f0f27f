'use client'
import { toast, useDocumentInfo, useForm, useFormModified, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import type { Refusal } from './call'
import { callCommand } from './call'
import { languageOf } from './language'
import { PublishDialog } from './PublishDialog'
import { StateBadge } from './StateBadge'
import { useStanding } from './use-standing'
import { WithdrawDialog } from './WithdrawDialog'
import { WORDS } from './words'
import './commands.scss'

/** Where the item stands, and the commands that change it: what stands in place of the framework's own publish buttons. */
export function CommandBar() {
  const { id, collectionSlug } = useDocumentInfo()
  const { i18n } = useTranslation()
  const { submit } = useForm()
  const isModified = useFormModified()
  const [open, setOpen] = useState<'publish' | 'withdraw' | null>(null)
  const { standing, reload } = useStanding(collectionSlug, id)
  const language = languageOf(i18n.language)
  const words = WORDS[language]

  if (!id || !standing) return null
  const isPublic = standing.state === 'published'
  const hasNews = !isPublic || standing.hasUnpublishedEdits || isModified

  /** What is on the screen is what gets published: unsaved changes are saved first. */
  async function carryOut(name: 'publication' | 'withdrawal', body: object): Promise<Refusal | null> {
    if (name === 'publication' && isModified) {
      const saved = await submit()
      if (!saved?.res?.ok) return { message: words.notSaved, errors: [] }
    }
    const refusal = await callCommand({ address: `/api/${collectionSlug}/${id}/${name}`, body, language, noAnswer: words.noAnswer })
    if (refusal) return refusal
    setOpen(null)
    toast.success(name === 'publication' ? words.published : words.withdrawn)
    await reload()
    return null
  }

  return (
    <div className="command-bar">
      <div className="command-bar__standing" role="status">
        <StateBadge state={standing.state} language={language} />
        {isPublic && <span className="command-bar__detail">{words.version(standing.version)}</span>}
        {isPublic && hasNews && <span className="command-bar__detail">{words.unpublishedEdits}</span>}
        {standing.url && (
          <a href={new URL(standing.url).pathname} target="_blank" rel="noopener">
            {words.viewPage}
          </a>
        )}
      </div>
      {standing.mayPublish && isPublic && (
        <button type="button" className="command command--quiet" onClick={() => setOpen('withdraw')}>
          {words.withdraw}
        </button>
      )}
      {standing.mayPublish && hasNews && (
        <button type="button" className="command command--primary" onClick={() => setOpen('publish')}>
          {isPublic ? words.publishEdits : words.publish}
        </button>
      )}
      {open === 'publish' && (
        <PublishDialog words={words} isPublic={isPublic} onClose={() => setOpen(null)} onConfirm={(body) => carryOut('publication', body)} />
      )}
      {open === 'withdraw' && <WithdrawDialog words={words} onClose={() => setOpen(null)} onConfirm={(body) => carryOut('withdrawal', body)} />}
    </div>
  )
}
