'use client'

import { type RefObject, useEffect } from 'react'

/** What fits a landscape page, letter or A4, between its margins and under the head: CSS pixels. */
const PAPER = { width: 970, height: 570 }

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
    const measure = () => {
      if (stage.current && !window.matchMedia('print').matches) tell(stage.current, left, right)
    }
    measure()
    window.addEventListener('resize', measure)
    return () => window.removeEventListener('resize', measure)
  }, [stage, left, right])
}

function tell(element: HTMLElement, left: number, right: number): void {
  const { clientWidth, clientHeight } = element
  const width = clientWidth - left - right
  const scale = Math.min(1, PAPER.width / width, PAPER.height / clientHeight)
  const lengths = {
    '--seen-width': clientWidth,
    '--seen-height': clientHeight,
    '--paper-left': -left * scale,
    '--paper-width': width * scale,
    '--paper-height': clientHeight * scale,
  }
  for (const [name, px] of Object.entries(lengths)) element.style.setProperty(name, `${px}px`)
  element.style.setProperty('--paper-scale', String(scale))
}
