import { readdirSync } from 'node:fs'
import path from 'node:path'

import type { RequestHandler } from 'express'

/** As `press.mjs` makes them. */
const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
}

/**
 * Scripts and styles that the build pressed (`.br` beside each), for browsers that read Brotli: a
 * sixth lighter than what can be pressed while somebody waits. What follows sends the file that
 * the address then names.
 */
export function pressedFiles(folder: string): RequestHandler {
  const pressed = new Set(findPressed(folder))
  return (req, res, next) => {
    const type = TYPES[path.extname(req.path)]
    if (!type || !pressed.has(req.path)) return next()
    res.vary('Accept-Encoding')
    if (req.acceptsEncodings(['br', 'identity']) !== 'br') return next()
    res.set({ 'Content-Encoding': 'br', 'Content-Type': type })
    req.url = `${req.path}.br`
    next()
  }
}

/** Addresses under the folder, from `/`, that have a pressed file. */
function findPressed(folder: string): string[] {
  let files: string[]
  try {
    files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  } catch {
    return [] // not built
  }
  return files
    .filter((file) => file.endsWith('.br'))
    .map((file) => `/${file.slice(0, -'.br'.length).split(path.sep).join('/')}`)
}
