import type { Assets } from '../pages/assets'
import { html, type Html } from '../pages/html'
import { layout } from '../pages/layout'
import { docsHead } from './assets'
import type { ApiDocument } from './document'
import type { Sample } from './example'
import { guide, type Section } from './guide'
import type { Lang } from './language'
import { described, operation, structure } from './reference'
import type { Schema } from './schema-view'
import { WORDS, type Words } from './words'

export interface DocsPage {
  lang: Lang
  assets: Assets
  document: ApiDocument
  sample: Sample
}

/** `/docs`: the guide, and the reference made from the description. One page, that works without its script and prints whole. */
export function docsPage({ lang, assets, document, sample }: DocsPage): string {
  const words = WORDS[lang]
  const { origin } = sample
  const sections = [...guide(lang, { sample, words }), ...reference(document, { sample, words })]
  const other = lang === 'vi' ? 'en' : 'vi'
  const head = {
    lang,
    title: words.title,
    description: words.description,
    canonical: origin + pathIn(lang),
    languages: (['vi', 'en'] as const).map((one) => ({ lang: one, url: origin + pathIn(one) })),
    ...docsHead,
  }
  return layout(
    assets,
    head,
    html`<div class="wrap">
      <header class="head">
        <h1>${words.title}</h1>
        <p class="lead">${words.description}</p>
        <p class="meta">
          <a href="${pathIn(other)}" hreflang="${other}" lang="${other}">${words.other}</a>
          <a href="/openapi.json${lang === 'en' && '?lang=en'}">OpenAPI 3.1 (JSON)</a>
        </p>
      </header>
      <div class="docs" data-asking="${words.asking}" data-failed="${words.failed}">
        <div class="contents">
          <nav aria-labelledby="contents">
            <h2 id="contents">${words.contents}</h2>
            <ol class="plain">
              ${sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}
            </ol>
          </nav>
        </div>
        <div>${sections.map(sectionView)}</div>
      </div>
    </div>`,
  )
}

function pathIn(lang: Lang): string {
  return lang === 'en' ? '/docs?lang=en' : '/docs'
}

function sectionView({ id, title, body }: Section): Html {
  return html`<section aria-labelledby="${id}">
    <h2 id="${id}"><a href="#${id}">${title}</a></h2>
    ${body}
  </section>`
}

function reference(document: ApiDocument, { sample, words }: { sample: Sample; words: Words }): Section[] {
  const operations = described(document)
  const tags = document.tags ?? []
  const groups = tags.map(({ name, description }) => {
    const ofTag = operations.filter(({ tag }) => tag === name)
    return html`<h3 id="ref-${name}"><a href="#ref-${name}">${description}</a></h3>
      <div>${ofTag.map((one) => operation(one, { sample, words }))}</div>`
  })
  const schemas = Object.entries((document.components?.schemas ?? {}) as Record<string, Schema>)
  return [
    { id: 'tra-cuu', title: words.reference, body: html`${groups}` },
    {
      id: 'cau-truc',
      title: words.schemas,
      body: html`<div>${schemas.map(([name, schema]) => structure(name, schema, words))}</div>`,
    },
  ]
}
