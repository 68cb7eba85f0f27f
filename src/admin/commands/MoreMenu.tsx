'use client'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import type { CommandName } from './offer'

interface Item {
  name: CommandName
  label: string
  /** On a wide screen it is a button of its own. */
  isNarrowOnly?: boolean
  isDanger?: boolean
}

interface MoreMenuProps {
  label: string
  items: Item[]
  isDisabled: boolean
  onChoose: (name: CommandName) => void
}

/** The rare commands behind a button: a menu as the ARIA Authoring Practices have it, with arrows, Home, End and Escape. */
export function MoreMenu({ label, items, isDisabled, onChoose }: MoreMenuProps) {
  const [isOpen, setOpen] = useState(false)
  const around = useRef<HTMLDivElement>(null)
  const opener = useRef<HTMLButtonElement>(null)
  const id = useId()

  useEffect(() => {
    if (!isOpen) return
    entriesIn(around.current)[0]?.focus()
    const leave = ({ target }: Event) => {
      if (!around.current?.contains(target as Node)) setOpen(false)
    }
    document.addEventListener('pointerdown', leave)
    return () => document.removeEventListener('pointerdown', leave)
  }, [isOpen])

  if (items.length === 0) return null
  const isNarrowOnly = items.every((item) => item.isNarrowOnly)

  function close() {
    setOpen(false)
    opener.current?.focus()
  }

  function press(event: KeyboardEvent) {
    const entries = entriesIn(around.current)
    const at = entries.indexOf(document.activeElement as HTMLElement)
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key]
    if (event.key === 'Escape') close()
    else if (event.key === 'Tab') setOpen(false)
    else if (next !== undefined) entries.at(next % entries.length)?.focus()
    if (event.key === 'Escape' || next !== undefined) event.preventDefault()
  }

  return (
    <div className={`more-menu ${isNarrowOnly ? 'more-menu--narrow' : ''}`} ref={around}>
      <button
        ref={opener}
        type="button"
        className="command command--beside more-menu__opener"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        disabled={isDisabled}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return
          event.preventDefault()
          setOpen(true)
        }}
      >
        {label} <span aria-hidden="true">▾</span>
      </button>
      {isOpen && (
        <div id={id} role="menu" aria-label={label} tabIndex={-1} className="more-menu__list" onKeyDown={press}>
          {items.map((item) => (
            <button
              key={item.name}
              type="button"
              role="menuitem"
              tabIndex={-1}
              className={`more-menu__item ${item.isNarrowOnly ? 'more-menu__item--narrow' : ''} ${item.isDanger ? 'more-menu__item--danger' : ''}`}
              onClick={() => {
                // A dialog that opens gives the focus back to where it was: the menu's own button.
                close()
                onChoose(item.name)
              }}
            >
              {item.label}
            </button>
          ))}
        </div>
      )}
    </div>
  )
}

/** The entries that this screen shows. */
const entriesIn = (around: HTMLElement | null): HTMLElement[] =>
  [...(around?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])].filter((entry) => entry.offsetParent !== null)
