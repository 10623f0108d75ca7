/** What is read, in the order of the page: pieces that hold no other piece, and no way to give one on. */
const PIECES = 'h1, h2, h3, h4, p:not(.give-passage), li, dt, dd, th, td, caption, figcaption'

const IS_READ = 'is-read-aloud'

interface Sentence {
  text: string
  /** 'fr', 'en' or 'es': that of the passage, which may not be that of the page. */
  language: string
  piece: Element
}

interface Words {
  listen: string
  pause: string
  resume: string
}

/**
 * `<read-aloud data-script="…/readAloud.js" data-words data-parts="…selectors…"><button type="button" hidden>…</button><button
 * type="button" hidden>…</button></read-aloud>`
 * Reads a text with the voices of the browser, sentence by sentence, each in its own language: the first
 * button listens, pauses and resumes, the second stops. Only voices of the device itself: others would send
 * the text away. Without one for the page's language the buttons stay hidden.
 */
class ReadAloud extends HTMLElement {
  private sentences: Sentence[] = []
  private at = 0
  private isReading = false
  /** What is being said; what was said before it may still end, late. */
  private said: SpeechSynthesisUtterance | undefined

  connectedCallback() {
    if (!('speechSynthesis' in globalThis)) return
    const offer = () => {
      if (voiceOf(document.documentElement.lang)) this.show()
    }
    offer()
    speechSynthesis.addEventListener('voiceschanged', offer)
    this.buttons[0]?.addEventListener('click', () => (this.isReading ? this.pause() : this.read()))
    this.buttons[1]?.addEventListener('click', () => this.stop())
    // The voice would go on over the next page.
    addEventListener('pagehide', () => this.stop())
  }

  private get buttons(): HTMLButtonElement[] {
    return [...this.querySelectorAll('button')]
  }

  private read() {
    if (this.sentences.length === 0) this.sentences = sentencesIn(this.dataset.parts ?? '')
    this.isReading = true
    this.say()
    this.show()
  }

  /** Some phones end what they were told to pause: the sentence is said again instead. */
  private pause() {
    this.isReading = false
    this.said = undefined
    speechSynthesis.cancel()
    this.show()
  }

  private stop() {
    if (this.sentences.length === 0) return
    this.pause()
    this.mark(undefined)
    this.sentences = []
    this.at = 0
    this.show()
  }

  private say() {
    const sentence = this.sentences[this.at]
    if (!sentence) return this.stop()
    const utterance = new SpeechSynthesisUtterance(sentence.text)
    utterance.voice = voiceOf(sentence.language) ?? null
    utterance.lang = utterance.voice?.lang ?? sentence.language
    utterance.addEventListener('end', () => this.goOn(utterance))
    utterance.addEventListener('error', () => this.goOn(utterance))
    this.said = utterance
    this.mark(sentence.piece)
    speechSynthesis.speak(utterance)
  }

  private goOn(ended: SpeechSynthesisUtterance) {
    if (ended !== this.said || !this.isReading) return
    this.at += 1
    this.say()
  }

  private mark(piece: Element | undefined) {
    const before = document.querySelector(`.${IS_READ}`)
    if (before === piece) return
    before?.classList.remove(IS_READ)
    piece?.classList.add(IS_READ)
    piece?.scrollIntoView({ block: 'nearest' })
  }

  private show() {
    const { listen, pause, resume } = JSON.parse(this.dataset.words ?? '{}') as Words
    const [play, stop] = this.buttons
    if (!play || !stop) return
    this.toggleAttribute('data-on', this.sentences.length > 0)
    play.hidden = false
    stop.hidden = this.sentences.length === 0
    play.textContent = this.isReading ? pause : this.sentences.length > 0 ? resume : listen
  }
}

const voiceOf = (language: string): SpeechSynthesisVoice | undefined =>
  speechSynthesis
    .getVoices()
    .find(({ lang, localService }) => localService && lang.slice(0, 2) === language.slice(0, 2))

function sentencesIn(parts: string): Sentence[] {
  const roots = [...document.querySelectorAll(parts)]
  const pieces = roots.flatMap((root) => [
    ...(root.matches(PIECES) ? [root] : []),
    ...root.querySelectorAll(PIECES),
  ])
  return pieces.flatMap((piece) => {
    // What a narrow screen leaves out is not said either, nor is a note beside a word that was closed again.
    if (!piece.checkVisibility()) return []
    const isWhole = ![...piece.querySelectorAll(PIECES)].some((inner) => inner.checkVisibility())
    if (!isWhole) return []
    return linesOf(piece).flatMap(({ text, language }) =>
      split(text, language).map((sentence) => ({ text: sentence, language, piece })),
    )
  })
}

interface Line {
  text: string
  language: string
}

const languageOf = (element: Element | null): string =>
  element?.closest('[lang]')?.getAttribute('lang')?.slice(0, 2) ?? ''

/** As it is seen: a label above a text is a line of its own. */
function linesOf(piece: Element): Line[] {
  const language = languageOf(piece)
  if ([...piece.querySelectorAll('[lang]')].some((inner) => languageOf(inner) !== language))
    return mixedLinesOf(piece)
  const text = piece instanceof HTMLElement ? piece.innerText : ''
  return text.split('\n').map((line) => ({ text: line, language }))
}

/** A piece in two languages: the words of each are lines of their own, as are those of each block. */
function mixedLinesOf(piece: Element): Line[] {
  const lines: (Line & { block: Element | undefined })[] = []
  const walker = document.createTreeWalker(piece, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const { parentElement: parent, textContent: text } = walker.currentNode
    if (!text?.trim() || !parent?.checkVisibility()) continue
    const [language, block] = [languageOf(parent), blockOf(parent)]
    const last = lines.at(-1)
    if (last?.language === language && last.block === block) last.text += text
    else lines.push({ text, language, block })
  }
  return lines
}

function blockOf(element: Element): Element | undefined {
  let block: Element | null = element
  while (block && getComputedStyle(block).display === 'inline') block = block.parentElement
  return block ?? undefined
}

/** Sentence by sentence: browsers cut what lasts longer than some fifteen seconds. */
const split = (text: string, language: string): string[] =>
  [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)]
    .map(({ segment }) => segment.replace(/\s+/g, ' ').trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence))

customElements.define('read-aloud', ReadAloud)
