const GAP_PX = 6
const EDGE_PX = 8

/**
 * `<term-notes data-script="…/termNotes.js" data-close data-all data-glossary>…notes…</term-notes>`
 * Shows the explanation of a marked word beside it. Without a script, or in a browser without popovers, the word leads to
 * its note at the end of the text, and the note back to it.
 */
class TermNotes extends HTMLElement {
  private readonly card = document.createElement('div')
  private mark: HTMLAnchorElement | undefined
  /** Open when the press began: the browser closes it before the click comes. */
  private wasOpenFor: HTMLAnchorElement | undefined

  connectedCallback() {
    if (!('popover' in HTMLElement.prototype)) return
    const { card } = this
    card.popover = 'auto'
    card.className = 'term-card'
    card.tabIndex = -1
    card.setAttribute('role', 'dialog')
    for (const mark of document.querySelectorAll('a.term')) {
      mark.setAttribute('aria-haspopup', 'dialog')
      mark.setAttribute('aria-expanded', 'false')
    }
    document.addEventListener('pointerdown', () => (this.wasOpenFor = this.openFor), true)
    document.addEventListener('keydown', (event) => this.pressKey(event), true)
    document.addEventListener('click', (event) => this.press(event))
    card.addEventListener('toggle', (event) => {
      if ((event as ToggleEvent).newState === 'closed') this.closed()
    })
    // Whoever goes on by the keyboard leaves it.
    card.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget instanceof Node && !card.contains(relatedTarget)) card.hidePopover()
    })
    addEventListener('resize', () => this.place())
  }

  private get openFor() {
    return this.card.matches(':popover-open') ? this.mark : undefined
  }

  private pressKey(event: KeyboardEvent) {
    this.wasOpenFor = this.openFor
    // Escape closes the card; it is not the first of two that leave the page.
    if (this.openFor && event.key === 'Escape') event.stopPropagation()
  }

  private press(event: MouseEvent) {
    const mark = (event.target as Element).closest<HTMLAnchorElement>('a.term')
    const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey
    if (!mark || !isPlain) return
    const note = document.getElementById(mark.hash.slice(1))?.querySelector('.term-note')
    if (!note) return
    event.preventDefault()
    if (this.wasOpenFor === mark) this.card.hidePopover()
    else this.show(mark, note)
  }

  private show(mark: HTMLAnchorElement, note: Element) {
    const { card } = this
    if (this.openFor) card.hidePopover()
    this.mark?.setAttribute('aria-expanded', 'false')
    this.mark = mark
    card.replaceChildren(...[...note.cloneNode(true).childNodes], this.ends())
    card.lang = this.closest('[lang]')?.getAttribute('lang') ?? ''
    card.setAttribute('aria-label', note.querySelector('dfn')?.textContent ?? '')
    // Right after the word, so that the keyboard goes on from there.
    mark.after(card)
    mark.setAttribute('aria-expanded', 'true')
    card.showPopover()
    this.place()
    card.focus({ preventScroll: true })
  }

  /** To close it, and to the whole glossary. */
  private ends(): HTMLElement {
    const ends = document.createElement('p')
    ends.className = 'term-card-ends'
    const close = document.createElement('button')
    close.type = 'button'
    close.className = 'link-button'
    close.textContent = this.dataset.close ?? ''
    close.addEventListener('click', () => this.card.hidePopover())
    const all = document.createElement('a')
    all.href = this.dataset.glossary ?? ''
    all.textContent = this.dataset.all ?? ''
    ends.append(all, close)
    return ends
  }

  /** Under the word, over it where there is no room; never beyond the page. */
  private place() {
    if (!this.openFor) return
    const { card } = this
    const word = this.openFor.getClientRects()[0]
    if (!word) return
    const { offsetWidth: width, offsetHeight: height } = card
    const page = document.documentElement.clientWidth
    const left = Math.max(EDGE_PX, Math.min(word.left, page - width - EDGE_PX))
    const isUnder = word.bottom + GAP_PX + height <= innerHeight || word.top < height + GAP_PX
    const top = isUnder ? word.bottom + GAP_PX : word.top - GAP_PX - height
    card.style.left = `${left + scrollX}px`
    card.style.top = `${top + scrollY}px`
  }

  private closed() {
    const { mark } = this
    mark?.setAttribute('aria-expanded', 'false')
    const active = document.activeElement
    if (active === document.body || this.card.contains(active)) mark?.focus({ preventScroll: true })
  }
}

customElements.define('term-notes', TermNotes)
