import { type Response } from 'undici'

import { readBytes, TooManyBytes } from '@/http/readBytes'

import { TangledPage } from './mainText'
import { readPage } from './readPage'
import type { Look, Trouble } from './types'

/** What one address answered. */
export interface Answer {
  status: number
  header: (name: string) => string | undefined
  bytes: Uint8Array
}

/** Tells why a page was not read. */
export class Unread extends Error {
  constructor(readonly look: Exclude<Look, { is: 'page' | 'same' }>) {
    super(look.is)
  }
}

export const trouble = (why: Trouble) => new Unread({ is: 'trouble', why })

/** The whole answer. The body of one that only leads on is not read, nor of any where no byte is wanted. */
export async function readAnswer(
  response: Response,
  maxBytes: number,
  alive: () => void,
): Promise<Answer> {
  const header = (name: string) => response.headers.get(name) ?? undefined
  const { status } = response
  if (!response.ok || maxBytes === 0) {
    await response.body?.cancel()
    return { status, header, bytes: new Uint8Array() }
  }
  if (Number(header('content-length')) > maxBytes) {
    await response.body?.cancel()
    throw new TooManyBytes(Number(header('content-length')), maxBytes)
  }
  return { status, header, bytes: await readBytes(response.body, { maxBytes, onPiece: alive }) }
}

/**
 * Where an answer leads on to; nothing when it leads nowhere.
 *
 * @throws {Unread} when it leads to no page of the Web
 */
export function redirectionOf(url: URL, { status, header }: Answer): URL | undefined {
  const location = header('location')
  if (status < 300 || status >= 400 || status === 304 || location === undefined) return undefined
  const next = URL.parse(location, url)
  if (!next || (next.protocol !== 'http:' && next.protocol !== 'https:') || next.username) {
    throw trouble('redirects')
  }
  return next
}

/**
 * What an answer says of the page.
 *
 * @param movedTo the address that it moved to for good
 */
export function lookOf(answer: Answer, movedTo: string | undefined): Look {
  const { bytes, header, status } = answer
  if (status === 304) return { is: 'same', ...(movedTo ? { movedTo } : {}) }
  if (status === 404 || status === 410) return { is: 'gone', status }
  if (status < 200 || status >= 300) {
    const notBefore = retryAfter(header('retry-after'))
    return { is: 'trouble', why: 'status', status, ...(notBefore ? { notBefore } : {}) }
  }
  try {
    const page = readPage(bytes, header('content-type') ?? '')
    if (!page) return { is: 'unwatched', why: 'blank' }
    const [etag, lastModified] = [header('etag'), header('last-modified')]
    return {
      is: 'page',
      ...page,
      ...(etag && etag.length < 500 ? { etag } : {}),
      ...(lastModified && lastModified.length < 100 ? { lastModified } : {}),
      ...(movedTo ? { movedTo } : {}),
    }
  } catch (error) {
    if (error instanceof TangledPage) return { is: 'trouble', why: 'tangled' }
    throw error
  }
}

/** What a site answers a machine that it does not answer a person: the page is there for people (RFC 9110, RFC 7725). */
// 999 is of no standard: a large network of professions answers machines with it.
const FOR_PEOPLE: readonly number[] = [401, 403, 405, 406, 429, 451, 999]

/**
 * Whether an answer says that the page is there.
 *
 * @param movedTo the address that it moved to for good
 */
export function whetherOf(answer: Answer, movedTo: string | undefined): Look {
  const { status } = answer
  if (status >= 200 && status < 300) return { is: 'same', ...(movedTo ? { movedTo } : {}) }
  if (FOR_PEOPLE.includes(status)) return { is: 'unwatched', why: 'robots' }
  return lookOf(answer, movedTo)
}

/** "Too many questions", or "come back later": said by a site, not by one of its pages (RFC 9110, RFC 6585). */
export const asksForRest = ({ status, header }: Answer): boolean =>
  status === 429 || (status === 503 && header('retry-after') !== undefined)

/** Seconds, or a moment as HTTP writes it. */
function retryAfter(said: string | undefined): string | undefined {
  if (said === undefined) return undefined
  const moment = /^\d{1,9}$/.test(said) ? Date.now() + Number(said) * 1000 : Date.parse(said)
  return Number.isNaN(moment) ? undefined : new Date(moment).toISOString()
}
