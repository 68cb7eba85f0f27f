export interface Mailbox {
  /** Empty where only an address is given. */
  name: string
  address: string
}

// Nothing that would need quoting, or could end a header: names are written out between quotation marks.
const NAME = /^[^\p{Cc}"\\<>@]*$/u
const ADDRESS = /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d](?:[a-z\d.-]*[a-z\d])?$/i

/** Reads `Name <address>`, or an address alone; undefined when it is neither. */
export function mailboxOf(text: string): Mailbox | undefined {
  const [, name = '', bracketed] = /^(.*?)\s*<([^<>]*)>$/.exec(text.trim()) ?? []
  const address = bracketed ?? text.trim()
  return NAME.test(name) && ADDRESS.test(address) ? { name: name.trim(), address } : undefined
}
