import { framePath } from './frame'
import { nameOf } from './view/block'
import { writeOptions, type EmbedOptions } from './view/options'
import { escapeHtml } from './view/to-html'

interface SnippetParts {
  options: EmbedOptions
  consumer: string | null
  /** The hub's public origin. */
  origin: string
}

/** For pages that take scripts. The link inside is for whoever runs none, and for search engines. */
export function scriptSnippet({ options, origin }: SnippetParts): string {
  const attributes = writeOptions(options).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
  return (
    `<nguon-hoc${attributes.join('')}><a href="${origin}/">${escapeHtml(nameOf(options))}</a></nguon-hoc>\n` +
    `<script src="${origin}/embed/v1.js" async></script>`
  )
}

/** For pages that take only frames; where the script is taken as well the frame gets its content's height. */
export function frameSnippet({ options, consumer, origin }: SnippetParts): string {
  return (
    frameElement({ src: origin + framePath(options, consumer), title: nameOf(options), width: '100%', height: 600 }) +
    `\n<script src="${origin}/embed/frame.js" async></script>`
  )
}

export function frameElement({
  src,
  title,
  width,
  height,
}: {
  src: string
  title: string
  width: number | string
  height: number
}): string {
  return (
    `<iframe src="${escapeHtml(src)}" title="${escapeHtml(title)}" width="${width}" height="${height}" ` +
    `style="border:0" loading="lazy"></iframe>`
  )
}
