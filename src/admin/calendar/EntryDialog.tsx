import { Link } from '@payloadcms/ui'
import { type Entry, isMovable, type Movable, SIGNS } from './entries'
import { Dialog } from '../commands/dialogs/Dialog'
import { sayKind, sayWall, sayWhen } from './say'
import { toWall } from './wall-clock'
import type { Words } from './words'

interface EntryDialogProps {
  entry: Entry
  words: Words
  language: 'vi' | 'en'
  onClose: () => void
  onChange: (entry: Movable) => void
}

/** What is known of an entry, the way to it, and the way to move it without dragging. */
export function EntryDialog({ entry, words, language, onClose, onChange }: EntryDialogProps) {
  const links = linksOf(entry, words)
  return (
    <Dialog title={entry.title} onClose={onClose}>
      <dl className="calendar-facts">
        {factsOf(entry, words, language).map(([name, fact]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
      <div className="command-dialog__actions">
        <button type="button" className="command" onClick={onClose}>
          {words.close}
        </button>
        {links.map(({ address, text }) => (
          <Link key={address} className="command" href={address} prefetch={false}>
            {text}
          </Link>
        ))}
        {isMovable(entry) && (
          <button type="button" className="command command--primary" onClick={() => onChange(entry)}>
            {entry.kind === 'plan' ? words.changeDay : words.changeTime}
          </button>
        )}
      </div>
    </Dialog>
  )
}

function factsOf(entry: Entry, words: Words, language: 'vi' | 'en'): [string, string][] {
  const { facts } = words
  return [
    [facts.kind, `${SIGNS[entry.kind]} ${sayKind(entry, words)}${typeOf(entry, words)}`],
    [facts.when, sayWhen(entry, words, language)],
    ...own(entry, words, language),
  ]
}

function own(entry: Entry, words: Words, language: 'vi' | 'en'): [string, string][] {
  const { facts } = words
  if (entry.kind === 'plan') return [[facts.responsible, entry.mark.responsible ?? words.nobody]]
  if (entry.kind === 'observance' || entry.kind === 'published') return []
  const organisation: [string, string][] = entry.mark.organisation
    ? [[facts.organisation, entry.mark.organisation.name]]
    : []
  if (entry.kind === 'event') return organisation
  const { publishAt, withdrawAt, problem } = entry.mark
  const other = entry.kind === 'publish' ? withdrawAt : publishAt
  const say = entry.kind === 'publish' ? words.alsoWithdraw : words.alsoPublish
  return [
    ...organisation,
    ...(other ? [[facts.also, say(sayWall(toWall(other), language))] as [string, string]] : []),
    ...(problem ? [[facts.problem, problem[language]] as [string, string]] : []),
  ]
}

function typeOf(entry: Entry, words: Words): string {
  if (entry.kind === 'plan') return ` · ${words.types[entry.mark.kind]}`
  return entry.kind === 'observance' || entry.kind === 'event' ? '' : ` · ${words.types[entry.mark.type]}`
}

function linksOf(entry: Entry, words: Words): { address: string; text: string }[] {
  const to = (collection: string, id: string, text: string) => [
    { address: `/admin/collections/${collection}/${id}`, text },
  ]
  switch (entry.kind) {
    case 'plan': {
      const { id, item } = entry.mark
      return [...to('plans', id, words.openPlan), ...(item ? to(item.type, item.id, words.openItem) : [])]
    }
    case 'observance':
      return entry.mark.item ? to('editions', entry.mark.item, words.open) : []
    case 'published':
      return to(entry.mark.type, entry.mark.item, words.open)
    default:
      return to(entry.mark.type, entry.mark.id, words.open)
  }
}
