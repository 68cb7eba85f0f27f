import { inShort } from '../dates/hanoi'

/** Says who is in, and since when on Hà Nội's clocks, where Payload's window about a locked item has a number and an English date. */
export function nameEditors(root: Element, language: 'vi' | 'en'): void {
  for (const place of around(root)) {
    for (const word of place.querySelectorAll('strong')) {
      const text = word.textContent ?? ''
      const id = ID.exec(text)?.[0]
      if (id) name(word, id).catch((error: unknown) => console.warn('colleagues', error))
      else if (ENGLISH_DATE.test(text)) say(word, inShort(new Date(text).toISOString()))
    }
  }

  async function name(word: Element, id: string) {
    say(word, (await namesOf()).get(id) ?? (language === 'vi' ? 'Một người khác' : 'Someone else'))
  }
}

const PLACE = '.document-locked'
const ID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/
const ENGLISH_DATE = /^[A-Z][a-z]{2} \d{1,2}, \d{4}, \d{1,2}:\d{2}\s[AP]M$/

const around = (root: Element) => {
  const place = root.closest(PLACE)
  return place ? [place] : [...root.querySelectorAll(PLACE)]
}

function say(word: Element, text: string): void {
  const said = word.firstChild
  if (said) said.nodeValue = text
}

let asked: Promise<Map<string, string>> | null = null

/** Asked once a page; where the hub refuses, nobody has a name. */
function namesOf(): Promise<Map<string, string>> {
  asked ??= fetch('/api/users/colleagues', { credentials: 'same-origin' })
    .then(async (answer) => (answer.ok ? ((await answer.json()) as { id: string; name: string }[]) : []))
    .then((list) => new Map(list.map(({ id, name }) => [id, name])))
  return asked
}
