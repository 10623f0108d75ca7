const SAID_MS = 5000
const FEW_LETTERS = 50

/** The address of a passage: of its block, then its own, which another of the same words ends in a number. */
const ADDRESS = /^#(p-[a-z0-9]{6})(-[0-9a-f]{8}(?:-\d+)?)?$/

/**
 * `<passage-links data-script="…/passageLinks.js" data-copy data-copied data-not-copied data-changed data-gone>`
 * Links to passages copy their address. Without a script they lead to it: it then stands in the browser's address bar. Who
 * follows a link to a passage that is no longer there is led to where it stood, and told so.
 */
class PassageLinks extends HTMLElement {
  private readonly said = document.createElement('span')
  private marks: HTMLAnchorElement[] = []
  private timer = 0

  connectedCallback() {
    this.said.className = 'passage-said'
    this.said.setAttribute('role', 'status')
    this.append(this.said)
    this.marks = [...document.querySelectorAll<HTMLAnchorElement>('a.passage-mark')]
    this.marks.forEach((mark, at) => {
      mark.title = this.dataset.copy ?? ''
      // One of each block is met by the tab key; the arrows lead to the others.
      const before = this.marks[at - 1]
      if (!before || blockInId(before) !== blockInId(mark)) meet(mark)
    })
    document.addEventListener('keydown', (event) => this.move(event))
    document.addEventListener('click', (event) => this.press(event))
    addEventListener('hashchange', () => this.arrive())
    this.arrive()
  }

  private move(event: KeyboardEvent) {
    const at = this.marks.indexOf(event.target as HTMLAnchorElement)
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const next = at >= 0 && step ? this.marks[at + step] : undefined
    if (!next) return
    event.preventDefault()
    meet(next)
    // Of one block, one is met by the tab key.
    for (const other of this.marks)
      if (other !== next && blockInId(other) === blockInId(next)) leave(other)
    next.focus()
  }

  private press(event: MouseEvent) {
    const target = event.target as Element
    if (event.button || event.ctrlKey || event.metaKey || event.shiftKey) return
    const language = target.closest<HTMLAnchorElement>('.languages a')
    // The same passage in another language.
    if (language && ADDRESS.test(location.hash)) language.hash = location.hash
    const link = target.closest<HTMLAnchorElement>('a.passage-mark, a.passage-link')
    if (!link) return
    if (!navigator.clipboard) return this.say(this.dataset.notCopied)
    event.preventDefault()
    navigator.clipboard.writeText(addressOf(link.hash)).then(
      () => this.say(this.dataset.copied),
      () => {
        location.hash = link.hash // to copy from the browser's bar
        this.say(this.dataset.notCopied)
      },
    )
  }

  private say(words = '') {
    clearTimeout(this.timer)
    this.said.textContent = words
    this.timer = window.setTimeout(() => (this.said.textContent = ''), SAID_MS)
  }

  /** At the passage of the address; where it is gone, at what is left of it. */
  private arrive() {
    document.querySelector('.passage-gone')?.remove()
    const { hash } = location
    const [, block = '', own] = ADDRESS.exec(hash) ?? []
    if (!block || document.getElementById(hash.slice(1))) return
    const moved = own && document.querySelector(`a.passage-mark[id$="${own}"]`)
    if (moved) return location.replace(`#${moved.id}`)
    const start = document.getElementById(block)
    const note = document.createElement('p')
    note.className = 'passage-gone'
    note.tabIndex = -1
    note.textContent = this.dataset[start ? 'changed' : 'gone'] ?? ''
    if (start) start.before(note)
    else document.querySelector('.prose')?.prepend(note)
    note.scrollIntoView({ block: 'center' })
    note.focus({ preventScroll: true })
  }
}

/** Of the page as anyone may read it: without the place that a reader gave, but of the day that is read. */
function addressOf(hash: string): string {
  const { origin, pathname, search } = location
  const on = new URLSearchParams(search).get('on')
  return `${origin}${pathname}${on ? `?on=${encodeURIComponent(on)}` : ''}${hash}`
}

const blockInId = ({ id }: Element) => id.slice(0, 8) // "p-cc5414"

function meet(mark: HTMLElement) {
  mark.setAttribute('aria-label', `${mark.title} – ${wordsBeside(mark)}`)
  mark.tabIndex = 0
  mark.removeAttribute('aria-hidden')
}

function leave(mark: HTMLElement) {
  mark.tabIndex = -1
  mark.ariaHidden = 'true'
}

/** The first words of a passage. */
function wordsBeside(mark: HTMLElement): string {
  const words = mark.parentElement?.innerText.replace(/\s+/g, ' ').trim() ?? ''
  return words.length > FEW_LETTERS ? `${words.slice(0, FEW_LETTERS)}…` : words
}

customElements.define('passage-links', PassageLinks)
