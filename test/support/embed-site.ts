import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import express, { type Express } from 'express'
import sharp from 'sharp'
import type { Entry } from '../../src/ledger/entry'
import { mountOutlets } from '../../src/delivery/mount'
import { openReadModel } from '../../src/readmodel/open-read-model'
import type { ReadModel } from '../../src/readmodel/read-model'
import { problemErrors } from '../../src/shared/problem'
import { BEFORE_THE_EVENTS } from './public-content'

export interface Asked {
  path: string
  status: number
}

/** A hub's outlets that can go away and come back at the same address. */
export interface EmbedSite {
  origin: string
  model: ReadModel
  /** What was asked for, and answered, so far. */
  asked: Asked[]
  /** Answers 429 to everyone, with so many seconds to wait; null: no longer. */
  refuse(seconds: number | null): void
  stop(): Promise<void>
  start(): Promise<void>
  remove(): Promise<void>
}

export async function embedSite(
  entries: Entry[],
  frameOrigins: (id: string) => string[] | null = () => null,
): Promise<EmbedSite> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'embed-'))
  const clock = () => BEFORE_THE_EVENTS
  const asked: Asked[] = []
  const app = express()
  app.use((req, res, next) => {
    res.on('finish', () => asked.push({ path: req.originalUrl, status: res.statusCode }))
    next()
  })
  let wait: number | null = null
  app.use((_req, res, next) => {
    if (wait === null) return next()
    res.set({ 'Retry-After': String(wait), 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'no-store' })
    res.set('Access-Control-Expose-Headers', 'Retry-After').status(429).end()
  })
  const pictures = await drawn()
  app.get(
    '/media/:id/:name',
    (req, res) => void res.type('jpeg').send(pictures[req.params.id.length % pictures.length]),
  )
  const restartable = await serverOf(app)
  const { origin } = restartable
  const model = openReadModel({ file: path.join(folder, 'read.db'), origin, now: clock })
  model.apply(entries)
  mountOutlets(app, {
    model,
    origin,
    mediaDir: folder,
    clock,
    health: { checks: {}, optional: [] },
    measures: [],
    frameOrigins,
    stopping: new AbortController().signal,
  })
  app.use(problemErrors({ logger: { error: (fields: unknown) => console.error(fields) } as never }))
  return {
    ...restartable,
    model,
    asked,
    refuse: (seconds) => {
      wait = seconds
    },
    remove: async () => {
      await restartable.stop()
      model.close()
      fs.rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The site of somebody else: pages by path, with the headers they are to have. */
export async function foreignSite(
  pages: Record<string, { html: string; headers?: Record<string, string> }>,
): Promise<{ origin: string; stop(): Promise<void> }> {
  const app = express()
  app.use((req, res) => {
    const page = pages[req.path]
    if (!page) return void res.status(404).end()
    res.set(page.headers ?? {}).type('html')
    res.send(`<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Cổng khác</title>${page.html}</html>`)
  })
  return serverOf(app)
}

async function serverOf(app: Express) {
  let server = await listening(app, 0)
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: async () => {
      server.closeAllConnections()
      if (server.listening) await new Promise((resolve) => server.close(resolve))
    },
    start: async () => {
      server = await listening(app, port)
    },
  }
}

function listening(app: Express, port: number): Promise<Server> {
  const server = createServer(app)
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve(server))
  })
}

/** Plain pictures in the colours of the sample's. */
function drawn(): Promise<Buffer[]> {
  const colours = ['#0B5D51', '#9A6700', '#1F5FA8', '#B5341F']
  return Promise.all(
    colours.map((background) =>
      sharp({ create: { width: 640, height: 360, channels: 3, background } })
        .jpeg()
        .toBuffer(),
    ),
  )
}
