import { Router } from 'express'
import { Counter, Gauge, Registry } from 'prom-client'

/** A number an operator watches, asked for at each scrape. */
export interface Measure {
  name: string
  help: string
  value(): number | Promise<number>
}

/** A number that only rises, told apart by a label. */
export interface Count {
  name: string
  help: string
  label: string
  /** By the label's values. */
  values(): ReadonlyMap<string, number>
}

/**
 * `/metrics` in Prometheus' text format. A measure that cannot be taken just now is left out and does not take the others along. `further` are those that another part of
 * the hub tells, in the same format.
 */
export function metricsRouter(measures: (Measure | Count)[], further?: () => Promise<string>): Router {
  const router = Router()
  router.get('/', async (_req, res) => {
    const registry = new Registry()
    for (const measure of measures) await ('label' in measure ? count(registry, measure) : take(registry, measure))
    const others = further && (await further().catch(() => missed(registry)))
    res.setHeader('Cache-Control', 'no-store')
    res.type(registry.contentType).send((await registry.metrics()) + (others ?? ''))
  })
  return router
}

async function take(registry: Registry, { name, help, value }: Measure): Promise<void> {
  try {
    const taken = await value()
    new Gauge({ name, help, registers: [registry] }).set(taken)
  } catch {
    missed(registry)
  }
}

function count(registry: Registry, { name, help, label, values }: Count): void {
  const counter = new Counter({ name, help, labelNames: [label], registers: [registry] })
  for (const [value, times] of values()) counter.inc({ [label]: value }, times)
}

/** Prometheus sees the gap, and `hub_measures_failed` says that there is one. */
function missed(registry: Registry): void {
  const name = 'hub_measures_failed'
  const failed = registry.getSingleMetric(name) as Gauge | undefined
  const gauge = failed ?? new Gauge({ name, help: 'Measures that could not be taken', registers: [registry] })
  gauge.inc()
}
