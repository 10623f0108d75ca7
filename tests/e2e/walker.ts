import { findChromium } from '../../src/server/chromium'

/**
 * Chromium without its windows: the engine is the same, and a walk takes half of the processor time. Where it is
 * not installed, or `WALKER_PATH` names another, that one walks.
 */
const SHELL = '/usr/bin/chromium-headless-shell'

/** The browser that walks journeys; empty when there is none. The site prints with its own (`CHROMIUM_PATH`). */
export const findWalker = (): string => {
  const { WALKER_PATH, CHROMIUM_PATH } = process.env
  const own = findChromium(WALKER_PATH || SHELL)
  return own ?? (WALKER_PATH ? undefined : findChromium(CHROMIUM_PATH || undefined)) ?? ''
}
