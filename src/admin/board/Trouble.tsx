import type { Board, Trouble as TroubleLine } from '../../board/shape'
import { Line } from './Line'
import { Section } from './Section'
import { whenWords } from './when'
import type { Words } from './words'

interface TroubleProps {
  board: Board
  words: Words
  language: 'vi' | 'en'
}

/** What did not happen as scheduled stands before everything else; without any, nothing stands here. */
export function Trouble({ board, words, language }: TroubleProps) {
  if (board.trouble.count === 0) return null
  return (
    <Section words={words} title={words.trouble} list={board.trouble} empty="" isUrgent>
      {(line) => (
        <Line
          key={`${line.reason} ${line.kind} ${line.id} ${line.at}`}
          line={line}
          words={words}
          language={language}
          lead={<p className="board-line__trouble">{said(line, words, language)}</p>}
        >
          <span>
            {line.reason === 'late'
              ? whenWords(line.at, board.now, language)
              : words.scheduledFor(whenWords(line.at, board.now, language))}
          </span>
        </Line>
      )}
    </Section>
  )
}

function said(line: TroubleLine, words: Words, language: 'vi' | 'en'): string {
  if (line.reason === 'late') return `${words.troubleSays.late(Math.round(line.lateBy / 60))}.`
  return line.message?.[language] ?? `${words.troubleSays[line.reason][line.kind]}.`
}
