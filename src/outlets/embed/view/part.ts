export type Attributes = Record<string, string | number | null | undefined | false>
export type Child = Part | string | number | null | undefined | false | readonly Child[]

/** An element as data: the server writes it as text (to-html.ts), the browser makes nodes of it (client/to-dom.ts), so both look alike. */
export interface Part {
  name: string
  attributes: Attributes
  children: Child[]
}

/** What is null, undefined or false is left out; of attributes as well. */
export function part(name: string, attributes: Attributes = {}, ...children: Child[]): Part {
  return { name, attributes, children }
}

export function isPart(child: Child): child is Part {
  return typeof child === 'object' && child !== null && 'children' in child
}
