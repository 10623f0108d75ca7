const SAID_MS = 5000
const OFFER_MS = 400
const FEW_LETTERS = 50

/** The address of a passage: of its block, then its own, which another of the same words ends in a number. */
const ADDRESS = /^#(p-[a-z0-9]{6})(-[0-9a-f]{8}(?:-\d+)?)?$/

/**
 * `<passage-links data-script="…/passageLinks.js" data-copy data-copied data-not-copied data-changed data-gone>`
 * Links to passages copy their address; without a script they lead to it, and it then stands in the browser's address bar.
 * Where a finger points, a button offers that of the words that are selected. A cell has the address of its row with its
 * column in the query, of which no page that is sent knows: without a script the row is led to. Who follows a link to a
 * passage that is no longer there is led to where it stood, and told so.
 */
class PassageLinks extends HTMLElement {
  private readonly said = document.createElement('span')
  private readonly sign = document.createElement('a')
  private readonly offer = document.createElement('button')
  private marks: HTMLAnchorElement[] = []
  private timer = 0
  private hiding = 0
  /** The place that the column of the address is of. */
  private cellHash = location.hash

  connectedCallback() {
    this.said.className = 'passage-said'
    this.said.setAttribute('role', 'status')
    this.append(this.said)
    this.sign.className = 'passage-mark passage-mark--cell'
    this.sign.title = this.dataset.copy ?? ''
    this.offer.className = 'button passage-copy'
    this.offer.type = 'button'
    this.offer.hidden = true
    this.offer.textContent = this.dataset.copy ?? ''
    this.append(this.offer)
    this.marks = [...document.querySelectorAll<HTMLAnchorElement>('a.passage-mark')]
    this.marks.forEach((mark, at) => {
      mark.title = this.dataset.copy ?? ''
      // One of each block is met by the tab key; the arrows lead to the others.
      const before = this.marks[at - 1]
      if (!before || blockInId(before) !== blockInId(mark)) meet(mark)
    })
    document.addEventListener('keydown', (event) => this.move(event))
    document.addEventListener('click', (event) => this.press(event))
    document.addEventListener('mouseover', (event) => this.follow(event.target as Element))
    // A mouse that already rests on a cell moves over nothing more.
    this.follow(document.querySelector('.prose td:hover'))
    document.addEventListener('selectionchange', () => this.offerCopy())
    // What is selected stays so.
    this.offer.addEventListener('pointerdown', (event) => event.preventDefault())
    this.offer.addEventListener('click', () => {
      this.offer.hidden = true
      this.copy(this.offer.value)
    })
    addEventListener('hashchange', () => this.arrive())
    this.arrive()
  }

