import { block } from '../view/block'
import { content } from '../view/content'
import { goneNote, offlineNote } from '../view/note'
import { OPTION_NAMES, readOptions, type EmbedOptions } from '../view/options'
import { part, type Child } from '../view/part'
import { variables } from '../view/style'
import { EMBED_WORDS } from '../view/words'
import { apiAddress } from './address'
import { applyStyle } from './apply-style'
import { subscribe, type State, type Subscription } from './source'
import { fill, hideBroken } from './to-dom'

/**
 * `<nguon-hoc type="articles" topic="…" count="5">`: what the hub has public, in a shadow tree that the page's own styles do not reach.
 * What stands between its tags is seen only where this script does not run. A class made for one hub, the one the script came from.
 */
export function elementOf(hub: string): CustomElementConstructor {
  return class extends HTMLElement {
    private root: ShadowRoot | null = null
    private subscription: Subscription | null = null
    private isDue = false
    private shown = ''

    static get observedAttributes() {
      return OPTION_NAMES
    }

    connectedCallback() {
      this.plan()
    }

    disconnectedCallback() {
      this.leave()
    }

    attributeChangedCallback() {
      this.plan()
    }

    /** Several attributes that change together are one change. */
    private plan() {
      if (this.isDue) return
      this.isDue = true
      Promise.resolve().then(() => {
        this.isDue = false
        if (this.isConnected) this.build()
      })
    }

    private build() {
      const { options, complaints } = readOptions((name) => this.getAttribute(name))
      for (const { name, value, allowed } of complaints)
        console.warn(`nguon-hoc: ${name}="${value}"; ${allowed[options.lang]}`)
      this.leave()
      this.shown = ''
      this.root = this.root ?? this.attachShadow({ mode: 'open' })
      fill(this.root, block(options, hub, { inside: null }))
      applyStyle(this.root)
      const section = this.root.querySelector('section')
      if (!section) return
      for (const [name, value] of variables(options)) section.style.setProperty(name, value)
      hideBroken(section)
      this.subscription = subscribe(apiAddress(hub, options), (state) => this.show(state, options))
    }

    private leave() {
      this.subscription?.stop()
      this.subscription = null
    }

    private show(state: State, options: EmbedOptions) {
      const [status, area] = ['.status', '.content'].map((name) => this.root?.querySelector(name))
      if (!status || !area) return
      area.setAttribute('aria-busy', String(state.is === 'loading'))
      fill(status, statusOf(state, options))
      const button = status.querySelector('button')
      if (button) button.onclick = () => this.subscription?.again()
      // Untouched while it says the same: who is reading or on a link in it is not disturbed.
      const inside = insideOf(state, options)
      const text = JSON.stringify(inside ?? null)
      if (text === this.shown) return
      this.shown = text
      const focused = this.root?.activeElement?.getAttribute('href')
      fill(area, inside)
      if (focused) this.focusLink(focused)
    }

    private focusLink(href: string) {
      const links = this.root?.querySelectorAll('a') ?? []
      for (const link of Array.from(links)) if (link.getAttribute('href') === href) link.focus()
    }
  }
}

function statusOf(state: State, options: EmbedOptions): Child {
  if (state.is === 'loading') return part('span', {}, EMBED_WORDS[options.lang].loading)
  if (state.is === 'offline') return offlineNote(options, undefined)
  return state.is === 'shown' && !state.isLive && offlineNote(options, state.at)
}

function insideOf(state: State, options: EmbedOptions): Child {
  if (state.is === 'shown') return content(state.items, options, new Date())
  if (state.is === 'gone') return goneNote(options, state.reason)
  return state.is === 'missing' && part('p', { class: 'note' }, EMBED_WORDS[options.lang].missing)
}
