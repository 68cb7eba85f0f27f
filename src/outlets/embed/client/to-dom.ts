import { isPart, type Child, type Part } from '../view/part'

/** Puts what the part says into an element, in place of what was there. Texts become text nodes: nothing is ever read as markup. */
export function fill(element: Element | DocumentFragment, ...children: Child[]): void {
  while (element.lastChild) element.removeChild(element.lastChild)
  append(element, children)
}

/** A picture that cannot be fetched leaves a quiet field, not a sign of something broken. */
export function hideBroken(area: Element): void {
  // Errors of pictures do not rise; they are heard on the way down.
  const hide = ({ target }: Event) => {
    if (target instanceof HTMLImageElement) target.style.visibility = 'hidden'
  }
  area.addEventListener('error', hide, true)
}

function append(parent: Node, children: readonly Child[]): void {
  for (const child of children) {
    if (child === null || child === undefined || child === false) continue
    if (isPart(child)) parent.appendChild(toElement(child))
    else if (typeof child === 'object') append(parent, child)
    else parent.appendChild(document.createTextNode(String(child)))
  }
}

function toElement({ name, attributes, children }: Part): Element {
  const element = document.createElement(name)
  for (const attribute of Object.keys(attributes)) {
    const value = attributes[attribute]
    if (value !== null && value !== undefined && value !== false) element.setAttribute(attribute, String(value))
  }
  append(element, children)
  return element
}
