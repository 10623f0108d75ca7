import { isbot } from 'isbot'

import { hasSession } from '@/http/hasSession'

/** What of a request tells a reader from a program; nothing of it is kept. */
export interface AskedBy {
  'user-agent'?: string | undefined
  cookie?: string | undefined
  purpose?: string | string[] | undefined
  'x-moz'?: string | string[] | undefined
  'sec-purpose'?: string | string[] | undefined
  'sec-fetch-mode'?: string | string[] | undefined
}

/**
 * How a browser asks for what it opens in a window or a frame. So does the worker of this site for a page that is
 * opened through it, whatever it says of where the page goes; what it takes along for later it asks for otherwise.
 */
const OPENED = /navigate$/

/** Programs whose answer is remembered: a few hundred are all that is met in a day. */
const MOST_AGENTS = 500

const known = new Map<string, boolean>()

/**
 * Whether somebody reads what is asked for: not a robot, by the list that `isbot` keeps; nobody who is signed
 * in, since that is the team, or the map; no browser that only looks ahead, or takes pages along for later.
 */
export function isReader(headers: AskedBy): boolean {
  const mode = headers['sec-fetch-mode']
  if (mode !== undefined && !OPENED.test(String(mode))) return false
  return isPerson(headers)
}

/** The same for a file, which a browser asks for in more ways. */
export function isPerson(headers: AskedBy): boolean {
  const agent = headers['user-agent']
  if (!agent || isRobot(agent)) return false
  if (hasSession(headers)) return false
  const purpose = headers['sec-purpose'] ?? headers.purpose ?? headers['x-moz']
  return purpose === undefined || !/prefetch|prerender|preview/i.test(String(purpose))
}

function isRobot(agent: string): boolean {
  const answer = known.get(agent)
  if (answer !== undefined) return answer
  if (known.size >= MOST_AGENTS) known.clear()
  const made = isbot(agent)
  // A longer one is nobody's browser, and is not worth its room.
  if (agent.length <= 400) known.set(agent, made)
  return made
}
