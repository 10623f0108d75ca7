import { describeStatus } from '@/directory/describeStatus'
import { type Hours, statusAt, toWallTime } from '@/directory/hours'
import type { Locale } from '@/i18n/locales'

/** What changes at most every quarter of an hour in most timetables is looked at each minute. */
const LOOK_AGAIN_MS = 60_000

/**
 * `<open-now data-hours='{…}' data-locale="fr">lundi – jeudi, 9 h – 17 h</open-now>`
 * Says whether it is open at this moment, by Quebec's clock. The text inside stays without it.
 */
export class OpenNow extends HTMLElement {
  private timer: number | undefined

  connectedCallback() {
    this.say()
    this.timer = window.setInterval(() => this.say(), LOOK_AGAIN_MS)
  }

  disconnectedCallback() {
    clearInterval(this.timer)
  }

  private say() {
    const { hours, locale } = this.dataset
    if (!hours || !locale) return
    const now = new Date()
    const status = statusAt(JSON.parse(hours) as Hours, now)
    const words = describeStatus(status, toWallTime(now).date, locale as Locale)
    if (words !== this.textContent) this.textContent = words
    this.dataset.state = status.state
  }
}
