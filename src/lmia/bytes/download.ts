import { Agent, type Dispatcher, fetch, type Response } from 'undici'

import {
  INTERNET,
  isPrivateIp,
  isPublicHost,
  type Network,
  PrivateAddressError,
  publicOnly,
} from '@/net/publicNetwork'

import { readBytes, TooManyBytes } from '@/http/readBytes'

import { type LoadCode, LoadRefusal } from '../report/loadRefusal'

export interface DownloadOptions {
  maxBytes: number
  /** Longest silence, before the answer and between two pieces of it. */
  silenceMs?: number
  /** Longest time for the whole answer. */
  totalMs?: number
  signal?: AbortSignal
  /** Sent as `Accept`. */
  accept?: string
  /** Refuse an answer that says it is a web page. Off where a page is what is wanted. */
  refuseHtml?: boolean
  /** Refuse the site's own network from the start: for an address that someone types in a page. */
  refusePrivate?: boolean
  /** Where names lead and what is public; the internet, unless a test says otherwise. */
  network?: Network
}

export interface Download {
  bytes: Uint8Array
  /** Name the answer gives the file, or the end of its address. */
  name: string
  contentType: string
  /** Address that answered, after redirects. */
  url: string
}

const SILENCE_MS = 30_000
const TOTAL_MS = 300_000
const MAX_REDIRECTS = 5

/**
 * Reads a file from a web address, within limits. A public address is not let to redirect to a
 * private one, so that no page can make the site read its own network.
 *
 * @throws {LoadRefusal}
 */
export async function download(address: string, options: DownloadOptions): Promise<Download> {
  const network = options.network ?? INTERNET
  let url = parseAddress(address)
  const mayBePrivate = !options.refusePrivate && !(await isPublic(url, network))
  const dispatcher = mayBePrivate ? new Agent() : publicOnly(network)
  try {
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
      if (!mayBePrivate && isPrivateIp(url.hostname, network)) throw isPrivate(url)
      const answer = await ask(url, options, dispatcher)
      try {
        const next = await redirection(url, answer)
        if (!next) return await readAnswer(url, answer, options)
        url = next
      } finally {
        answer.end()
      }
    }
  } finally {
    await dispatcher.destroy()
  }
  throw new LoadRefusal('tooManyRedirects', { url: address, limit: MAX_REDIRECTS })
}

const isPrivate = (url: URL) => new LoadRefusal('addressPrivate', { url: url.href })

async function isPublic(url: URL, network: Network): Promise<boolean> {
  try {
    return await isPublicHost(url.hostname, network)
  } catch (error) {
    throw toRefusal(error, 'addressUnreachable', url)
  }
}

/** Where an answer leads on, or `undefined` when it is the file. */
async function redirection(url: URL, { response }: Answer): Promise<URL | undefined> {
  const location = response.headers.get('location')
  if (response.status < 300 || response.status >= 400 || !location) return undefined
  await response.body?.cancel()
  return parseAddress(URL.parse(location, url)?.href ?? location)
}

interface Answer {
  response: Response
  /** To be called at each piece received. */
  alive: () => void
  end: () => void
}

async function ask(url: URL, options: DownloadOptions, dispatcher: Dispatcher): Promise<Answer> {
  const silenceMs = options.silenceMs ?? SILENCE_MS
  const controller = new AbortController()
  const tooSlow = () => controller.abort(new LoadRefusal('answerSlow', { url: url.href }))
  let silence = setTimeout(tooSlow, silenceMs)
  const total = setTimeout(tooSlow, options.totalMs ?? TOTAL_MS)
  const end = () => {
    clearTimeout(silence)
    clearTimeout(total)
  }
  try {
    const response = await fetch(url, {
      dispatcher,
      redirect: 'manual',
      headers: { accept: options.accept ?? '*/*', 'user-agent': 'Accompagner (lmia lists)' },
      signal: options.signal
        ? AbortSignal.any([options.signal, controller.signal])
        : controller.signal,
    })
    return {
      response,
      alive: () => {
        clearTimeout(silence)
        silence = setTimeout(tooSlow, silenceMs)
      },
      end,
    }
  } catch (error) {
    end()
    throw toRefusal(error, 'addressUnreachable', url)
  }
}

async function readAnswer(url: URL, answer: Answer, options: DownloadOptions): Promise<Download> {
  const { response } = answer
  if (!response.ok) {
    throw new LoadRefusal('answerStatus', { url: url.href, status: response.status })
  }
  const contentType = response.headers.get('content-type') ?? ''
  if (options.refuseHtml && /^text\/html|^application\/xhtml/i.test(contentType)) {
    throw new LoadRefusal('answerHtml', { url: url.href })
  }
  const bytes = await readWhole(url, answer, options.maxBytes)
  checkWhole(url, response, bytes.byteLength)
  return { bytes, name: nameOf(url, response), contentType, url: url.href }
}

async function readWhole(url: URL, answer: Answer, maxBytes: number): Promise<Uint8Array> {
  try {
    return await readBytes(answer.response.body, { maxBytes, onPiece: answer.alive })
  } catch (error) {
    if (!(error instanceof TooManyBytes)) throw toRefusal(error, 'answerCut', url)
    const limitMb = Math.floor(maxBytes / (1024 * 1024))
    throw new LoadRefusal('answerTooLarge', { url: url.href, limitMb })
  }
}

/** Compressed answers are measured by the decompression; the others by their announced length. */
function checkWhole(url: URL, response: Response, size: number): void {
  const announced = response.headers.get('content-length')
  if (announced === null || response.headers.has('content-encoding')) return
  if (Number(announced) !== size) {
    throw new LoadRefusal('answerCut', { url: url.href, size, announced: Number(announced) })
  }
}

function toRefusal(error: unknown, code: LoadCode, url: URL): unknown {
  if (error instanceof LoadRefusal) return error
  if (error instanceof Error && error.name === 'AbortError') return error
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  if (cause instanceof PrivateAddressError) return isPrivate(url)
  const detail = cause instanceof Error ? cause.message : String(cause)
  return new LoadRefusal(code, { url: url.href, detail }, { cause: error })
}

function parseAddress(address: string): URL {
  const url = URL.parse(address)
  if (!url || !['http:', 'https:'].includes(url.protocol)) {
    throw new LoadRefusal('addressUnreadable', { url: address })
  }
  return url
}

function nameOf(url: URL, response: Response): string {
  const disposition = response.headers.get('content-disposition') ?? ''
  const given = /filename\*?=(?:UTF-8'')?"?([^";]+)"?/i.exec(disposition)?.[1]
  const last = url.pathname.split('/').filter(Boolean).at(-1)
  const name = given ?? last ?? url.hostname
  try {
    return decodeURIComponent(name)
  } catch (error) {
    if (error instanceof URIError) return name // not encoded after all
    throw error
  }
}
