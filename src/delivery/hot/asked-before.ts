/**
 * Places in the table, and so about how many other addresses may come between: as many as there is room to keep. With more, two rounds through everything would drive out what
 * is kept as one round did, and keep the garbage collector busy.
 */
const PLACES = 2 ** 12

/**
 * Whether an address was asked for lately, without keeping it: an answer asked for once, as crawlers and first copies do by the thousand, is not worth the memory of one
 * asked for often, which it would drive out. Two addresses in one place only mean that one of them is asked for a time more.
 */
export function createAskedBefore(): (address: string) => boolean {
  const last = new Uint32Array(PLACES)
  return (address) => {
    const mark = hashOf(address)
    const place = mark % PLACES
    if (last[place] === mark) return true
    last[place] = mark
    return false
  }
}

/** FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv), over UTF-16 units; never 0, which is an empty place. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0 || 1
}
