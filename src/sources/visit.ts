import { setTimeout as wait } from 'node:timers/promises'

import { type Dispatcher, fetch } from 'undici'

import { TooManyBytes } from '@/http/readBytes'
import {
  INTERNET,
  isPrivateIp,
  type Network,
  PrivateAddressError,
  publicOnly,
} from '@/net/publicNetwork'

import { pageOf } from './address'
import {
  type Answer,
  asksForRest,
  lookOf,
  readAnswer,
  redirectionOf,
  trouble,
  Unread,
  whetherOf,
} from './answered'
import { TangledPage } from './mainText'
import { NO_RULES, readRobots, ROBOT, type Robots } from './robots'
import type { Look, Watched } from './types'

/** What a page may cost. */
export interface VisitLimits {
  maxBytes: number
  /** Longest silence, before the answer and between two pieces of it. */
  silenceMs: number
  /** Longest time for one answer. */
  totalMs: number
  redirects: number
  /** Between two questions to one host; more when its robots.txt asks for more. */
  delayMs: number
  /** The longest delay that a site is granted: past it, it is asked seldom anyway. */
  maxDelayMs: number
  robotsBytes: number
}

const VISIT_LIMITS: VisitLimits = {
  maxBytes: 5 * 1024 * 1024,
  silenceMs: 15_000,
  totalMs: 45_000,
  redirects: 5,
  delayMs: 5000,
  maxDelayMs: 60_000,
  robotsBytes: 500 * 1024, // what RFC 9309 asks a reader to take at least
}

interface VisitorOptions {
  /** Public address of the site that asks, for those who are asked. */
  siteUrl: string
  limits?: Partial<VisitLimits>
  /** Where names lead and what is public; the internet, unless a test says otherwise. */
  network?: Network
  /** Ends what is under way. */
  signal?: AbortSignal
}

/**
 * Reads pages as a polite visitor: one question at a time to a host and a pause after it, no more than its
 * robots.txt allows, under a name that says who asks. It connects to public addresses only, and to the very
 * address that was checked. To be closed after use.
 */
export class Visitor {
  private readonly limits: VisitLimits
  private readonly network: Network
  private readonly dispatcher: Dispatcher
  private readonly robots = new Map<string, Promise<Robots>>()
  private readonly lines = new Map<string, Promise<unknown>>()
  /** What hosts said that asked to be left alone: their other pages are not asked either. */
  private readonly resting = new Map<string, Look>()
  private readonly userAgent: string

  constructor(private readonly options: VisitorOptions) {
    this.limits = { ...VISIT_LIMITS, ...options.limits }
    this.network = options.network ?? INTERNET
    this.dispatcher = publicOnly(this.network)
    this.userAgent = `${ROBOT}/1.0 (+${options.siteUrl}; source watch)`
  }

  close = (): Promise<void> => this.dispatcher.destroy()

  /**
   * One look at a page.
   *
   * @param known what its site said of it the last time, to be told when nothing changed
   * @throws the reason of the signal, when that ended it
   */
  async look(address: string, known: Known = {}): Promise<Look> {
    try {
      return await this.follow(address, known)
    } catch (error) {
      this.options.signal?.throwIfAborted()
      if (error instanceof Unread) return error.look
      if (error instanceof TangledPage) return { is: 'trouble', why: 'robots' }
      throw error
    }
  }

  /**
   * Whether a page is there, and where it moved to: what it says is not read.
   *
   * @returns `same` where it answers
   * @throws the reason of the signal, when that ended it
   */
  async lookWhether(address: string): Promise<Look> {
    return this.look(address, 'unread')
  }

  private async follow(address: string, known: Known): Promise<Look> {
    let url = new URL(address)
    let isForGood = true
    for (let redirects = 0; redirects <= this.limits.redirects; redirects += 1) {
      const rules = await this.robotsOf(url)
      if (!rules.mayLook(url.href)) return { is: 'unwatched', why: 'robots' }
      const resting = this.resting.get(url.host)
      if (resting) return resting
      const answer = await this.inLine(url, rules.delayMs, () =>
        known === 'unread'
          ? this.ask(url, {}, NO_BYTES)
          : this.ask(url, conditionsOf(known), this.limits.maxBytes),
      )
      const said = known === 'unread' ? whetherOf : lookOf
      if (asksForRest(answer)) this.resting.set(url.host, said(answer, undefined))
      const next = redirectionOf(url, answer)
      if (!next) return said(answer, isForGood && redirects > 0 ? pageOf(url.href) : undefined)
      isForGood &&= answer.status === 301 || answer.status === 308
      url = next
    }
    return { is: 'trouble', why: 'redirects' }
  }

