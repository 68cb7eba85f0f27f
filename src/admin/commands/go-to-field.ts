/** Brings the field into view and puts the cursor there, wherever it stands: in another tab, or in a row that is folded. False when the form does not show it. */
export async function goToField(field: string): Promise<boolean> {
  const target = elementOf(field) ?? (await findInTabs(field))
  if (!target) return false
  await unfold(target)
  target.scrollIntoView({ block: 'center', behavior: 'smooth' })
  const input = target.matches(INPUTS) ? target : target.querySelector<HTMLElement>(INPUTS)
  input?.focus({ preventScroll: true })
  return true
}

const INPUTS = 'input, textarea, [contenteditable="true"]'

/** Payload names each field's element after its path, the text editor's in an attribute of its own; what is inside a list may be asked for before it has a row. */
function elementOf(field: string): HTMLElement | null {
  const id = `field-${field.replaceAll('.', '__')}`
  return (
    document.getElementById(id) ?? document.querySelector<HTMLElement>(`[data-field-path="${field}"], [id^="${id}"]`)
  )
}

async function findInTabs(field: string): Promise<HTMLElement | null> {
  const tabs = [...document.querySelectorAll<HTMLElement>('.tabs-field__tab-button')]
  for (const tab of tabs) {
    tab.click()
    await drawn()
    const found = elementOf(field)
    if (found) return found
  }
  const list = field.slice(0, field.lastIndexOf('.'))
  return list ? findInTabs(list) : null
}

/** Outer rows first: what is inside a folded one is not there to be seen. */
async function unfold(target: HTMLElement): Promise<void> {
  const folded: HTMLElement[] = []
  for (let around = target.closest<HTMLElement>(FOLDED); around; around = around.parentElement!.closest(FOLDED))
    folded.unshift(around)
  for (const row of folded) row.querySelector<HTMLElement>('.collapsible__toggle')?.click()
  // Rows glide open; what is not laid out yet cannot take the cursor.
  for (let looks = 0; looks < LOOKS && target.getClientRects().length === 0; looks++) await drawn()
}

/** About two seconds of frames. */
const LOOKS = 60

const FOLDED = '.collapsible--collapsed'

/** Two frames: React has answered the click, and the browser has laid the answer out. */
const drawn = () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))
