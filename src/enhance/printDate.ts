import { dayAt } from '@/days/calendar'
import { formatDay } from '@/days/words'
import type { Locale } from '@/i18n/locales'

/**
 * `<print-date data-locale="fr" data-words="Imprimé le {date}" />`
 * Says on paper the day it was printed: a page that is kept cannot know. Without a script the sheet
 * has the page's address alone.
 */
export class PrintDate extends HTMLElement {
  connectedCallback() {
    window.addEventListener('beforeprint', this.say)
    this.say()
  }

  disconnectedCallback() {
    window.removeEventListener('beforeprint', this.say)
  }

  private readonly say = () => {
    const { locale, words } = this.dataset
    if (!locale || !words) return
    this.textContent = words.replace('{date}', formatDay(dayAt(new Date()), locale as Locale))
  }
}
