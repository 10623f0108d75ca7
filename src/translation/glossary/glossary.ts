import { DEFAULT_LOCALE, type Locale } from '@/i18n/locales'

import { stripMarks } from '../marks'
import { isPartOfName } from './names'
import { phraseOf, PhraseIndex, readPhrase, type PhraseWord } from './phrases'
import type { ForbiddenWord, GlossaryTerm } from './types'

/** A term in a passage. */
export interface FoundTerm {
  term: GlossaryTerm
  /** As the passage writes it. */
  written: string
  /** Written as the term itself, not as another form of it, so that its translation is expected. */
  isOwnForm: boolean
}

interface SourceForm {
  term: GlossaryTerm
  isOwnForm: boolean
}

/** Words that say nothing by themselves: an agreed translation is there without them. */
const EMPTY_WORDS = new Set(
  'a an and as at by for from in of on or the to de el en o para por y con le un que se su la les des du au aux et ou dans pour'.split(
    ' ',
  ),
)

/** The agreed words of one language for those of another, ready to be found in passages, whatever their number and gender. */
export class Glossary {
  private readonly ours: PhraseIndex<SourceForm>
  private readonly forbidden: PhraseIndex<ForbiddenWord>
  private readonly byTerm: ReadonlyMap<string, GlossaryTerm>

  constructor(
    readonly terms: readonly GlossaryTerm[],
    readonly language: Locale,
    /** The language of the passages in which terms are found. */
    readonly sourceLanguage: Locale = DEFAULT_LOCALE,
  ) {
    this.ours = new PhraseIndex(
      terms.flatMap((term) => [
        phraseOf(term.source, sourceLanguage, { term, isOwnForm: true }),
        ...term.variants.map((form) => phraseOf(form, sourceLanguage, { term, isOwnForm: false })),
      ]),
    )
    this.forbidden = new PhraseIndex(
      terms.flatMap(({ forbidden }) =>
        forbidden.map((word) => phraseOf(word.text, language, word)),
      ),
    )
    this.byTerm = new Map(terms.map((term) => [term.source, term]))
  }

  /** The terms of a passage, each once, in the order in which they come. */
  findTerms(source: string): FoundTerm[] {
    const text = stripMarks(source)
    const words = readPhrase(text, this.sourceLanguage)
    const found = new Map<GlossaryTerm, FoundTerm>()
    for (const { value, start, end } of this.ours.find(words)) {
      const written = text.slice(start, end)
      if (isPartOfName(value.term.source, written, text.slice(end))) continue
      const known = found.get(value.term)
      if (!known || (value.isOwnForm && !known.isOwnForm)) {
        found.set(value.term, { ...value, written })
      }
    }
    return [...found.values()]
  }

  /** Terms of the source whose agreed translation is not in the translation, in no form. */
  findLacking(source: string, target: string): GlossaryTerm[] {
    const there = new Set(readPhrase(stripMarks(target), this.language).map(({ key }) => key))
    return this.findTerms(source)
      .filter(({ isOwnForm }) => isOwnForm)
      .map(({ term }) => term)
      .filter(({ agreed }) => agreed !== undefined && !this.isThere(agreed, there))
  }

  /** Words of a translation that are not to be used, but for the official names that hold them. */
  findForbidden(target: string): ForbiddenWord[] {
    const words = readPhrase(stripMarks(target), this.language)
    const found = this.forbidden
      .find(words)
      .filter(({ value, words: written }) => !isOfficialName(value.text, written))
    return [...new Set(found.map(({ value }) => value))]
  }

  /** The agreed translation of a word that stands alone, such as an acronym. */
  readonly translateName = (name: string): string | undefined => this.byTerm.get(name)?.agreed

  private isThere(agreed: string, there: ReadonlySet<string>): boolean {
    return waysToWrite(agreed).some((way) => {
      const keys = readPhrase(way, this.language).map(({ key }) => key)
      const telling = keys.filter((key) => !EMPTY_WORDS.has(key))
      return telling.length > 0 && telling.every((key) => there.has(key))
    })
  }
}

/** "Foreign Worker" with capitals is part of a program's name; "foreign worker" is our own words. */
const isOfficialName = (forbidden: string, written: readonly PhraseWord[]): boolean =>
  forbidden === forbidden.toLowerCase() && written.every((word) => /^\p{Lu}/u.test(word.written))

/**
 * An agreed translation may give two: the acronym of each language, or the feminine and the masculine.
 *
 * @example waysToWrite('EIMT (LMIA)') // ['EIMT (LMIA)', 'EIMT', 'LMIA']
 */
export function waysToWrite(agreed: string): string[] {
  const [, before = '', inside = ''] = /^([^()]*)\(([^()]*)\)\s*$/.exec(agreed) ?? []
  const [, first = '', second = ''] = /^(.*?) (?:or|o|u) (.*)$/.exec(agreed) ?? []
  return [agreed, before, inside, first, second].map((way) => way.trim()).filter(Boolean)
}
