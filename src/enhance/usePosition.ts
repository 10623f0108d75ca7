import { statusOf } from './copyLink'

/** Two decimals of a degree: about one kilometre. No more is needed to sort by distance. */
const DECIMALS = 2
const TIMEOUT_MS = 10_000

type Message = 'waiting' | 'done' | 'refused' | 'unavailable' | 'late'

/** By the codes of `GeolocationPositionError`. */
const FAULTS: ReadonlyMap<number, Message> = new Map([
  [1, 'refused'],
  [2, 'unavailable'],
  [3, 'late'],
])

/**
 * `<use-position data-waiting data-done data-refused data-unavailable data-late><button type="button" hidden>…</button></use-position>`
 * inside a form that has hidden fields `lat` and `lon`: fills them with the device's position,
 * rounded to a kilometre, empties `place` and sends the form: the answer names the town and lists who
 * is near. Nothing is kept. When there is no position, it says which: refused, not found, or too slow to come.
 */
export class UsePosition extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector('button')
    if (!button || !navigator.geolocation) return
    button.hidden = false
    button.addEventListener('click', () => this.ask())
    this.field('place')?.addEventListener('input', () => this.fill('', ''))
  }

  private ask() {
    this.say('waiting')
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        const place = this.field('place')
        if (place) place.value = ''
        this.fill(coords.latitude.toFixed(DECIMALS), coords.longitude.toFixed(DECIMALS))
        this.say('done')
        this.closest('form')?.requestSubmit()
      },
      ({ code }) => this.say(FAULTS.get(code) ?? 'unavailable'),
      { timeout: TIMEOUT_MS, maximumAge: 60_000 },
    )
  }

  private fill(lat: string, lon: string) {
    for (const [name, value] of Object.entries({ lat, lon })) {
      const field = this.field(name)
      if (!field) continue
      field.value = value
      // An empty field would still be sent, as `lat=&lon=`.
      field.disabled = value === ''
    }
    if (lat === '') statusOf(this).textContent = ''
  }

  private say(message: Message) {
    statusOf(this).textContent = this.dataset[message] ?? ''
  }

  private field(name: string): HTMLInputElement | null {
    return this.closest('form')?.querySelector(`input[name="${name}"]`) ?? null
  }
}
