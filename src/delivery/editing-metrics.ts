import { get } from 'node:http'
import { text } from 'node:stream/consumers'

/** Prometheus gives up after ten seconds; a busy editing side must not take the delivery's own numbers along. */
const PATIENCE_MS = 3000

/** What the editing side measures of itself, in Prometheus' text format. */
export function metricsOf(socketPath: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = get({ socketPath, path: '/metrics', signal: AbortSignal.timeout(PATIENCE_MS) }, (response) => {
      if (response.statusCode === 200) text(response).then(resolve, reject)
      else reject(new Error(`The editing side answered ${response.statusCode}`))
    })
    request.on('error', reject)
  })
}
