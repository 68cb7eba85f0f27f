import type { IncomingMessage } from 'node:http'
import { isIPv4 } from 'node:net'
import ipaddr from 'ipaddr.js'
import proxyAddress from 'proxy-addr'

/** Addresses whose reading is remembered; then all are forgotten at once. */
const MOST_REMEMBERED = 10_000
/** No address is longer (RFC 4291, with a port in brackets); what is would only hold memory. */
const LONGEST_ADDRESS = 64

/**
 * Under which address a request without a key is counted: the other end of the connection, or, where that is a proxy whose word counts, whom it names (as Express'
 * `trust proxy` does). One household or phone has a whole IPv6 /64 (RFC 6177), so that is what counts; an IPv4 address inside IPv6 is the IPv4 address.
 */
export function createAddressOf(trustedProxies: string[]): (req: IncomingMessage) => string {
  const read = remembering(countedAs)
  const peerOf = (req: IncomingMessage) => req.socket.remoteAddress ?? ''
  if (trustedProxies.length === 0) return (req) => read(peerOf(req)) ?? UNKNOWN
  const trust = proxyAddress.compile(trustedProxies)
  const isTrusted = remembering((address) => trust(address, 0))
  return (req) => {
    const peer = peerOf(req)
    if (req.headers['x-forwarded-for'] === undefined || !isTrusted(peer)) return read(peer) ?? UNKNOWN
    return read(proxyAddress(req, isTrusted)) ?? read(peer) ?? UNKNOWN
  }
}

/** A connection that is gone has no address any more. */
const UNKNOWN = 'unknown'

/** Some proxies add the port, which is another one for every connection: 203.113.7.8:50123, [2001:db8::1]:50123. */
const WITH_PORT = /^(?:\[([^\]]+)\]|(\d+\.\d+\.\d+\.\d+))(?::\d+)?$/

/** Null: no address. */
function countedAs(text: string): string | null {
  if (isIPv4(text)) return text
  const bare = WITH_PORT.exec(text)
  const address = bare?.[1] ?? bare?.[2] ?? text
  if (!ipaddr.isValid(address)) return null
  const parsed = ipaddr.process(address)
  if (parsed.kind() === 'ipv4') return parsed.toString()
  const network = (parsed as ipaddr.IPv6).parts.slice(0, 4).map((part) => part.toString(16))
  return `${network.join(':')}::/64`
}

function remembering<T>(ask: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const answer = known.get(text)
    if (answer !== undefined) return answer
    const asked = ask(text)
    if (known.size >= MOST_REMEMBERED) known.clear()
    if (text.length <= LONGEST_ADDRESS) known.set(text, asked)
    return asked
  }
}
