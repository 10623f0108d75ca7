import type { Page } from 'playwright-core'

/** A page is drawn when its text has not changed for this long, in milliseconds. */
const STILL_MS = 150
const LATE_MS = 30_000

/** Opens a page of the admin and waits until it is drawn. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await settle(page)
}

/** What comes from the server keeps the names of Payload until the page lives: here, of its notices. */
const NOT_YET_ALIVE = '[aria-label="Notifications alt+T"]'

/** Waits until the page lives and nothing more is drawn. */
export async function settle(page: Page): Promise<void> {
  let before = -1
  for (const start = Date.now(); Date.now() - start < LATE_MS;) {
    const now = await page.evaluate(
      (dead) => (document.querySelector(dead) ? -1 : document.body.innerText.length),
      NOT_YET_ALIVE,
    )
    if (now === before && now > 0) return
    before = now
    await page.waitForTimeout(STILL_MS)
  }
  throw new Error(`${page.url()} is still being drawn after ${LATE_MS} ms`)
}

/** Every text that people see or hear: of elements, and their names and hints. What they typed is not. */
export const textsOnScreen = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found = new Set<string>()
    const add = (text: string | null) => {
      const words = (text ?? '').replace(/\s+/g, ' ').trim()
      if (words) found.add(words)
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const { parentElement: parent, textContent } = walker.currentNode
      // A letter in another language says so: it is content, not a word of the admin.
      const language = parent?.closest('[lang]')?.getAttribute('lang')
      if (language && language !== document.documentElement.lang) continue
      const isTyped = parent?.closest(
        'script, style, textarea, [contenteditable="true"], .field-diff-content',
      )
      if (parent && !isTyped && parent.checkVisibility()) add(textContent)
    }
    const hints = ['aria-label', 'title', 'placeholder', 'alt']
    for (const element of document.querySelectorAll(hints.map((name) => `[${name}]`).join())) {
      if (element.checkVisibility()) hints.forEach((name) => add(element.getAttribute(name)))
    }
    return [...found]
  })
