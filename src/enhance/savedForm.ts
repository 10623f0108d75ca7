/** How long after the last key what was written is saved, in milliseconds. */
const PAUSE_MS = 1200

interface Words {
  saving: string
  saved: string
  savedBut: string
  failed: string
}

/**
 * `<saved-form data-words><form>…<p role="status"></p></form></saved-form>`
 * Saves what is written as one writes, by the form's own address, so that another device can go on.
 * The button saves it too, and alone where there is no script.
 */
export class SavedForm extends HTMLElement {
  private timer = 0
  private isLeaving = false
  /** Savings stand in a row: an older one that arrives last would bring older words back. */
  private last: Promise<void> = Promise.resolve()

  connectedCallback() {
    const form = this.querySelector('form')
    if (!form) return
    form.addEventListener('input', () => {
      clearTimeout(this.timer)
      this.timer = window.setTimeout(() => {
        this.timer = 0
        this.last = this.last.then(() => this.save(form))
      }, PAUSE_MS)
    })
    // Any form of the page: one of them forgets what was written in this one.
    document.addEventListener('submit', () => {
      this.isLeaving = true
      clearTimeout(this.timer)
    })
    // A phone that is put away: what was typed last still leaves, if it is short enough to go on alone.
    addEventListener('pagehide', () => {
      if (this.timer && !this.isLeaving) void this.save(form, true)
    })
    addEventListener('pageshow', () => (this.isLeaving = false))
  }

  private async save(form: HTMLFormElement, keepalive = false) {
    const words = JSON.parse(this.dataset.words ?? '') as Words
    this.say(words.saving)
    try {
      const response = await fetch(form.action, {
        method: 'POST',
        keepalive,
        headers: { Accept: 'application/json' },
        body: new URLSearchParams([...new FormData(form)] as [string, string][]),
      })
      const { problems } = (await response.json()) as { problems: number }
      this.say(response.ok ? (problems > 0 ? words.savedBut : words.saved) : words.failed)
    } catch {
      // No network, or an answer that is not ours: the form keeps what was typed, and says so.
      this.say(words.failed)
    }
  }

  private say(text: string) {
    const line = this.querySelector('[role="status"]')
    if (line) line.textContent = text
  }
}
