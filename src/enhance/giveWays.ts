import { BASKET_ROOM, keysIn, put, swap, take } from '@/giving/basket'

import { CHANGED, keepBasket, keptBasket } from './keptBasket'

type Words = Record<
  'copied' | 'notCopied' | 'keep' | 'drop' | 'kept' | 'dropped' | 'full' | 'notKept' | 'close',
  string
>

/*
 * A file of its own, `give.js`: only pages where something is given on ask for it (`basketLink.ts`).
 */

/**
 * `<give-ways data-title data-text data-url data-keys data-words>…<button data-do="copy">…</give-ways>`
 * Adds what only a browser can do: its own way of sharing, a copy, the basket.
 */
class GiveWays extends HTMLElement {
  private show = () => {}

  get words() {
    return JSON.parse(this.dataset.words ?? '{}') as Words
  }

  connectedCallback() {
    const { title = '', url = '' } = this.dataset
    const shared = { title, text: this.dataset.text?.replace(`\n${url}`, ''), url }
    this.offer('share', navigator.canShare?.(shared) === true, () => {
      navigator.share(shared).catch(() => undefined) // whoever closes it meant it; the links stand below
    })
    this.offer('copy', true, () => void this.copy())
    const keep = this.offer('keep', !!this.keys[0], () => this.toggle())
    this.show = () => {
      if (keep) keep.textContent = this.words[this.isKept ? 'drop' : 'keep']
    }
    this.show()
    addEventListener(CHANGED, this.show)
  }

  disconnectedCallback() {
    removeEventListener(CHANGED, this.show)
  }

  private get keys() {
    return keysIn(this.dataset.keys)
  }

  private get isKept() {
    const basket = keptBasket()
    return this.keys.every((key) => basket.includes(key))
  }

  private toggle() {
    const { words, keys, isKept } = this
    const basket = keptBasket()
    const next = isKept ? take(basket, keys) : put(basket, keys)
    const isFull =
      !isKept &&
      basket.length + keys.length > BASKET_ROOM &&
      !keys.every((key) => next.includes(key))
    if (isFull) this.say(words.full)
    else this.say(keepBasket(next) ? words[isKept ? 'dropped' : 'kept'] : words.notKept)
  }

  private async copy() {
    try {
      await navigator.clipboard.writeText(this.dataset.text ?? '')
      this.say(this.words.copied)
    } catch {
      this.say(this.words.notCopied) // no clipboard on an address without https, or refused
    }
  }

  private offer(what: string, isPossible: boolean, act: () => void) {
    const button = this.querySelector<HTMLElement>(`[data-do="${what}"]`)
    if (!button || !isPossible) return undefined
    button.parentElement!.hidden = false
    button.addEventListener('click', act)
    return button
  }

  private say(text: string) {
    const line = this.querySelector('[role="status"]')
    if (line) line.textContent = text
  }
}

/** The ways of a link, over the page: read from the page that it leads to, so that pages carry nothing but the link. */
export async function showWays(link: HTMLAnchorElement) {
  const response = await fetch(link.href)
  const answer = new DOMParser().parseFromString(await response.text(), 'text/html')
  const ways = answer.querySelector('give-ways')
  if (!response.ok || !ways) throw new Error(link.href)
  const dialog = document.querySelector<HTMLDialogElement>('.give-dialog') ?? newDialog()
  const here = document.importNode(ways, true) as GiveWays
  const close = document.createElement('button')
  close.className = 'give-close'
  close.textContent = here.words.close
  close.addEventListener('click', () => dialog.close())
  const name = here.querySelector('h2')
  if (name) name.id = NAME_ID
  dialog.replaceChildren(here, close)
  // The language that was pressed is another link now: who moves by keyboard stays on it.
  if (dialog.open) here.querySelector<HTMLElement>('[aria-current]')?.focus()
  else dialog.showModal()
}

/** Of the title, which says in which language it is. */
const NAME_ID = 'give-dialog-name'

function newDialog() {
  const dialog = document.createElement('dialog')
  dialog.className = 'give-dialog'
  dialog.setAttribute('aria-labelledby', NAME_ID)
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close() // beside it
  })
  document.body.append(dialog)
  return dialog
}

/**
 * Links of a handout that take things out of it or put them back do the same to the basket. What they put back stands
 * where it stood: what stayed is taken out and put in again with it, if the basket held it.
 */
function keepBasketInStep(page: Document) {
  page.addEventListener('click', ({ target }) => {
    const link = (target as Element).closest<HTMLElement>('[data-drops]')
    if (!link) return
    const { drops, puts } = link.dataset
    keepBasket(swap(keptBasket(), keysIn(drops), keysIn(puts)))
  })
}

customElements.define('give-ways', GiveWays)
keepBasketInStep(document)
