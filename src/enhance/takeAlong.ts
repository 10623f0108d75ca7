import { formatMoment } from '@/days/words'
import { sayFileSize } from '@/i18n/fileSize'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'
import { NOTED, SEEN } from '@/offline/kept'
import { localeOf } from '@/offline/mayKeep'
import { weightOf } from '@/offline/pack'

import {
  askList,
  keepYoung,
  type Outcome,
  type Pack,
  readPack,
  readTaken,
  removePack,
  takePack,
} from './packWork'

/** What the page may say, from its `data-words`. */
type Word =
  | Exclude<Outcome, 'whole'>
  | 'size'
  | 'sizeLeftOut'
  | 'noSize'
  | 'progress'
  | 'whole'
  | 'partly'
  | 'update'
  | 'goOn'
  | 'take'
  | 'removed'
  | 'unable'
  | 'guideAlone'
  | 'tooLittleRoom'
  | 'askRemove'
  | 'unnamed'
  | 'wholeLeftOut'
  | 'forgotten'

/**
 * `<take-along data-locale data-words>` around the form that takes the guide along (`TakeAlong`): says how much it is before
 * anything is fetched, shows how far it is, lets it be stopped, gone on with, brought up to date and removed.
 */
class TakeAlong extends HTMLElement {
  private words!: Record<Word, string>
  private locale!: Locale
  private going: AbortController | undefined

  connectedCallback() {
    this.words = JSON.parse(this.dataset.words ?? '{}') as Record<Word, string>
    this.locale = this.dataset.locale as Locale
    if (!('caches' in window) || !crypto.subtle) return this.say('unable')
    this.piece('form').hidden = false
    this.piece('plain').hidden = true
    this.piece('take').addEventListener('click', () => void this.take())
    this.piece('cancel').addEventListener('click', () => this.going?.abort())
    this.piece('remove').addEventListener('click', () => void this.removeAll())
    this.piece('forget').addEventListener('click', () => void this.forgetSeen())
    this.select.addEventListener('change', () => {
      // Another region is another thing to take.
      this.piece('take').textContent = this.words.take
      void this.showSize()
    })
    void this.begin()
  }

  private async begin() {
    const pack = await readPack(this.locale)
    if (pack) this.select.value = pack.state.list.region
    this.show(pack)
    await this.listSeen()
    if (!pack?.state.wholeAt) await this.showSize()
  }

  /** How much there would be to fetch, asked of the site. */
  private async showSize() {
    const region = this.select.value
    try {
      const list = await askList(this.locale, region)
      if (region !== this.select.value || this.going) return
      const { quota = Infinity, usage = 0 } = (await navigator.storage?.estimate?.()) ?? {}
      const bytes = weightOf(list.entries)
      const size = sayFileSize(bytes, this.locale)
      if (quota - usage < bytes) this.say('tooLittleRoom', { size })
      else {
        const word = list.leftOut > 0 ? 'sizeLeftOut' : 'size'
        this.note(word, { size, count: `${list.entries.length}`, left: `${list.leftOut}` })
      }
    } catch {
      this.note('noSize') // without a network there is none to say, and nothing to fetch
    }
  }

  private async take() {
    if (this.going) return
    const going = (this.going = new AbortController())
    const bar = this.querySelector('progress')!
    this.piece('going').hidden = false
    this.piece('cancel').focus()
    this.piece('standing').hidden = true
    this.say()
    // Asked once: what was taken along on purpose is then the last that the browser throws away.
    await navigator.storage?.persist?.().catch(() => false)
    const outcome = await takePack({
      locale: this.locale,
      region: this.select.value,
      signal: going.signal,
      onProgress: ({ done, all }) => {
        bar.max = all
        bar.value = done
        const sizes = { done: sayFileSize(done, this.locale), all: sayFileSize(all, this.locale) }
        this.piece('far').textContent = fill(this.words.progress, sizes)
      },
    })
    this.going = undefined
    this.piece('going').hidden = true
    this.piece('standing').hidden = false
    const pack = await readPack(this.locale)
    this.show(pack)
    // Another tab may have removed it meanwhile.
    if (outcome === 'cancelled' && !pack) this.say('removed')
    else if (outcome !== 'whole') this.say(outcome)
    this.piece('take').focus()
  }

