/** Adds a mark to text that does not end with one; a comma gives way to it. */
export function ended(text: string, mark: '.' | ';' | ':'): string {
  if (/[.!?…:;]["”’)]?$/.test(text)) return text
  return `${text.replace(/,$/, '')}${mark}`
}
