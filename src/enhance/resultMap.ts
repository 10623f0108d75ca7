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
  connectedCallback() {
    this.button?.addEventListener('click', () => void this.open())
    if (isDataCounted()) this.button?.removeAttribute('hidden')
    else void this.open()
  }

  private async open() {
    const { button, offer } = this
    if (!button || !offer) return
    const words = JSON.parse(this.dataset.words!) as MapWords
    button.hidden = true
    const note = document.createElement('span')
    note.textContent = words.loading
    offer.append(note)
    try {
      const live = (await import(this.dataset.live!)) as LiveMap
      await live.openLiveMap(this, words)
      offer.hidden = true
    } catch {
      note.textContent = `${words.failed} `
      button.textContent = words.retry
      button.hidden = false
      offer.append(button)
      return
    }
    note.remove()
  }

  private get offer() {
    return this.querySelector<HTMLElement>('.result-map-offer')
  }

  private get button() {
    return this.offer?.querySelector('button')
  }
}

customElements.define('result-map', ResultMap)
