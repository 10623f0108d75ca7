import { isDataCounted } from './dataCounted'

/** What the page says in its reader's language; `{number}` and the like are filled in here. */
export interface MapWords {
  label: string
  cluster: string
  mark: string
  show: string
  loading: string
  failed: string
  retry: string
  zoomIn: string
  zoomOut: string
  close: string
  drawn: string
  official: string
}

/** What the file of the map that zooms gives. */
export interface LiveMap {
  openLiveMap: (host: HTMLElement, words: MapWords) => Promise<void>
}

/**
 * `<result-map data-live="…/liveMap.js" data-words="{…}">` around a drawn map and the list of its places: puts one that
 * zooms in its place. Where data is counted it comes only when it is asked for; when it does not come, the drawing stays.
 */
class ResultMap extends HTMLElement {
  /** What is said while it comes, and when it did not. */
  private readonly note = document.createElement('span')

  connectedCallback() {
    this.button?.addEventListener('click', () => void this.openAsked())
    if (isDataCounted()) this.button?.removeAttribute('hidden')
    else void this.open()
  }

  /** The button goes away with the focus on it: unless the reader went on, the map has it, or what tries again. */
  private async openAsked() {
    await this.open()
    if (document.activeElement !== document.body) return
    const map = this.querySelector<HTMLElement>('.result-map-live')
    if (this.button?.hidden) map?.focus({ preventScroll: true })
    else this.button?.focus({ preventScroll: true })
  }

  private async open() {
    const { button, note, offer } = this
    if (!button || !offer) return
    const words = JSON.parse(this.dataset.words!) as MapWords
    button.hidden = true
    note.textContent = words.loading
    offer.prepend(note)
    try {
      const live = (await import(this.dataset.live!)) as LiveMap
      await live.openLiveMap(this, words)
      offer.hidden = true
    } catch {
      note.textContent = `${words.failed} `
      button.textContent = words.retry
      button.hidden = false
    }
  }

  private get offer() {
    return this.querySelector<HTMLElement>('.result-map-offer')
  }

  private get button() {
    return this.offer?.querySelector('button')
  }
}

customElements.define('result-map', ResultMap)
