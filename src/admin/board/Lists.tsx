import { Link } from '@payloadcms/ui'
import type { Board, ConsentLine, PublicLine, TodayLine } from '../../board/shape'
import { shortDate, shortTime } from '../../text/dates'
import { SIGNS } from '../commands/words'
import { Line } from './Line'
import { Section } from './Section'
import { whenWords } from './when'
import type { Words } from './words'

interface ListProps {
  board: Board
  words: Words
  language: 'vi' | 'en'
}

/** What others handed in, for those who approve; what is mine to do; what I handed in. */
export function OwnWork({ board, words, language }: ListProps) {
  const shared = { language, words }
  const when = (iso: string) => whenWords(iso, board.now, language)
  return (
    <>
      {board.approval && (
        <Section words={words} title={words.approval} list={board.approval} empty={words.noApproval}>
          {(line) => (
            <Line key={line.id} {...shared} line={line}>
              <span>{words.sentBy(line.by, line.at && when(line.at))}</span>
            </Line>
          )}
        </Section>
      )}
      <Section words={words} title={words.mine} list={board.mine} empty={words.noMine}>
        {(line) => (
          <Line
            key={line.id}
            {...shared}
            line={line}
            lead={line.note && <p className="board-line__note">{line.note}</p>}
          >
            <span className={`board-line__reason board-line__reason--${line.reason}`}>
              {words.reasons[line.reason]}
            </span>
            <span>{words.saved(when(line.at))}</span>
          </Line>
        )}
      </Section>
      {board.sent.count > 0 && (
        <Section words={words} title={words.sent} list={board.sent} empty="">
          {(line) => (
            <Line key={line.id} {...shared} line={line}>
              {line.at && <span>{words.sentBy(null, when(line.at))}</span>}
            </Line>
          )}
        </Section>
      )}
    </>
  )
}

/** Today, consents that end, and what went public. */
export function Around({ board, words, language }: ListProps) {
  const calendar = (
    <Link className="board-section__more" href="/admin/lich" prefetch={false}>
      {words.calendar}
    </Link>
  )
  return (
    <>
      <Section words={words} title={words.due} list={board.due} empty={words.noDue} more={calendar}>
        {(line) => <Due key={`${line.kind} ${line.id}`} line={line} words={words} language={language} />}
      </Section>
      {board.consents && (
        <Section words={words} title={words.consents} list={board.consents} empty={words.noConsents}>
          {(line) => <Consent key={line.id} line={line} words={words} />}
        </Section>
      )}
      <Section words={words} title={words.week} list={board.week} empty={words.noWeek}>
        {(line) => (
          <Publication key={`${line.id} ${line.version}`} line={line} now={board.now} {...{ words, language }} />
        )}
      </Section>
    </>
  )
}

function Due({ line, words, language }: { line: TodayLine; words: Words; language: 'vi' | 'en' }) {
  if (line.kind !== 'plan') {
    const lead = (
      <p className={`board-line__time board-line__time--${line.kind}`}>
        <span aria-hidden="true">{line.kind === 'publish' ? SIGNS.scheduled : SIGNS.withdrawn}</span>{' '}
        {words.kinds[line.kind]} {shortTime(line.at)}
      </p>
    )
    return <Line line={line} words={words} language={language} lead={lead} />
  }
  return (
    <li className="board-line">
      <Link className="board-line__title" href={`/admin/collections/plans/${line.id}`} prefetch={false}>
        {line.title}
      </Link>
      <p className="board-line__facts">
        <span className="board-line__plan">{words.plan}</span>
        <span>{line.responsible ? words.responsible(line.responsible) : words.nobody}</span>
      </p>
    </li>
  )
}

function Consent({ line: { id, person, validUntil, isOver }, words }: { line: ConsentLine; words: Words }) {
  const day = shortDate(validUntil)
  return (
    <li className="board-line">
      <Link className="board-line__title" href={`/admin/collections/consents/${id}`} prefetch={false}>
        {person}
      </Link>
      <p className="board-line__facts">
        <span className={isOver ? 'board-line__over' : ''}>{isOver ? words.over(day) : words.validUntil(day)}</span>
      </p>
    </li>
  )
}

interface PublicationProps {
  line: PublicLine
  now: string
  words: Words
  language: 'vi' | 'en'
}

function Publication({ line, now, words, language }: PublicationProps) {
  return (
    <Line line={line} words={words} language={language}>
      <span>
        {words.actions[line.action]} {whenWords(line.at, now, language)}
      </span>
      {line.url && (
        <a href={line.url} target="_blank" rel="noopener" aria-label={words.viewPageOf(line.title)}>
          {words.viewPage}
        </a>
      )}
    </Line>
  )
}
