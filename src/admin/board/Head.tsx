import { Link } from '@payloadcms/ui'
import { ITEM_TYPES } from '../../ledger/entry'
import type { Words } from './words'

const OTHERS = ITEM_TYPES.filter((type) => type !== 'articles')

/** Who is here, what day it is, and the way to a new item. */
export function Head({ name, day, words }: { name: string | null; day: string; words: Words }) {
  return (
    <header className="board__head">
      <div>
        <h1>{words.hello(name)}</h1>
        <p className="board__day">{day}</p>
      </div>
      <nav className="board__write" aria-label={words.alsoWrite}>
        <Link className="command command--primary" href="/admin/collections/articles/create" prefetch={false}>
          {words.write}
        </Link>
        {OTHERS.map((type) => (
          <Link key={type} className="command" href={`/admin/collections/${type}/create`} prefetch={false}>
            <span aria-hidden="true">+ </span>
            {words.types[type]}
          </Link>
        ))}
      </nav>
    </header>
  )
}
