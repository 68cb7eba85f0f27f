/** Comes with Express, which asks it for `req.ip`; it brings no types. */
declare module 'proxy-addr' {
  import type { IncomingMessage } from 'node:http'

  type Trust = (address: string, distance: number) => boolean
  function proxyAddress(req: Pick<IncomingMessage, 'headers' | 'socket'>, trust: Trust): string
  namespace proxyAddress {
    function compile(proxies: string[]): Trust
  }
  export = proxyAddress
}