  /** The rules of a site, asked once. One that answers "not there" has none; one in trouble is left alone. */
  private robotsOf(url: URL): Promise<Robots> {
    const known = this.robots.get(url.origin)
    if (known) return known
    const asked = this.askRobots(url)
    this.robots.set(url.origin, asked)
    return asked
  }

  private async askRobots({ origin }: URL): Promise<Robots> {
    const first = new URL('/robots.txt', origin)
    let url = first
    for (let redirects = 0; redirects <= this.limits.redirects; redirects += 1) {
      const answer = await this.inLine(url, undefined, () =>
        this.ask(url, {}, this.limits.robotsBytes),
      ).catch((error: unknown) => {
        // Of what went wrong only this matters here; what leads inside is refused as such.
        if (error instanceof Unread && error.look.is === 'trouble') throw trouble('robots')
        if (error instanceof Unread && isTooLarge(error.look)) throw trouble('robots')
        throw error
      })
      const next = redirectionOf(url, answer)
      if (!next) return rulesOf(first, answer)
      url = next
    }
    return NO_RULES // RFC 9309: as if there were none
  }

  /** One at a time to a host, and a pause after each. */
  private async inLine<T>(
    { host }: URL,
    delayMs: number | undefined,
    work: () => Promise<T>,
  ): Promise<T> {
    const before = this.lines.get(host) ?? Promise.resolve()
    const mine = before.then(work)
    const pause = Math.min(
      Math.max(this.limits.delayMs, delayMs ?? 0),
      Math.max(this.limits.maxDelayMs, this.limits.delayMs),
    )
    const { signal } = this.options
    // Over at once when the signal comes: what follows then says so itself.
    const rest = () => wait(pause, undefined, signal && { signal }).catch(() => undefined)
    this.lines.set(host, mine.then(rest, rest))
    return mine
  }

  /** @throws {Unread} */
  private async ask(url: URL, headers: Record<string, string>, maxBytes: number): Promise<Answer> {
    this.options.signal?.throwIfAborted()
    if (isPrivateIp(url.hostname, this.network)) throw new Unread(PRIVATE)
    const { silenceMs, totalMs } = this.limits
    const late = new AbortController()
    const tooSlow = () => late.abort(trouble('slow'))
    let silence = setTimeout(tooSlow, silenceMs)
    const total = setTimeout(tooSlow, totalMs)
    const alive = () => {
      clearTimeout(silence)
      silence = setTimeout(tooSlow, silenceMs)
    }
    let hasAnswered = false
    try {
      const response = await fetch(url, {
        dispatcher: this.dispatcher,
        redirect: 'manual',
        headers: { ...headers, 'user-agent': this.userAgent, accept: ACCEPT },
        signal: this.options.signal
          ? AbortSignal.any([this.options.signal, late.signal])
          : late.signal,
      })
      hasAnswered = true
      return await readAnswer(response, maxBytes, alive)
    } catch (error) {
      this.options.signal?.throwIfAborted()
      throw late.signal.aborted ? trouble('slow') : toUnread(error, hasAnswered)
    } finally {
      clearTimeout(silence)
      clearTimeout(total)
    }
  }
}

/** What its site said of a page the last time, to be told when nothing changed; or that its words are not wanted. */
type Known = Pick<Watched, 'etag' | 'lastModified'> | 'unread'

/** Of an answer whose words are not wanted. */
const NO_BYTES = 0

const PRIVATE = { is: 'unwatched', why: 'private' } as const
const ACCEPT = 'text/html,application/xhtml+xml,application/pdf;q=0.9,text/plain;q=0.8,*/*;q=0.5'

const conditionsOf = ({
  etag,
  lastModified,
}: Pick<Watched, 'etag' | 'lastModified'>): Record<string, string> => ({
  ...(etag ? { 'if-none-match': etag } : {}),
  ...(lastModified ? { 'if-modified-since': lastModified } : {}),
})

function toUnread(error: unknown, hasAnswered: boolean): unknown {
  if (error instanceof Unread) return error
  if (error instanceof TooManyBytes) return new Unread({ is: 'unwatched', why: 'large' })
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  if (cause instanceof PrivateAddressError) return new Unread(PRIVATE)
  return trouble(hasAnswered ? 'cut' : 'unreachable')
}

const isTooLarge = (look: Look): boolean => look.is === 'unwatched' && look.why === 'large'

function rulesOf(address: URL, { bytes, status }: Answer): Robots {
  if (status >= 200 && status < 300) {
    return readRobots(address.href, new TextDecoder().decode(bytes))
  }
  if (status >= 500 || status === 429) throw trouble('robots')
  return NO_RULES
}
