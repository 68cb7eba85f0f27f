/** What one kind of letter says; `compose` puts greeting, address and signature around it. */
export interface Letter {
  subject: string
  /** Plain text, paragraphs parted by an empty line. */
  text: string
  /** Where to act: a path of the hub, and in a few words what is there. */
  link?: { path: string; label: string }
}

const LONGEST_SUBJECT = 160

/** The whole text of a letter, as it is kept in the outbox and sent. */
export function compose({ text, link }: Letter, { name, origin }: { name?: string | null; origin: string }): string {
  return [
    name ? `Kính gửi ${oneLine(name)},` : 'Kính gửi anh/chị,',
    text.trim(),
    ...(link ? [`${link.label}:\n${new URL(link.path, origin).href}`] : []),
    `Nguồn Học (thư gửi tự động)\n${origin}`,
  ].join('\n\n')
}

/** A subject as one line, whatever was typed into the title it quotes: a line break would begin another header. */
export function subjectLine(text: string): string {
  const line = oneLine(text)
  return line.length <= LONGEST_SUBJECT ? line : `${line.slice(0, LONGEST_SUBJECT - 1).trimEnd()}…`
}

const oneLine = (text: string) => text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()
