import { type ChildProcess, spawn } from 'node:child_process'
import type { Readable, Writable } from 'node:stream'

import { Connection } from './connection'
import { residentBytesOf } from './memory'
import { makeProfile, removeProfile, removeProfileAtOnce } from './profiles'

export interface PrintOptions {
  /** The program. */
  chromium: string
  /** A whole document, with its styles and letters in it: nothing else is read. */
  html: string
  /** The same once it is known how it came out; nothing when it is good as it is. */
  again?: (printed: Uint8Array) => Promise<string | undefined>
  /** The address that it has for the browser: links are written from there. */
  address: string
  timeoutMs: number
  /** Of all its processes together, where the system tells (Linux). */
  memoryBytes?: number
}

/** A guide of sixty chapters takes a third of it. */
const MEMORY_BYTES = 1536 * 1024 * 1024

/** How often memory is looked at. */
const LOOK_MS = 500

/** Longest PDF taken, in bytes. */
const MAX_BYTES = 64 * 1024 * 1024

const PIECE_BYTES = 512 * 1024

/**
 * Prints one document as a tagged PDF, in a browser that lives for it alone: an empty profile, no script of the
 * page, and no way out. Every request is answered here, by the document or by a refusal; were one not, it would
 * meet a proxy that is not there.
 *
 * @throws when the browser does not start, ends, shows a page of its own in place of the document, or takes more time
 * or memory than it may: it is killed with all its processes
 */
export async function printPdf(options: PrintOptions): Promise<Uint8Array> {
  const profile = await makeProfile()
  let browser: ChildProcess | undefined
  const leave = () => {
    if (browser) kill(browser)
    removeProfileAtOnce(profile)
  }
  process.once('exit', leave)
  try {
    browser = open(options.chromium, profile)
    return await printWithin(browser, options)
  } finally {
    process.off('exit', leave)
    if (browser) kill(browser)
    await removeProfile(profile)
  }
}

async function printWithin(browser: ChildProcess, options: PrintOptions): Promise<Uint8Array> {
  const memory = watchMemory(browser, options.memoryBytes ?? MEMORY_BYTES)
  try {
    const printed = Promise.race([printIn(browser, options), memory.isOver])
    return await withinTime(options.timeoutMs, printed)
  } finally {
    memory.stop()
  }
}

const FLAGS = [
  '--headless',
  '--remote-debugging-pipe',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-gpu',
  '--disable-extensions',
  '--disable-sync',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-dev-shm-usage',
  '--disable-features=Translate,MediaRouter,OptimizationHints',
  '--no-service-autorun',
  '--password-store=basic',
  '--use-mock-keychain',
  // The port of "discard": what is not answered here goes nowhere.
  '--proxy-server=http://127.0.0.1:9',
  '--proxy-bypass-list=<-loopback>',
  '--font-render-hinting=none',
]

/** Where what a browser's script of its distribution calls is found. */
const PATHS = '/usr/local/bin:/usr/bin:/bin'

function open(chromium: string, profile: string): ChildProcess {
  // Chromium refuses its sandbox to the superuser; whoever runs the site as another account has it.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const browser: ChildProcess = spawn(
    chromium,
    [...FLAGS, ...sandbox, `--user-data-dir=${profile}`],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
      // A group of its own, so that it is ended with all that it started.
      detached: true,
      // None of our settings, secrets among them.
      env: { NODE_ENV: 'production', PATH: PATHS, HOME: profile, LANG: 'C.UTF-8' },
    },
  )
  // A program that does not start is said by the pipes that close.
  browser.on('error', () => kill(browser))
  return browser
}

function kill({ pid }: ChildProcess): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, 'SIGKILL')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

/** `isOver` fails once the browser holds more than it may; it never ends otherwise. */
function watchMemory({ pid }: ChildProcess, mostBytes: number) {
  let timer: NodeJS.Timeout | undefined
  const isOver = new Promise<never>((_, reject) => {
    timer = setInterval(() => {
      if (pid === undefined) return
      void residentBytesOf(pid).then((bytes = 0) => {
        if (bytes > mostBytes) reject(new Error(`The browser took more than ${mostBytes} bytes.`))
      })
    }, LOOK_MS)
  })
  return { isOver, stop: () => clearInterval(timer) }
}