  private async removeAll() {
    if (!confirm(this.words.askRemove)) return
    await removePack(this.locale)
    this.show(undefined)
    this.say('removed')
    this.piece('take').focus()
    await this.showSize()
  }

  /** What stands: nothing, a part, or all of it as of a day. */
  private show(pack: Pack | undefined) {
    const { wholeAt, list } = pack?.state ?? {}
    const isWhole = !!wholeAt && pack?.missing.length === 0
    this.piece('take').textContent = this.words[isWhole ? 'update' : pack ? 'goOn' : 'take']
    this.piece('remove').hidden = !pack
    if (!pack || !list) return this.say()
    const facts = {
      region: list.regionName || this.words.guideAlone,
      date: wholeAt ? formatMoment(wholeAt, this.locale) : '',
      size: sayFileSize(weightOf(list.entries), this.locale),
      there: `${list.entries.length - pack.missing.length}`,
      count: `${list.entries.length}`,
      left: `${list.leftOut}`,
    }
    this.say(isWhole ? (list.leftOut > 0 ? 'wholeLeftOut' : 'whole') : 'partly', facts)
    if (isWhole) this.piece('note').textContent = ''
  }

  /** Pages that were read, in any language, by name; those with a quick way out are counted, not named. */
  private async listSeen() {
    const cache = (await caches.has(SEEN)) && (await caches.open(SEEN))
    const items: Node[] = []
    let unnamed = 0
    for (const request of cache ? await cache.keys() : []) {
      const { pathname } = new URL(request.url)
      const kept = cache && (await cache.match(request))
      const title = decodeURIComponent((kept && kept.headers.get(NOTED.title)) || '')
      if (!title) {
        unnamed += 1
        continue
      }
      const link = document.createElement('a')
      link.href = pathname
      link.lang = localeOf(pathname) ?? this.locale
      link.textContent = title
      const item = document.createElement('li')
      item.append(link)
      items.unshift(item)
    }
    this.piece('seen').replaceChildren(...items)
    this.piece('unnamed').textContent = unnamed
      ? fill(this.words.unnamed, { count: `${unnamed}` })
      : ''
    this.piece('seenAll').hidden = items.length + unnamed === 0
  }

  private async forgetSeen() {
    await caches.delete(SEEN)
    await this.listSeen()
    const said = this.piece('forgotten')
    said.textContent = this.words.forgotten
    said.focus()
  }

  private get select() {
    return this.querySelector('select')!
  }

  private piece(name: string) {
    return this.querySelector<HTMLElement>(`[data-part="${name}"]`)!
  }

  private say(word?: Word, facts: Record<string, string> = {}) {
    this.piece('state').textContent = word ? fill(this.words[word], facts) : ''
  }

  private note(word: Word, facts: Record<string, string> = {}) {
    this.piece('note').textContent = fill(this.words[word], facts)
  }
}

const fill = (words: string, facts: Record<string, string>) =>
  words.replace(/\{(\w+)\}/g, (_, name: string) => facts[name] ?? '')

/** Answers a question from what was taken along, on the page of the search that the worker gave. */
async function answerHere(locale: Locale) {
  const pack = await readPack(locale)
  const typed = new URLSearchParams(location.search).get('q') ?? ''
  const state = pack?.state
  // While a newer one is fetched, the one that was whole before.
  const search = state?.search ?? state?.list.search
  const kept = search && (await readTaken(locale, search.index))
  // Not all of it came yet: what is kept, with the numbers.
  if (!kept) return location.replace(pathTo(locale, '/offline'))
  const { showAnswer } = (await import(search.script)) as typeof import('./offlineSearch')
  const taken = new Set(state?.list.entries.map(({ path }) => path))
  showAnswer(typed, (await kept.json()) as Parameters<typeof showAnswer>[1], taken)
}

customElements.define('take-along', TakeAlong)
const locale = document.documentElement.lang as Locale
if (document.querySelector('[data-asked]'))
  answerHere(locale).catch(() => location.replace(pathTo(locale, '/offline')))
if (!document.querySelector('take-along')) void keepYoung()
