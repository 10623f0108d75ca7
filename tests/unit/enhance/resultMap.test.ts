import { afterEach, describe, expect, it, vi } from 'vitest'

interface Opens {
  dataset: Record<string, string>
  connectedCallback(): void
}

const WORDS = { loading: 'It comes.', failed: 'It did not come.', retry: 'Again' }
const BROKEN = 'data:text/javascript,throw 1'
const WHOLE = 'data:text/javascript,export const openLiveMap = async () => {}'

/** What would be called so when the page is read: the module is read once. */
const made: (new () => Opens)[] = []

/** The element on a slow line, around an offer of which only what stands in it is known. */
async function placed() {
  const focused: string[] = []
  const button = {
    hidden: true,
    textContent: 'Open',
    press: () => {},
    addEventListener: (_: string, press: () => void) => (button.press = press),
    removeAttribute: () => (button.hidden = false),
    focus: () => focused.push('button'),
  }
  const inOffer = new Set<{ textContent: string }>([button])
  const put = (one: { textContent: string }) => inOffer.add(one)
  const offer = { hidden: false, querySelector: () => button, prepend: put, append: put }
  const map = { focus: () => focused.push('map') }
  class Page {
    dataset = { words: JSON.stringify(WORDS), live: BROKEN }
    querySelector = (selector: string) => (selector === '.result-map-live' ? map : offer)
  }
  vi.stubGlobal('HTMLElement', Page)
  vi.stubGlobal('document', { createElement: () => ({ textContent: '' }) })
  vi.stubGlobal('navigator', { connection: { saveData: true } })
  vi.stubGlobal('customElements', {
    define: (_: string, one: new () => Opens) => void made.push(one),
  })
  await import('@/enhance/resultMap')
  const element = new made[0]!()
  element.connectedCallback()
  const said = () => [...inOffer].map(({ textContent }) => textContent.trim()).sort()
  return { element, button, offer, focused, said }
}

describe('the map that zooms, where data is counted', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
  })

  it('says once that it did not come, however often it is tried, and takes the focus when it comes', async () => {
    const { element, button, offer, focused, said } = await placed()
    expect([button.hidden, said()]).toEqual([false, ['Open']])
    for (const times of [1, 2, 3]) {
      button.press()
      expect(button.hidden).toBe(true)
      expect(said()).toContain('It comes.')
      await vi.waitFor(() => expect(focused).toHaveLength(times))
      expect(said()).toEqual(['Again', 'It did not come.'])
    }
    element.dataset.live = WHOLE
    button.press()
    await vi.waitFor(() => expect(focused).toEqual(['button', 'button', 'button', 'map']))
    expect(offer.hidden).toBe(true)
  })
})
