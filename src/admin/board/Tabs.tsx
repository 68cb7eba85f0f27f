import type { KeyboardEvent } from 'react'

interface TabsProps<T extends string> {
  /** Of what holds them: each tab is `<id>-<tab>`, what they show is `<id>-panel`. */
  id: string
  label: string
  tabs: Record<T, string>
  chosen: T
  onChoose: (tab: T) => void
}

/** Tabs as keyboards know them: Tab comes to the chosen one, the arrows go from one to the next. */
export function Tabs<T extends string>({ id, label, tabs, chosen, onChoose }: TabsProps<T>) {
  const names = Object.keys(tabs) as T[]

  function move(event: KeyboardEvent) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (!step) return
    event.preventDefault()
    const next = names[(names.indexOf(chosen) + step + names.length) % names.length]!
    onChoose(next)
    document.getElementById(`${id}-${next}`)?.focus()
  }

  return (
    <div className="board-tabs" role="tablist" aria-label={label} onKeyDown={move}>
      {names.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`${id}-${name}`}
          aria-selected={name === chosen}
          aria-controls={`${id}-panel`}
          tabIndex={name === chosen ? 0 : -1}
          onClick={() => onChoose(name)}
        >
          {tabs[name]}
        </button>
      ))}
    </div>
  )
}
