import { type Token, Tokenizer, TokenizerMode, type TokenHandler } from 'parse5'

import { normalize } from './normalize'

/** The page asks for more work than a page may. */
export class TangledPage extends Error {
  override name = 'TangledPage'
}

const LIMITS = {
  /** Time to read one page, in milliseconds: a page of 1 MB takes some 30. */
  workMs: 2000,
  /** Characters given to the tokenizer before the clock is looked at. */
  piece: 16_384,
  /** Words that make a main part worth more than the whole page. */
  mainWords: 20,
}

/** Neither read nor seen as words. */
const UNSEEN = new Set(['script', 'style', 'noscript', 'template', 'svg', 'iframe', 'object'])

/** Beside the text: menus, headers, what a form offers. */
const BESIDE = new Set(['nav', 'aside', 'footer', 'form', 'select', 'button', 'dialog', 'menu'])

/** Only beside the text when it stands outside of the main part. */
const HEADER = 'header'

/** After these the words go on in the same line. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd label mark q ruby rt rp s samp small span strong sub sup time u var wbr img'.split(
    ' ',
  ),
)

const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))

/** What follows is not markup, until the element ends. */
const RAW: Readonly<Record<string, (typeof TokenizerMode)[keyof typeof TokenizerMode]>> = {
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  noscript: TokenizerMode.RAWTEXT,
  iframe: TokenizerMode.RAWTEXT,
  noembed: TokenizerMode.RAWTEXT,
  noframes: TokenizerMode.RAWTEXT,
  xmp: TokenizerMode.RAWTEXT,
  title: TokenizerMode.RCDATA,
  textarea: TokenizerMode.RCDATA,
}

/**
 * The words of a page that say something: those of its main part, else those that stand neither in menus nor
 * in headers. One paragraph a line.
 *
 * Read token by token, without building a tree: the work grows as the page does, whatever it is made of.
 *
 * @throws {TangledPage} when it takes too long
 */
export function mainText(page: string, now: () => number = performance.now.bind(performance)) {
  const words = new Words()
  const tokenizer = new Tokenizer(
    {},
    handlerFor(words, (mode) => (tokenizer.state = mode)),
  )
  const began = now()
  for (let at = 0; at < page.length || at === 0; at += LIMITS.piece) {
    tokenizer.write(page.slice(at, at + LIMITS.piece), at + LIMITS.piece >= page.length)
    if (now() - began > LIMITS.workMs) throw new TangledPage(`More than ${LIMITS.workMs} ms`)
  }
  return words.best()
}

function handlerFor(
  words: Words,
  setMode: (mode: (typeof TokenizerMode)[keyof typeof TokenizerMode]) => void,
): TokenHandler {
  const say = ({ chars }: Token.CharacterToken) => words.say(chars)
  return {
    onComment: () => undefined,
    onDoctype: () => undefined,
    onEof: () => undefined,
    onNullCharacter: () => undefined,
    onCharacter: say,
    onWhitespaceCharacter: say,
    onStartTag: (token) => {
      words.open(token)
      const mode = RAW[token.tagName]
      if (mode !== undefined && !token.selfClosing) setMode(mode)
    },
    onEndTag: ({ tagName }) => words.close(tagName),
  }
}

/** Words as they come, each into the parts of the page that it stands in. */
class Words {
  private readonly main: string[] = []
  private readonly body: string[] = []
  private readonly all: string[] = []
  /** How many of each element are open: only of those that matter here. */
  private readonly opened = new Map<string, number>()
  /** The element that the main part is, and how many of its name are open within. */
  private mainElement: { name: string; depth: number } | undefined

  open({ tagName, attrs, selfClosing }: Token.TagToken): void {
    if (VOID.has(tagName)) {
      if (tagName === 'br' || tagName === 'hr') this.breakLine()
      return
    }
    if (!INLINE.has(tagName)) this.breakLine(tagName)
    if (selfClosing && tagName === 'svg') return
    if (this.mainElement?.name === tagName) this.mainElement.depth += 1
    else if (!this.mainElement && isMain(tagName, attrs)) {
      this.mainElement = { name: tagName, depth: 1 }
    }
    if (isCounted(tagName)) this.opened.set(tagName, (this.opened.get(tagName) ?? 0) + 1)
  }

  close(tagName: string): void {
    if (!INLINE.has(tagName)) this.breakLine(tagName)
    if (this.mainElement?.name === tagName) {
      this.mainElement.depth -= 1
      if (this.mainElement.depth === 0) this.mainElement = undefined
    }
    const open = this.opened.get(tagName) ?? 0
    if (open > 0) this.opened.set(tagName, open - 1)
  }

  say(chars: string): void {
    if (this.isWithin(UNSEEN) || this.isOpen('title')) return
    this.all.push(chars)
    if (this.isWithin(BESIDE)) return
    if (this.mainElement) this.main.push(chars)
    if (!this.isOpen(HEADER)) this.body.push(chars)
  }

  /** An element that is opened and never closed hides nothing: then all words count. */
  best(): string {
    const [main, body, all] = [this.main, this.body, this.all].map((parts) =>
      normalize(parts.join('')),
    ) as [string, string, string]
    if (countWords(main) >= LIMITS.mainWords) return main
    return countWords(body) * 10 >= countWords(all) ? body : all
  }

  /** Cells of a row stay beside one another. */
  private breakLine(tagName = ''): void {
    const mark = tagName === 'td' || tagName === 'th' ? ' ' : '\n'
    this.all.push(mark)
    this.body.push(mark)
    this.main.push(mark)
  }

  private isOpen(name: string): boolean {
    return (this.opened.get(name) ?? 0) > 0
  }

  private isWithin(names: ReadonlySet<string>): boolean {
    for (const [name, open] of this.opened) if (open > 0 && names.has(name)) return true
    return false
  }
}

const isCounted = (name: string): boolean =>
  UNSEEN.has(name) || BESIDE.has(name) || name === HEADER || name === 'title'

const isMain = (name: string, attrs: Token.TagToken['attrs']): boolean =>
  name === 'main' || attrs.some((attr) => attr.name === 'role' && attr.value === 'main')

const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
