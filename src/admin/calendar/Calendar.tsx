'use client'
import { SetStepNav, toast, useTranslation } from '@payloadcms/ui'
import dynamic from 'next/dynamic'
import { useMemo, useRef, useState } from 'react'
import { dayOf } from '../../text/dates'
import type { Refusal } from '../commands/call'
import { languageOf } from '../commands/language'
import { Agenda, EntryButtons } from './Agenda'
import { entriesOf, type Entry, type Movable, ofDay } from './entries'
import { EntryDialog } from './EntryDialog'
import { Legend } from './Legend'
import { Dialog } from '../commands/dialogs/Dialog'
import { MoveDialog } from './MoveDialog'
import { PlanDialog } from './PlanDialog'
import { sayWall } from './say'
import { addPlan, move } from './send'
import { sheetOf, type View } from './sheet'
import { Toolbar } from './Toolbar'
import { useIsNarrow } from './use-is-narrow'
import { useSheet } from './use-sheet'
import { toWall, type Wall } from './wall-clock'
import { WORDS } from './words'
import '../commands/commands.scss'
import './calendar.scss'

/** The drawing of the sheets is large: only this page loads it, and only when there is room for it. */
const Grid = dynamic(() => import('./Grid').then((loaded) => loaded.Grid), { ssr: false })

type Open =
  | { what: 'entry'; entry: Entry }
  | { what: 'day'; day: string }
  | { what: 'move'; entry: Movable; to?: Wall; undo?: () => void }
  | { what: 'plan' }

/** Plans, schedules, what went public, and the days they are about, on one sheet. All times are Vietnam's, wherever the browser is. */
export function Calendar() {
  const { i18n } = useTranslation()
  const language = languageOf(i18n.language)
  const words = WORDS[language]
  const isNarrow = useIsNarrow()
  const [chosen, setView] = useState<View>('month')
  const [day, setDay] = useState(() => dayOf(new Date().toISOString()))
  const [open, setOpen] = useState<Open | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const view = isNarrow ? 'list' : chosen
  const days = sheetOf(view, day)
  const { sheet, hasFailed, reload } = useSheet(days)
  const entries = useMemo(() => (sheet ? entriesOf(sheet) : []), [sheet])
  const now = toWall(sheet?.now ?? new Date().toISOString())
  const today = now.slice(0, 10)
  const asking = { language, noAnswer: words.noAnswer }
  const shared = { words, language, onOpen: (entry: Entry) => setOpen({ what: 'entry', entry }) }

  async function done(refusal: Refusal | null, said: string): Promise<Refusal | null> {
    if (refusal) return refusal
    setOpen(null)
    toast.success(said)
    await reload()
    // What had the focus is drawn anew; the keyboard goes on from the head of the page.
    heading.current?.focus()
    return null
  }
  const carryOut = async (entry: Movable, to: Wall) =>
    done(await move(entry, to, asking), words.moved[entry.kind](sayWall(to, language)))

  /** A plan binds nobody and moves at once; a schedule is asked about first. */
  async function drop(entry: Movable, to: Wall, undo: () => void): Promise<void> {
    if (entry.kind !== 'plan') return setOpen({ what: 'move', entry, to, undo })
    const refusal = await carryOut(entry, to)
    if (!refusal) return
    undo()
    toast.error(words.notMoved(refusal.message))
  }
  function close(): void {
    if (open?.what === 'move') open.undo?.()
    setOpen(null)
  }

  return (
    <div className="calendar gutter--left gutter--right">
      <SetStepNav nav={[{ label: words.title }]} />
      <header className="calendar__head">
        <h1 ref={heading} tabIndex={-1}>
          {words.title}
        </h1>
        <p>{words.explain}</p>
      </header>
      <Toolbar
        view={view}
        views={isNarrow ? ['list'] : ['month', 'week', 'list']}
        {...{ day, today, words }}
        onView={setView}
        onDay={setDay}
        onAdd={sheet?.may.plan ? () => setOpen({ what: 'plan' }) : undefined}
      />
      {hasFailed && <p role="alert">{words.failed}</p>}
      {!sheet && !hasFailed && <p role="status">{words.loading}</p>}
      {sheet && view === 'list' && <Agenda {...shared} entries={entries} sheet={days} today={today} />}
      {sheet && view !== 'list' && (
        <Grid
          {...shared}
          {...{ view, day, now, entries }}
          onDay={(more) => setOpen({ what: 'day', day: more })}
          onDrop={(entry, to, undo) => void drop(entry, to, undo)}
        />
      )}
      <footer className="calendar__foot">
        <Legend words={words} />
        <p>{words.zone}</p>
      </footer>
      {open?.what === 'entry' && (
        <EntryDialog
          {...shared}
          entry={open.entry}
          onClose={close}
          onChange={(entry) => setOpen({ what: 'move', entry })}
        />
      )}
      {open?.what === 'day' && (
        <Dialog title={words.onDay(sayWall(open.day, language))} onClose={close}>
          <EntryButtons {...shared} entries={ofDay(entries, open.day)} />
          <div className="command-dialog__actions">
            <button type="button" className="command" onClick={close}>
              {words.close}
            </button>
          </div>
        </Dialog>
      )}
      {open?.what === 'move' && <MoveDialog {...shared} {...open} onClose={close} onMove={carryOut} />}
      {open?.what === 'plan' && (
        <PlanDialog
          {...shared}
          day={today >= days.from && today <= days.to ? today : days.from}
          onClose={close}
          onAdd={async (plan) => done(await addPlan(plan, asking), words.planAdded)}
        />
      )}
    </div>
  )
}
