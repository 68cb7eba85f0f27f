import { Link } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import type { Line as ItemLine } from '../../board/shape'
import { StateBadge } from '../commands/StateBadge'
import type { Words } from './words'

interface LineProps {
  line: ItemLine
  language: 'vi' | 'en'
  words: Words
  /** What the list has to say about it, before everything else. */
  lead?: ReactNode
  children?: ReactNode
}

/** One item: where it stands, its title that leads to it, whose it is, and what the list says about it. */
export function Line({ line, language, words, lead, children }: LineProps) {
  return (
    <li className="board-line">
      <Link className="board-line__title" href={`/admin/collections/${line.type}/${line.id}`} prefetch={false}>
        {line.title}
      </Link>
      {lead}
      <p className="board-line__facts">
        <StateBadge state={line.state} language={language} />
        {children}
        <span>{words.types[line.type]}</span>
        {line.organisation && <span>{line.organisation.name}</span>}
      </p>
    </li>
  )
}
