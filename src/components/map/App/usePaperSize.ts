'use client'

import { type RefObject, useEffect } from 'react'

/** What fits a landscape page, letter or A4, between its margins and under the head: CSS pixels. */
const PAPER = { width: 970, height: 570 }

/** Under it what is seen beside the panels is no map: the whole stage goes on paper. */
const LEAST_WIDTH = 200

interface Insets {
  left: number
  right: number
}

/**
 * Tells the style of paper how large the map is on the screen, and how much of it is seen beside the
 * panels, so that paper has the same view: drawn anew for another size, it would not be ready in time.
 */
export function usePaperSize(stage: RefObject<HTMLDivElement | null>, { left, right }: Insets) {
  useEffect(() => {
    const element = stage.current
    if (!element) return
    // Told once at the beginning too, and whenever a bar or a panel takes room from the stage.
    const observer = new ResizeObserver(() => {
      if (!window.matchMedia('print').matches) tell(element, { left, right })
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [stage, left, right])
}

function tell(element: HTMLElement, insets: Insets): void {
  const { clientWidth, clientHeight } = element
  if (clientWidth === 0 || clientHeight === 0) return // hidden: what was seen last stays
  const { scale, ...lengths } = paperSize({ width: clientWidth, height: clientHeight }, insets)
  for (const [name, px] of Object.entries(lengths)) element.style.setProperty(name, `${px}px`)
  element.style.setProperty('--paper-scale', String(scale))
}

/** The lengths that the style of paper needs, in CSS pixels, and how much smaller the map is there. */
export function paperSize(stage: { width: number; height: number }, { left, right }: Insets) {
  const beside = stage.width - left - right
  const seen = beside < LEAST_WIDTH ? { left: 0, width: stage.width } : { left, width: beside }
  const scale = Math.min(1, PAPER.width / seen.width, PAPER.height / stage.height)
  return {
    scale,
    '--seen-width': stage.width,
    '--seen-height': stage.height,
    '--paper-left': -seen.left * scale,
    '--paper-width': seen.width * scale,
    '--paper-height': stage.height * scale,
  }
}
