/** What was typed one a line; commas and blanks separate too, as people paste lists. */
export const linesOf = (text: string) => text.split(/[\s,;]+/).filter(Boolean)
