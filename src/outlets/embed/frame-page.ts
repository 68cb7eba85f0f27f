import { createHash } from 'node:crypto'
import type { EmbedContent } from './read-content'
import { block, nameOf } from './view/block'
import { content as contentView } from './view/content'
import { goneNote } from './view/note'
import type { EmbedOptions } from './view/options'
import { part, type Child } from './view/part'
import { EMBED_STYLE, variables } from './view/style'
import { toHtml } from './view/to-html'
import { EMBED_WORDS } from './view/words'

export interface FramePage {
  html: string
  /** Of the only style the page has, for its Content-Security-Policy. */
  styleHash: string
}

/** A whole page that needs no script; with one it tells its height and stays fresh. Links leave the frame. */
export function framePage(
  content: Exclude<EmbedContent, { is: 'moved' }>,
  options: EmbedOptions,
  now: Date,
): FramePage {
  const title = nameOf(options)
  const style = [
    `:root{${variables(options)
      .map(([name, value]) => `${name}:${value}`)
      .join(';')}}`,
    'html,body{margin:0;padding:0;background:var(--nh-background)}',
    `body{font-family:'Be Vietnam Pro',system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',Arial,sans-serif}`,
    EMBED_STYLE,
  ].join('\n')
  const head = [
    part('meta', { charset: 'utf-8' }),
    part('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    part('title', {}, content.is === 'shown' && options.item ? (content.items[0]?.title ?? title) : title),
    part('meta', { name: 'robots', content: 'noindex' }),
    part('base', { target: '_top' }),
  ]
  const body = [
    part('main', {}, block(options, '', { inside: inside(content, options, now) })),
    part('script', { src: '/embed/inside.js', defer: '' }),
  ]
  const html =
    `<!doctype html>\n<html lang="${options.lang}">\n<head>\n${toHtml(head)}<style>${style}</style>\n</head>\n` +
    `<body>\n${toHtml(body)}\n</body>\n</html>\n`
  return { html, styleHash: `sha256-${createHash('sha256').update(style).digest('base64')}` }
}

function inside(content: Exclude<EmbedContent, { is: 'moved' }>, options: EmbedOptions, now: Date): Child {
  if (content.is === 'shown') return contentView(content.items, options, now)
  if (content.is === 'gone') return goneNote(options, content.reason)
  return part('p', { class: 'note' }, EMBED_WORDS[options.lang].missing)
}
