import { spawn } from 'node:child_process'
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { Failure } from './messages.mjs'

const REMINDER_MS = 20_000
const SHOWN_LINES = 15

/**
 * Runs a program with its output in a log file and a reminder on the terminal now and then. Stops it when this process
 * is told to stop. Returns whether it succeeded, and the log's text.
 */
export async function runStep({ file, args, env, log, text }) {
  mkdirSync(dirname(log), { recursive: true })
  const output = openSync(log, 'w')
  const started = Date.now()
  const child = spawn(file, args, { env, stdio: ['ignore', output, output] })
  closeSync(output)
  const reminder = setInterval(() => {
    console.log(text('stillRunning', { seconds: secondsSince(started) }))
  }, REMINDER_MS)
  let stopSignal
  const stop = (signal) => {
    stopSignal = signal
    child.kill('SIGTERM')
  }
  process.on('SIGINT', stop).on('SIGTERM', stop)
  try {
    const code = await new Promise((resolve, reject) => child.once('close', resolve).once('error', reject))
    if (stopSignal) throw new Failure('', stopSignal === 'SIGINT' ? 130 : 143)
    return { succeeded: code === 0, output: readFileSync(log, 'utf8') }
  } finally {
    clearInterval(reminder)
    process.off('SIGINT', stop).off('SIGTERM', stop)
  }
}

export function lastLines(output) {
  return output.trim().split('\n').slice(-SHOWN_LINES).join('\n')
}

export function secondsSince(started) {
  return Math.round((Date.now() - started) / 1000)
}
