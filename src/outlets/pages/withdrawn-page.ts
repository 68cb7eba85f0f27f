import type { Assets } from './assets'
import { html } from './html'
import { icon } from './icons'
import { layout } from './layout'
import { day } from './when'
import { WORDS } from './words'

const words = WORDS.vi

/** In place of the text: what stood here, since when it does not, and why. */
export function noticePage(
  assets: Assets,
  { title, reason, at }: { title: string; reason: string; at: string },
): string {
  const main = html`<article class="column">
    <div class="head"><h1>${title}</h1></div>
    <section class="box gone">
      <h2>${icon.withdrawn}${words.notice.title}</h2>
      <dl class="facts">
        <dt>${words.notice.on}</dt>
        <dd>${day(at, 'vi')}</dd>
        <dt>${words.notice.reason}</dt>
        <dd>${reason}</dd>
      </dl>
    </section>
    <p class="after"><a href="/">${words.back}</a></p>
  </article>`
  return layout(assets, { lang: 'vi', title, isHidden: true }, main)
}

/** For what is gone: the title is left out, because it may be the very thing that was taken back, such as a person's name. */
export function gonePage(assets: Assets, { reason }: { reason: string }): string {
  const main = html`<div class="column">
    <div class="head">
      <h1>${words.gone.title}</h1>
      <p class="lead">${words.gone.text}</p>
    </div>
    ${
      reason &&
      html`<section class="box gone">
        <h2>${icon.withdrawn}${words.notice.reason}</h2>
        <p>${reason}</p>
      </section>`
    }
    <p class="after"><a href="/">${words.back}</a></p>
  </div>`
  return layout(assets, { lang: 'vi', title: words.gone.title, isHidden: true }, main)
}

/** Never published, a draft, or unknown: all alike. */
export function missingPage(assets: Assets): string {
  const main = html`<div class="column">
    <div class="head">
      <h1>${words.missing.title}</h1>
      <p class="lead">${words.missing.text}</p>
    </div>
    <p class="after"><a href="/">${words.back}</a></p>
  </div>`
  return layout(assets, { lang: 'vi', title: words.missing.title, isHidden: true }, main)
}
