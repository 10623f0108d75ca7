/** Letters before anything is asked: one begins everything. */
const LEAST_LETTERS = 2
/** Still typing: nothing is asked, ms. */
const PAUSE_MS = 180

interface Suggestion {
  kind: string
  label: string
  hint: string | null
  path: string
}

/**
 * `<search-suggest data-locale data-kinds='{"term":"…"}'>` around the field of a
 * search: a combobox with a list of what may be meant (WAI-ARIA, list autocomplete with manual selection).
 * Down and up choose, Enter goes there, Escape closes; the form is sent as without it.
 */
export class SearchSuggest extends HTMLElement {
  private input!: HTMLInputElement
  private list!: HTMLUListElement
  private shown: Suggestion[] = []
  private chosen = -1
  private timer = 0
  private asking: AbortController | undefined

  connectedCallback() {
    const input = this.querySelector('input')
    if (!input || this.list) return
    this.input = input
    this.list = document.createElement('ul')
    this.list.id = `${input.id}-list`
    this.list.className = 'suggestions'
    this.list.hidden = true
    this.list.setAttribute('role', 'listbox')
    this.list.setAttribute('aria-label', this.querySelector('label')?.textContent ?? '')
    this.append(this.list)
    for (const [name, value] of Object.entries({
      role: 'combobox',
      autocomplete: 'off',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-controls': this.list.id,
    }))
      input.setAttribute(name, value)
    input.addEventListener('input', () => this.later())
    input.addEventListener('keydown', (event) => this.onKey(event))
    input.addEventListener('blur', () => this.close())
    // The field keeps the focus, so that the list is still there when the finger leaves it.
    this.list.addEventListener('mousedown', (event) => event.preventDefault())
  }

  disconnectedCallback() {
    clearTimeout(this.timer)
    this.asking?.abort()
  }

  private later() {
    clearTimeout(this.timer)
    this.asking?.abort()
    const typed = this.input.value.trim()
    if (typed.length < LEAST_LETTERS) return this.close()
    this.timer = window.setTimeout(() => void this.ask(typed), PAUSE_MS)
  }

  private async ask(typed: string) {
    const asking = (this.asking = new AbortController())
    const query = new URLSearchParams({ q: typed, locale: this.dataset.locale ?? '' })
    try {
      const answer = await fetch(`/api/search/suggest?${query}`, { signal: asking.signal })
      if (answer.ok) this.show((await answer.json()) as Suggestion[])
    } catch {
      // No network, or more was typed: the form works without.
      this.open(false)
    }
  }

  private show(found: Suggestion[]) {
    if (document.activeElement !== this.input) return
    this.shown = found
    this.chosen = -1
    const kinds = JSON.parse(this.dataset.kinds ?? '{}') as Record<string, string>
    this.list.replaceChildren(
      ...found.map(({ kind, label, hint, path }, at) => {
        const item = document.createElement('li')
        item.id = `${this.list.id}-${at}`
        item.setAttribute('role', 'option')
        item.setAttribute('aria-selected', 'false')
        const words = document.createElement('span')
        words.textContent = label
        const about = document.createElement('span')
        about.className = 'small muted'
        about.textContent = [kinds[kind], hint].filter(Boolean).join(' · ')
        item.append(words, about)
        item.addEventListener('click', () => location.assign(path))
        return item
      }),
    )
    this.open(found.length > 0)
  }

  private onKey(event: KeyboardEvent) {
    const { key } = event
    const count = this.shown.length
    if (this.list.hidden || count === 0 || event.isComposing) return
    if (key === 'Escape') this.close()
    else if (key === 'ArrowDown') this.choose(this.chosen + 1 < count ? this.chosen + 1 : -1)
    else if (key === 'ArrowUp') this.choose(this.chosen < 0 ? count - 1 : this.chosen - 1)
    else if (key === 'Enter' && this.chosen >= 0) location.assign(this.shown[this.chosen]!.path)
    else return
    event.preventDefault()
    // Escape closes the list; it is not the first of two that leave the page.
    event.stopPropagation()
  }

  private choose(at: number) {
    this.chosen = at
    ;[...this.list.children].forEach((item, place) => {
      item.setAttribute('aria-selected', String(place === at))
      if (place === at) item.scrollIntoView({ block: 'nearest' })
    })
    if (at < 0) this.input.removeAttribute('aria-activedescendant')
    else this.input.setAttribute('aria-activedescendant', `${this.list.id}-${at}`)
  }

  private close() {
    clearTimeout(this.timer)
    this.asking?.abort()
    this.open(false)
  }

  private open(isOpen: boolean) {
    this.list.hidden = !isOpen
    this.input.setAttribute('aria-expanded', String(isOpen))
    if (!isOpen) this.choose(-1)
  }
}