  private move(event: KeyboardEvent) {
    const here = event.target as HTMLAnchorElement
    const cell = here === this.sign ? here.closest('td') : null
    const mark = cell ? markOfRow(cell) : here
    const at = mark ? this.marks.indexOf(mark) : -1
    const aside = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (at >= 0 && aside) return this.moveAside(event, mark!, cell, aside)
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

  /** Along the cells of a row, from its own mark. */
  private moveAside(event: Event, mark: HTMLElement, cell: Element | null, step: number) {
    const cells: Element[] = [...(mark.closest('tr')?.cells ?? [])].filter((each) =>
      namedCell(each),
    )
    const next = (cell ? cells.indexOf(cell) : -1) + step
    const target = cells[next]
    if (target) this.signAt(target as HTMLTableCellElement)
    else if (next !== -1 || !cell) return
    event.preventDefault()
    if (target) meet(this.sign)
    ;(target ? this.sign : mark).focus()
  }

  /** The sign goes where the mouse is. */
  private follow(place: Element | null) {
    const cell = place && namedCell(place)
    // Never from under the keyboard: a page that scrolls moves beneath a mouse that rests.
    if (this.sign.matches(':focus-visible')) return
    if (cell && this.sign.parentElement !== cell) this.signAt(cell)
  }

  private signAt(cell: HTMLTableCellElement) {
    this.sign.href = addressOf(markOfRow(cell)!.hash, columnOf(cell))
    leave(this.sign)
    cell.append(this.sign)
  }

  private offerCopy() {
    clearTimeout(this.hiding)
    const selection = getSelection()
    const address =
      selection?.isCollapsed === false && matchMedia('(pointer: coarse)').matches
        ? addressAt(selection.anchorNode)
        : undefined
    if (address) {
      this.offer.value = address
      this.offer.hidden = false
    } else {
      // A press takes the selection away before it is one.
      this.hiding = window.setTimeout(() => (this.offer.hidden = true), OFFER_MS)
    }
  }

  private press(event: MouseEvent) {
    const target = event.target as Element
    if (event.button || event.ctrlKey || event.metaKey || event.shiftKey) return
    const language = target.closest<HTMLAnchorElement>('.languages a')
    // The same passage in another language.
    if (language && ADDRESS.test(location.hash)) {
      const address = new URL(language.href)
      const column = this.columnAsked()
      if (column) address.searchParams.set('cell', column)
      // Of a press before, on a page that the browser gave back.
      else address.searchParams.delete('cell')
      address.hash = location.hash
      language.href = address.href
    }
    const link = target.closest<HTMLAnchorElement>('a.passage-mark, a.passage-link')
    if (!link) return
    event.preventDefault()
    this.copy(link === this.sign ? link.href : addressOf(link.hash))
  }

  private copy(address: string) {
    const show = () => {
      location.hash = new URL(address).hash
      history.replaceState(null, '', address) // to copy from the browser's bar
      this.cellHash = location.hash
      this.say(this.dataset.notCopied)
    }
    if (!navigator.clipboard) return show()
    navigator.clipboard.writeText(address).then(() => this.say(this.dataset.copied), show)
  }

  /** The column that the address names, of the row that it led to. */
  private columnAsked(): string | null {
    return location.hash === this.cellHash ? new URLSearchParams(location.search).get('cell') : null
  }

  private say(words = '') {
    clearTimeout(this.timer)
    this.said.textContent = words
    this.timer = window.setTimeout(() => (this.said.textContent = ''), SAID_MS)
  }

  /** Where the address names a column of the row that it leads to: at that cell. */
  private arriveAtCell(mark: HTMLElement | null) {
    const column = this.columnAsked()
    const row = column ? mark?.closest('tr') : null
    if (!row) return
    const cell = [...row.cells].find((each) => columnOf(each) === column)
    if (!cell) return this.say(this.dataset.changed)
    cell.dataset.arrived = ''
    cell.scrollIntoView({ block: 'center' })
  }

  /** At the passage of the address; where it is gone, at what is left of it. */
  private arrive() {
    document.querySelector('.passage-gone')?.remove()
    document.querySelector('[data-arrived]')?.removeAttribute('data-arrived')
    const { hash } = location
    const [, block = '', own] = ADDRESS.exec(hash) ?? []
    const there = document.getElementById(hash.slice(1))
    if (!block || there) return this.arriveAtCell(there)
    const moved = own && document.querySelector(`a.passage-mark[id$="${own}"]`)
    if (moved) {
      if (this.columnAsked()) this.cellHash = `#${moved.id}`
      return location.replace(`#${moved.id}`)
    }
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
function addressOf(hash: string, column?: string): string {
  const { origin, pathname, search } = location
  const on = new URLSearchParams(search).get('on')
  const asked = new URLSearchParams({ ...(on && { on }), ...(column && { cell: column }) })
  return `${origin}${pathname}${asked.size > 0 ? `?${asked.toString()}` : ''}${hash}`
}

/** The address of what stands around a place in a text; nothing outside of what has one. */
function addressAt(node: Node | null): string | undefined {
  const element = node instanceof Element ? node : node?.parentElement
  const cell = element && namedCell(element)
  if (cell) return addressOf(markOfRow(cell)!.hash, columnOf(cell))
  for (let each = element; each && !each.matches('.prose'); each = each.parentElement) {
    const mark = each.querySelector<HTMLAnchorElement>(MARK_OF)
    if (mark) return addressOf(mark.hash)
  }
  return undefined
}

const MARK_OF = ':scope > a.passage-mark[id], :scope > th > a.passage-mark[id]'

/** The cell around an element, where it says something and has an address: of a row and a column that have one. */
function namedCell(element: Element): HTMLTableCellElement | undefined {
  const cell = element.closest<HTMLTableCellElement>('.prose td')
  return cell?.innerText.trim() && columnOf(cell) && markOfRow(cell) ? cell : undefined
}

const columnOf = (cell: HTMLTableCellElement): string | undefined =>
  cell.closest('table')?.tHead?.rows[0]?.cells[cell.cellIndex]?.dataset.column

const markOfRow = (cell: Element) =>
  cell.parentElement?.querySelector<HTMLAnchorElement>(MARK_OF) ?? undefined

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
