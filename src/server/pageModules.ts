import type { EventEmitter } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { readingForNobody } from '@/db/reading'

import { captureResponse } from './captureResponse'
import type { Logger } from './logging'
import type { NextHandler } from './readingPages'

/** How people sign in; neither reads the content of the site, which takes seconds where there is much (as `/fr` does). */
const ASKED_FIRST = ['/api/users/me', '/fr/compte/connexion']

/** A site that takes longer opens, and its first reader waits as the first of any other page does. */
const AT_MOST_MS = 10_000

/** Modules of a page take a tenth of a second, in which nobody is answered: few are read in a second. */
const BETWEEN_MS = 250

/** Who reads a map or an editor asks again within this time; where nobody asks for so long, few wait. */
const QUIET_MS = 500

/** Where somebody always asks, the pages of others are read ahead all the same, one in this time. */
const QUIET_WITHIN_MS = 5_000

/**
 * Asks Next in nobody's name for what people ask first, so that its modules stand before the site says that it is ready.
 * What fails keeps nobody from anything: who asks next reads them.
 *
 * @returns a promise that never fails
 */
export async function warmUpPages(
  handleByNext: NextHandler,
  logger: Pick<Logger, 'warn'>,
  { siteUrl, atMostMs = AT_MOST_MS }: { siteUrl: string; atMostMs?: number },
): Promise<void> {
  const { host, protocol } = new URL(siteUrl)
  const ask = async (url: string) => {
    const { status } = await readingForNobody(() =>
      captureResponse({ url, host, isHttps: protocol === 'https:' }, handleByNext),
    )
    if (status !== 200) throw new Error(`${url} answered ${status}`)
  }
  const given = new AbortController()
  const late = pause(atMostMs, undefined, { signal: given.signal, ref: false }).then(
    () => logger.warn('the first pages are still being drawn: their readers wait'),
    () => undefined, // they were drawn first
  )
  const asked = Promise.all(ASKED_FIRST.map(ask))
    .catch((error: unknown) => {
      logger.warn({ err: error }, 'what people ask first could not be made ready')
    })
    .finally(() => given.abort())
  await Promise.race([asked, late])
}

/**
 * Reads the modules of all other pages, one after the other, while the site answers, where it can when nobody asks. Next
 * would read them all before it answers anything (`preloadEntriesOnStart`), which takes half of a start.
 *
 * @param nextFolder of Next's build
 * @param asking what is told of each request, as a server tells it
 * @returns a promise that never fails
 */
export async function readPageModules(
  nextFolder: string,
  logger: Pick<Logger, 'warn'>,
  {
    signal,
    asking,
    betweenMs = BETWEEN_MS,
    quietMs = QUIET_MS,
    quietWithinMs = QUIET_WITHIN_MS,
  }: ReadAhead,
): Promise<void> {
  const manifest = path.join(nextFolder, 'server', 'app-paths-manifest.json')
  // The very files that Next requires when somebody asks: what is read here is read for it too.
  const require = createRequire(manifest)
  const warn = (error: unknown) =>
    logger.warn({ err: error }, 'the modules of a page could not be read ahead of its readers')
  let files: string[]
  try {
    files = Object.values(JSON.parse(await readFile(manifest, 'utf8')) as Record<string, string>)
  } catch (error) {
    return warn(error)
  }
  const quiet = new Quiet(asking, quietMs)
  for (const file of files) {
    try {
      await pause(betweenMs, undefined, { signal, ref: false })
      await quiet.within(quietWithinMs, signal)
      require(`./${file}`)
    } catch (error) {
      if (signal.aborted) break
      warn(error) // one that fails leaves the others
    }
  }
  quiet.stop()
}

interface ReadAhead {
  signal: AbortSignal
  asking: EventEmitter
  betweenMs?: number
  quietMs?: number
  quietWithinMs?: number
}

/** Knows when nobody has asked for a while. */
class Quiet {
  private askedAt = performance.now()
  private readonly note = () => {
    this.askedAt = performance.now()
  }

  constructor(
    private readonly asking: EventEmitter,
    private readonly quietMs: number,
  ) {
    asking.on('request', this.note)
  }

  /** Waits until it is quiet, and no longer than so many milliseconds. */
  async within(mostMs: number, signal: AbortSignal): Promise<void> {
    const until = performance.now() + mostMs
    for (;;) {
      const now = performance.now()
      const leftMs = Math.min(this.askedAt + this.quietMs, until) - now
      if (leftMs <= 0) return
      await pause(leftMs, undefined, { signal, ref: false })
    }
  }

  stop(): void {
    this.asking.off('request', this.note)
  }
}
