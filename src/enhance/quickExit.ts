import { SEEN } from '@/offline/kept'

/** Two presses farther apart than this are two accidents. */
const TWICE_MS = 1_000

/**
 * `<quick-exit><a href="https://…">Quitter vite <span hidden>Échap, deux fois</span></a></quick-exit>`
 * Empties the page at once and puts the neutral site in its place in the history, so that "back" does
 * not show it again, and has the browser forget the pages that were read; also when Escape is pressed twice. Without the script it is a link.
 */
export class QuickExit extends HTMLElement {
  private pressedAt = -TWICE_MS

  connectedCallback() {
    const link = this.querySelector('a')
    if (!link) return
    const keys = link.querySelector<HTMLElement>('[hidden]')
    if (keys) keys.hidden = false
    link.addEventListener('click', (event) => {
      event.preventDefault()
      leave(link.href)
    })
    document.addEventListener('keydown', ({ key, repeat, timeStamp }) => {
      if (key !== 'Escape' || repeat) return
      if (timeStamp - this.pressedAt < TWICE_MS) leave(link.href)
      this.pressedAt = timeStamp
    })
  }
}

function leave(href: string) {
  document.body.hidden = true
  document.title = ''
  // Sent before the page goes; nothing waits for it.
  globalThis.caches?.delete(SEEN).catch(() => undefined)
  // The neutral site is not told where its reader came from.
  const policy = document.createElement('meta')
  policy.name = 'referrer'
  policy.content = 'no-referrer'
  document.head.append(policy)
  location.replace(href)
}
