import type { Page } from 'playwright-core'

/** What a finger must hit, in CSS pixels: the guide of design asks for more than WCAG 2.5.8 (24). */
const TARGET_PX = 44

/** Half a pixel is the rounding of a layout, not a smaller target. */
const ROUNDING_PX = 0.5

/**
 * What a finger can miss on a page: links, buttons, fields and folds smaller than `TARGET_PX` in one
 * direction, by their words. A link within a sentence is as high as its line (WCAG 2.5.8, "inline").
 */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate((smallest) => {
    const targets = 'a[href], button, summary, select, textarea, input:not([type="hidden"])'
    const isHidden = (element: Element) =>
      !element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }) ||
      element.closest('.visually-hidden, .skip-link, [aria-hidden="true"]') !== null
    const isInSentence = (element: Element) => {
      if (!element.matches('a') || !getComputedStyle(element).display.startsWith('inline'))
        return false
      const block = element.closest('p, li, td, th, dd, .table-note')
      const words = (node: Element | null) => (node?.textContent ?? '').replace(/[^\p{L}\d]/gu, '')
      return words(block).length > words(element).length
    }
    // A box of a form is hit by its label too.
    const hitOf = (element: Element) =>
      (element.matches('[type="checkbox"], [type="radio"]') && element.closest('label')) || element
    return [...document.querySelectorAll(targets)]
      .filter((element) => !isHidden(element) && !isInSentence(element))
      .flatMap((element) => {
        const boxes = [...hitOf(element).getClientRects()].filter(({ width }) => width > 1)
        if (boxes.length === 0) return []
        const width = Math.max(...boxes.map((box) => box.width))
        const height =
          Math.max(...boxes.map((box) => box.bottom)) - Math.min(...boxes.map((box) => box.top))
        if (Math.min(width, height) >= smallest) return []
        const name = (element.textContent ?? '').trim() || element.getAttribute('name')
        return [`${name} (${element.tagName}): ${Math.round(width)} × ${Math.round(height)} px`]
      })
  }, TARGET_PX - ROUNDING_PX)
