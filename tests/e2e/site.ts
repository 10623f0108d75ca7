import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import path from 'node:path'

import { serverEnv, serverFlags } from '../../src/server/start/memory.mjs'

const ROOT = path.resolve(import.meta.dirname, '../..')
/** A first start makes the example world: minutes, on a machine with more work than cores. */
const START_TIMEOUT_MS = 400_000

export interface RunningSite {
  baseUrl: string
  process: ChildProcess
  /** Everything it printed so far. */
  output: () => string
  /** Asks it to stop and waits until it has. */
  stop: () => Promise<void>
}

/**
 * Starts the built site as its own process and waits until it is ready. `watch` is given the
 * process at once, to do something to it meanwhile.
 */
export async function startSite(
  settings: Record<string, string>,
  watch?: (child: ChildProcess) => void,
): Promise<RunningSite> {
  const port = settings.PORT ?? String(await freePort())
  const child = spawn(process.execPath, [...serverFlags(settings), 'dist/server.js'], {
    cwd: ROOT,
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      LOG_LEVEL: 'warn',
      WATCH: 'off', // no test asks the pages of others
      ...serverEnv(process.env),
      ...passedOn('NODE_COMPILE_CACHE', 'NEXT_DIST_DIR'),
      ...settings,
      PORT: port,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  watch?.(child)
  let output = ''
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()))
  await new Promise<void>((resolve, reject) => {
    const late = setTimeout(() => {
      child.kill('SIGKILL')
      reject(new Error(`The site was not ready after ${START_TIMEOUT_MS} ms:\n${output}`))
    }, START_TIMEOUT_MS)
    child.once('message', () => {
      clearTimeout(late)
      resolve()
    })
    child.once('exit', (code) => {
      clearTimeout(late)
      reject(new Error(`The site ended with ${code} before it was ready:\n${output}`))
    })
  })
  return {
    baseUrl: `http://localhost:${port}`,
    process: child,
    output: () => output,
    stop: () => stopProcess(child),
  }
}

/** Those of the settings that this process has itself. */
const passedOn = (...names: string[]): Record<string, string> =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = process.env[name]
      return value ? [[name, value]] : []
    }),
  )

/** A port that nothing listens on now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => {
        if (address && typeof address === 'object') resolve(address.port)
        else reject(new Error('No free port'))
      })
    })
  })
}

/** Ends a process that was started here, unless it has ended. */
export function stopProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.kill('SIGTERM')
  })
}