async function printIn(browser: ChildProcess, options: PrintOptions): Promise<Uint8Array> {
  const { address } = options
  let document = ''
  const pipes = browser.stdio as unknown[]
  const connection = new Connection(pipes[3] as Writable, pipes[4] as Readable)
  browser.on('error', (error) => connection.end(error))
  const { targetId } = await connection.send('Target.createTarget', { url: 'about:blank' })
  const { sessionId } = await connection.send('Target.attachToTarget', { targetId, flatten: true })
  const tell = (method: string, params = {}) => connection.send(method, params, String(sessionId))

  connection.on('Fetch.requestPaused', ({ requestId, request }) => {
    const { url } = request as { url: string }
    const answer = url === address ? fulfil(document) : REFUSED
    // A page that is gone by then needs no answer.
    tell(answer.method, { requestId, ...answer.params }).catch(() => undefined)
  })
  await tell('Fetch.enable', { patterns: [{ urlPattern: '*' }] })
  await tell('Page.enable')
  const load = loaderOf(connection, tell)
  await tell('Page.setLifecycleEventsEnabled', { enabled: true })
  const print = async (html: string) => {
    document = html
    await load(address)
    await assertShown(tell, address)
    return readStream(tell, (await tell('Page.printToPDF', PRINTED)).stream)
  }
  const first = await print(options.html)
  const second = await options.again?.(first)
  return second === undefined ? first : print(second)
}

type Tell = (method: string, params?: object) => Promise<Record<string, unknown>>

/** Loads an address, and waits for that very document: not for the one before, whose end may be told late. */
function loaderOf(connection: Connection, tell: Tell): (address: string) => Promise<void> {
  const loaded = new Set<unknown>()
  let onLoad = () => {}
  connection.on('Page.lifecycleEvent', ({ name, loaderId }) => {
    if (name !== 'load') return
    loaded.add(loaderId)
    onLoad()
  })
  return async (address) => {
    const { loaderId, errorText } = await tell('Page.navigate', { url: address })
    if (errorText) throw new Error(`The browser did not open the document: ${String(errorText)}.`)
    const isLoaded = new Promise<void>((resolve) => {
      onLoad = () => loaded.has(loaderId) && resolve()
      onLoad()
    })
    await connection.whileOpen(isLoaded)
  }
}

/** Waits for the letters of the document; what a browser shows in place of a document has another address. */
async function assertShown(tell: Tell, address: string): Promise<void> {
  const { result } = await tell('Runtime.evaluate', {
    expression: 'document.fonts.ready.then(() => document.URL)',
    awaitPromise: true,
    returnByValue: true,
  })
  const { value } = (result ?? {}) as { value?: unknown }
  if (value !== new URL(address).href) {
    throw new Error(`The browser shows ${String(value)} in place of the document.`)
  }
}

const PRINTED = {
  printBackground: true,
  preferCSSPageSize: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
  transferMode: 'ReturnAsStream',
}

/** The page's own scripts are refused by its policy, and everything that is not in it. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'"

const fulfil = (html: string) => ({
  method: 'Fetch.fulfillRequest',
  params: {
    responseCode: 200,
    responseHeaders: [
      { name: 'Content-Type', value: 'text/html; charset=utf-8' },
      { name: 'Content-Security-Policy', value: POLICY },
    ],
    body: Buffer.from(html, 'utf8').toString('base64'),
  },
})

const REFUSED = { method: 'Fetch.failRequest', params: { errorReason: 'BlockedByClient' } }

async function readStream(tell: Tell, handle: unknown): Promise<Uint8Array> {
  const pieces: Buffer[] = []
  let bytes = 0
  for (;;) {
    const { data, base64Encoded, eof } = await tell('IO.read', { handle, size: PIECE_BYTES })
    const piece = Buffer.from(String(data), base64Encoded ? 'base64' : 'utf8')
    bytes += piece.length
    if (bytes > MAX_BYTES) throw new Error(`The PDF is longer than ${MAX_BYTES} bytes.`)
    pieces.push(piece)
    if (eof) return new Uint8Array(Buffer.concat(pieces))
  }
}

async function withinTime<Result>(timeoutMs: number, work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`The browser took longer than ${timeoutMs} ms.`)),
      timeoutMs,
    )
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
    // Killed in the middle: what it was asked is refused, and nobody waits for it any more.
    work.catch(() => undefined)
  }
}
