import type { DocumentSnapshot, EditionSnapshot, EventSnapshot, FileLink, StorySnapshot } from '../../ledger/snapshot'
import { html, type Fragment, type Html } from './html'
import { icon } from './icons'
import { here } from './picture'
import type { Shown } from './shown'
import { day, officialDay, range } from './when'
import type { Lang, Words } from './words'

/** The box of facts above the text: what a reader looks for before reading. Articles have none. */
export function factsBox(shown: Shown, now: Date): Html | null {
  const { item } = shown
  if (item.type === 'events') return eventFacts(shown, item, now)
  if (item.type === 'stories') return people(shown, item)
  if (item.type === 'editions') return editionFacts(shown, item)
  if (item.type === 'documents') return documentFacts(shown, item)
  return null
}

/** Word and icon, never colour alone. A postponed event has no date to be past of. */
export function eventState(event: EventSnapshot, words: Words, now: Date): Html {
  if (event.status === 'cancelled')
    return html`<span class="state off">${icon.cancelled}${words.status.cancelled}</span>`
  if (event.status === 'postponed')
    return html`<span class="state wait">${icon.postponed}${words.status.postponed}</span>`
  if (Date.parse(event.endsAt) < now.getTime())
    return html`<span class="state past">${icon.past}${words.status.past}</span>`
  return html`<span class="state on">${icon.planned}${words.status.scheduled}</span>`
}

function eventFacts({ words, lang, native }: Shown, event: EventSnapshot, now: Date): Html {
  const { venue, place, edition } = event
  return box(words.event.title, [
    [words.event.status, eventState(event, words, now)],
    [words.event.time, range(event.startsAt, event.endsAt, event.allDay, lang)],
    [
      words.event.venue,
      venue &&
        html`<p${native}>${venue.name}</p>${venue.address && html`<p class="more" ${native}>${venue.address}</p>`}`,
    ],
    [words.event.place, place && html`<span${native}>${place.name}</span>`],
    [words.event.organisers, paragraphs(event.organisers, native)],
    [words.event.edition, edition && html`<a href="/p/editions/${edition.slug}" ${native}>${edition.name}</a>`],
  ])
}

function people({ words, native }: Shown, story: StorySnapshot): Html | null {
  if (story.people.length === 0) return null
  const rows = story.people.map(({ name, role, illustration }) => {
    const mark = illustration && html` <span class="mark">${words.story.illustration}</span>`
    return html`<li><strong${native}>${name}</strong>${mark}${role && html`<span class="no" ${native}>${role}</span>`}</li>`
  })
  return html`<section class="box">
    <h2>${words.story[story.kind]}</h2>
    <ul class="plain rows">
      ${rows}
    </ul>
  </section>`
}

function editionFacts({ words, lang, native }: Shown, edition: EditionSnapshot): Html {
  const { startsOn, endsOn, anchorDay } = edition
  const first = startsOn ?? endsOn
  const facts = box(words.edition.title, [
    [words.edition.observance, html`<span${native}>${edition.observance.name}</span>`],
    [words.edition.dates, first && range(first, endsOn ?? first, true, lang)],
    [words.edition.anchor, anchorDay && day(anchorDay, lang)],
    [words.edition.leads, paragraphs(edition.leads, native)],
  ])
  if (edition.messages.length === 0) return facts
  const messages = edition.messages.map((message) => html`<li${native}>${message}</li>`)
  return html`${facts}
    <section class="box">
      <h2>${words.edition.messages}</h2>
      <ul class="plain messages">
        ${messages}
      </ul>
    </section>`
}

/** Kind, number, issuer, dates and file: what Nghị định 42/2022/NĐ-CP, Article 4, asks of a published legal document. */
function documentFacts({ words, lang, native }: Shown, document: DocumentSnapshot): Html {
  const { file, issuedOn, effectiveOn } = document
  const download =
    file &&
    html`<p>
      <a class="file" href="${here(file.url)}" download="${file.name}"
        >${icon.download}${words.document.download} (${fileKind(file)}, ${fileSize(file.bytes, lang)})</a
      >
    </p>`
  return box(
    words.document.title,
    [
      [words.document.kind, words.documentKinds[document.kind]],
      [words.document.number, document.number && html`<span${native}>${document.number}</span>`],
      [words.document.issuer, document.issuer && html`<span${native}>${document.issuer}</span>`],
      [words.document.issued, issuedOn && officialDay(issuedOn, lang)],
      [words.document.effective, effectiveOn && officialDay(effectiveOn, lang)],
    ],
    download,
  )
}

function box(title: string, facts: [string, Fragment][], after?: Fragment): Html {
  const rows = facts
    .filter(([, value]) => Boolean(value))
    .map(
      ([name, value]) =>
        html`<dt>${name}</dt>
          <dd>${value}</dd>`,
    )
  return html`<section class="box">
    <h2>${title}</h2>
    <dl class="facts">${rows}</dl>
    ${after}
  </section>`
}

function paragraphs(names: { name: string }[], native: Html): Fragment {
  return names.length > 0 && names.map(({ name }) => html`<p${native}>${name}</p>`)
}

function fileKind({ name, type }: FileLink): string {
  return (/\.([a-z0-9]{1,5})$/i.exec(name)?.[1] ?? type.split('/').pop() ?? '').toUpperCase()
}

function fileSize(bytes: number, lang: Lang): string {
  const format = new Intl.NumberFormat(lang, { maximumFractionDigits: 1 })
  const kilobytes = Math.max(1, Math.round(bytes / 1024))
  return kilobytes < 1024 ? `${format.format(kilobytes)} KB` : `${format.format(kilobytes / 1024)} MB`
}
