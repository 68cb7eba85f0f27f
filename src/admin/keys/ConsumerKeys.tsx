'use client'
import { toast, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { MadeKey, ShownKey } from '../../keys/state'
import { languageOf } from '../commands/language'
import { CreateKeyDialog } from './CreateKeyDialog'
import { KeyList } from './KeyList'
import { MadeKeyDialog } from './MadeKeyDialog'
import { RevokeDialog, RotateDialog } from './KeyDialogs'
import { UsageChart } from './UsageChart'
import { useKeys } from './use-keys'
import { WORDS } from './words'
import '../commands/commands.scss'
import './keys.scss'

export type Asking = { what: 'create' } | { what: 'rotate' | 'revoke'; key: ShownKey }

/** Keys and usage of the consumer that is open. A field of `consumers` without a value. */
export function ConsumerKeys() {
  const { id, savedDocumentData } = useDocumentInfo()
  const language = languageOf(useTranslation().i18n.language)
  const words = WORDS[language]
  const { known, reload } = useKeys()
  const [asking, setAsking] = useState<Asking | null>(null)
  const [made, setMade] = useState<MadeKey | null>(null)
  const heading = useId()
  if (!id) return <p className="consumer-keys__hint">{words.saveFirst}</p>
  if (!known) return <p role="status">{known === null ? words.loading : words.notLoaded}</p>

  const close = () => setAsking(null)
  const shared = { words, language, onClose: close }
  const show = (key: MadeKey) => {
    close()
    setMade(key)
    void reload()
  }
  return (
    <div className="consumer-keys">
      <section className="consumer-keys__part" aria-labelledby={heading}>
        <div className="consumer-keys__head">
          <h3 id={heading}>{words.title}</h3>
          {known.keys.mayManage && (
            <button type="button" className="command command--primary" onClick={() => setAsking({ what: 'create' })}>
              {words.create}
            </button>
          )}
        </div>
        <p className="consumer-keys__hint">{words.lead}</p>
        {savedDocumentData?.isActive === false && <p className="consumer-keys__stopped">⊘ {words.stopped}</p>}
        <KeyList keys={known.keys} words={words} onAsk={setAsking} />
      </section>
      <UsageChart usage={known.usage} words={words} language={language} />
      {asking?.what === 'create' && (
        <CreateKeyDialog {...shared} id={id} name={String(savedDocumentData?.name ?? '')} onMade={show} />
      )}
      {asking?.what === 'rotate' && <RotateDialog {...shared} shown={asking.key} onMade={show} />}
      {asking?.what === 'revoke' && (
        <RevokeDialog
          {...shared}
          shown={asking.key}
          onDone={() => {
            close()
            toast.success(words.revoked)
            void reload()
          }}
        />
      )}
      {made && <MadeKeyDialog made={made} words={words} onClose={() => setMade(null)} />}
    </div>
  )
}
