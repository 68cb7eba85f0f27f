/** The origin that the running script was loaded from. To be called while it runs for the first time: later the browser no longer says. */
export function originOfScript(path: string): string | null {
  const running = document.currentScript
  const script =
    running instanceof HTMLScriptElement && running.src ? running : document.querySelector(`script[src*="${path}"]`)
  const address = script?.getAttribute('src')
  return address ? new URL(address, document.baseURI).origin : null
}
