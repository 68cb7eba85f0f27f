'use client'
import { useAuth, useSelection, useTranslation } from '@payloadcms/ui'
import { useParams, useSearchParams } from 'next/navigation'
import { useState } from 'react'
import { languageOf } from '../commands/language'
import { BulkDialog } from './BulkDialog'
import type { BulkCommand } from './bulk'
import { isShown, quickFilters } from './quick-filters'
import { WORDS } from './words'
import './lists.scss'

/** Above each list of items: filters one click away, and what can be done with the selected rows. */
export function ListTools() {
  const { i18n } = useTranslation()
  const { user } = useAuth<{ id: string; role: string; collection: string }>()
  const { segments } = useParams<{ segments: string[] }>()
  const shown = useSearchParams()
  const { count, getQueryParams } = useSelection()
  const [open, setOpen] = useState<BulkCommand | null>(null)
  const language = languageOf(i18n.language)
  const words = WORDS[language]
  const collection = segments[1]!
  const mayApprove = user?.role === 'publisher' || user?.role === 'admin'
  const commands: BulkCommand[] = ['submission', ...(mayApprove ? (['approval'] as const) : []), 'topics']

  return (
    <div className="list-tools">
      <nav aria-label={words.quick}>
        <ul className="list-tools__filters">
          {quickFilters(user?.id ?? '').map(([name, filter]) => (
            <li key={name}>
              {/* A plain link: the list's own form of filters would carry the former condition over. */}
              <a
                href={`/admin/collections/${collection}?${new URLSearchParams(filter)}`}
                aria-current={isShown(filter, new URLSearchParams(shown.toString())) ? 'true' : undefined}
              >
                {words.filters[name]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="list-tools__bulk" role="status">
        {count > 0 && <span>{words.selected(count)}</span>}
      </div>
      {count > 0 &&
        commands.map((name) => (
          <button key={name} type="button" className="command" onClick={() => setOpen(name)}>
            {words[name]}
          </button>
        ))}
      {open && (
        <BulkDialog
          command={open}
          collection={collection}
          selection={getQueryParams()}
          language={language}
          onClose={() => setOpen(null)}
        />
      )}
    </div>
  )
}
