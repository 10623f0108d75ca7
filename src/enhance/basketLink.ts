import { addressOf } from '@/giving/basket'

import { CHANGED, keptBasket } from './keptBasket'

/**
 * `<basket-link data-name="… {count} …" data-give="…/give.js" hidden><a href="/fr/feuille">…<b></b></a></basket-link>`
 * Leads to the handout of what this browser keeps, with how much that is. With `data-opens` it stands on the empty
 * handout, and goes there at once.
 */
export class BasketLink extends HTMLElement {
  private readonly show = () => {
    const { name = '', opens } = this.dataset
    const basket = keptBasket()
    const count = basket.length
    const link = this.querySelector('a')
    if (!link) return
    link.search = count ? `?items=${addressOf(basket)}` : ''
    if (opens !== undefined) {
      if (count) location.replace(link.href)
      return
    }
    this.hidden = !count
    link.setAttribute('aria-label', name.replace('{count}', `${count}`))
    const shown = link.querySelector('b')
    if (shown) shown.textContent = `${count}`
  }

  connectedCallback() {
    this.show()
    // Changed in this page, in another one, or while this one was put away.
    for (const event of [CHANGED, 'storage', 'pageshow']) addEventListener(event, this.show)
  }
}

/**
 * Opens the ways of a link `a.give-on` over the page. What does that is a file of its own, which only a page where
 * something is given on asks for; without it, or without a network, the browser follows the link.
 */
export function openWays(page: Document) {
  const load = () =>
    import(page.querySelector<HTMLElement>('basket-link')?.dataset.give ?? '') as Promise<
      typeof import('./giveWays')
    >
  // Asked for ahead; without it a press follows its link all the same.
  if (page.querySelector('give-ways, [data-drops]')) load().catch(() => undefined)
  page.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a.give-on')
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    link.ariaBusy = 'true'
    load()
      .then(({ showWays }) => showWays(link))
      .catch(() => location.assign(link.href))
      .finally(() => link.removeAttribute('aria-busy'))
  })
}
