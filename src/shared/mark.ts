const LOTUS_GREEN = '#0B5D51'
const VERMILION = '#C8432B'
const PAPER = '#FBF8F2'
const AMBER = '#F2B84B'

/**
 * The product's mark: an open book whose pages open as a lotus, with a drop of spring water (or a flame) rising from
 * the spine. Returns a complete SVG, `size` CSS pixels square. The book takes the element's own `color`, which is lotus
 * green unless a style sheet says otherwise, so one drawing serves light and dark surfaces. With a `title` it is
 * announced as an image; without one it is decoration.
 */
export function markSvg(size: number, title?: string): string {
  const name = title ? `role="img" aria-label="${escapeAttribute(title)}"` : 'aria-hidden="true"'
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="${size}" height="${size}" ` +
    `color="${LOTUS_GREEN}" focusable="false" ${name}>${markShapes('currentColor', VERMILION)}</svg>`
  )
}

/** The mark on a lotus-green tile: the same at 16 px on a light and on a dark browser tab. */
export function faviconSvg(): string {
  const shapes = markShapes(PAPER, AMBER)
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="32" height="32">` +
    `<rect width="32" height="32" rx="7" fill="${LOTUS_GREEN}"/>` +
    `<g transform="translate(16 16) scale(.75) translate(-16 -16)">${shapes}</g></svg>`
  )
}

/** Drawn on a 32-unit grid; the outer edges fall on whole pixels at 16 px, on the tile as well. */
function markShapes(book: string, drop: string): string {
  const leftHalf =
    '<path d="M15 29.5C11 26.6 6 25.6 0 26.4V13C7 13.2 13 17.2 15 23.4Z"/>' +
    '<path d="M13.4 18.8C11.4 15.2 8.4 12.6 4 11.3C4.5 8.8 5.6 6.4 7.1 4.4C9.2 6 10.4 8 10.7 10.4C10.6 13.6 11.7 16.6 13.4 18.8Z"/>'
  return (
    `<g fill="${book}">${leftHalf}<g transform="translate(32) scale(-1 1)">${leftHalf}</g></g>` +
    `<path fill="${drop}" d="M16 1.5C18.5 4.6 19.8 7.6 19.8 10.4C19.8 13.4 18.4 16 16 18.2C13.6 16 12.2 13.4 12.2 10.4C12.2 7.6 13.5 4.6 16 1.5Z"/>`
  )
}

function escapeAttribute(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
}
