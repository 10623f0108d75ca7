import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setImmediate as turn } from 'node:timers/promises'
import { createGzip } from 'node:zlib'

import type { Request, Response } from 'express'

import { takesGzip } from '../keptBodies'

/** Sends every thing on a line of its own, packed as it is written, no faster than it is read. */
export async function sendLines(
  req: Request,
  res: Response,
  parts: Iterable<unknown[]>,
): Promise<void> {
  const isZipped = takesGzip(req)
  res.setHeader('Content-Type', 'application/x-ndjson; charset=utf-8')
  res.setHeader('Vary', 'Accept-Encoding, Accept-Language')
  res.setHeader('Cache-Control', 'no-cache, no-transform')
  if (isZipped) res.setHeader('Content-Encoding', 'gzip')
  if (req.method === 'HEAD') return void res.end()
  const lines = Readable.from(linesOf(parts))
  try {
    await (isZipped ? pipeline(lines, createGzip(), res) : pipeline(lines, res))
  } catch (error) {
    // Who asked left before the end.
    if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error
  }
}

/** Some lines at a time, with a turn for other requests after each. */
async function* linesOf(parts: Iterable<unknown[]>): AsyncGenerator<string> {
  for (const things of parts) {
    yield things.map((thing) => `${JSON.stringify(thing)}\n`).join('')
    await turn()
  }
}
