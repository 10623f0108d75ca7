'use client'

import { useEffect } from 'react'

/** Whoever opened the text, or pressed a key, is left in peace for so long, in milliseconds. */
const QUIET_MS = 1000

/** For so long one that is marked is waited for: a passage that is folded is not drawn. */
const DRAWN_MS = 500
/** Between two looks whether it is drawn. */
const LOOK_MS = 30

const NOT_DRAWN = '.blocks-field__fields:empty:not([data-ahead])'

/**
 * Payload draws the passages that are near what is seen, so that a long text opens soon. The others are drawn here, one at a
 * time while nobody types, so that the browser finds words in them, prints them, and goes to them by the Tab key.
 */
export function useDrawnAhead(): void {
  useEffect(() => {
    let timer = 0
    let idle = 0
    let typedAt = performance.now()
    const onKey = () => {
      typedAt = performance.now()
    }
    const rest = () => QUIET_MS - (performance.now() - typedAt)
    const wait = (ms: number) => {
      timer = window.setTimeout(() => {
        idle = whenIdle(drawNext)
      }, ms)
    }
    let begun: { passage: HTMLElement; at: number } | undefined
    // One after the other: several at once would keep a key waiting.
    const isBeingDrawn = () =>
      begun?.passage.matches(':empty') && performance.now() - begun.at < DRAWN_MS
    const drawNext = () => {
      if (rest() > 0) return wait(rest())
      if (isBeingDrawn()) return wait(LOOK_MS)
      const passage = document.querySelector<HTMLElement>(NOT_DRAWN)
      if (!passage) return wait(QUIET_MS)
      // Near what is seen, as far as Payload's observer knows (`styles/fields.css`).
      passage.dataset.ahead = ''
      begun = { passage, at: performance.now() }
      wait(LOOK_MS)
    }
    wait(QUIET_MS)
    document.addEventListener('keydown', onKey, true)
    return () => {
      document.removeEventListener('keydown', onKey, true)
      window.clearTimeout(timer)
      neverMind(idle)
    }
  }, [])
}

/** Safari has no such moments: there it is soon. */
const whenIdle = (work: () => void): number =>
  'requestIdleCallback' in window
    ? window.requestIdleCallback(work)
    : globalThis.window.setTimeout(work, 50)

const neverMind = (idle: number): void => {
  if ('cancelIdleCallback' in window) window.cancelIdleCallback(idle)
  else clearTimeout(idle)
}
