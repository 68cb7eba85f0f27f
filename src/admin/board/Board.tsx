'use client'
import { useAuth, useTranslation } from '@payloadcms/ui'
import { languageOf } from '../commands/language'
import { UnsentNotice } from '../outbox/UnsentNotice'
import { Chart } from './Chart'
import { Head } from './Head'
import { Around, OwnWork } from './Lists'
import { Trouble } from './Trouble'
import { useBoard } from './use-board'
import { dayWords } from './when'
import { WORDS } from './words'
import '../commands/commands.scss'
import './board.scss'

/** What stands in place of the framework's cards: whose turn it is, what is due, what went wrong; `admin.components.views.dashboard`. */
export function Board() {
  const { user } = useAuth()
  const { i18n } = useTranslation()
  const { board, hasFailed } = useBoard()
  const language = languageOf(i18n.language)
  const words = WORDS[language]
  const lists = board && { board, words, language }
  const name = (user as { name?: string | null } | null)?.name || null

  return (
    <div className="board gutter--left gutter--right">
      <Head name={name} day={board ? dayWords(board.today, language) : ''} words={words} />
      <UnsentNotice />
      {hasFailed && (
        <p className="board__failed" role="alert">
          {words.failed}
        </p>
      )}
      {!lists && !hasFailed && <p role="status">{words.loading}</p>}
      {lists && (
        <>
          <Trouble {...lists} />
          <div className="board__columns">
            <div className="board__column">
              <OwnWork {...lists} />
              <Chart chart={lists.board.chart} words={words} />
            </div>
            <div className="board__column">
              <Around {...lists} />
            </div>
          </div>
        </>
      )}
    </div>
  )
}
