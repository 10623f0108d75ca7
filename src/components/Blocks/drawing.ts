import { BLOCKS, type BlockType } from '@/content'
import { COLON } from '@/i18n/colon'
import type { Label, Locale } from '@/i18n/locales'
import type { ReadingBlock } from '@/translation'

import type { PassageWords } from '../Passage'
import type { StartOf } from '../Passage/PassageStart'
import { keepTogether } from '../Passage/keepTogether'

/** What draws a block: the block as it is read, and the words around it. */
export interface Drawing<Type extends BlockType> {
  block: ReadingBlock<Type>
  words: PassageWords
  say: Say<WordOf<Type>>
  /** What leads to a title of the block: of the block itself, or of one of its nodes. */
  anchor?: (node?: number) => string | undefined
  /** Where a link to a passage of the block leads, before its words. */
  start?: StartOf | undefined
}

export type WordOf<Type extends BlockType> = keyof (typeof BLOCKS)[Type]['words'] & string

/** Says a word of the block in the reader's language; followed by a colon when it leads on. */
export type Say<Word extends string> = (word: Word, leads?: 'leads') => string

/** The words that the drawing of a block adds, in one language. */
export const wordsOf =
  <Type extends BlockType>(type: Type, locale: Locale): Say<WordOf<Type>> =>
  (word, leads) => {
    const words: Partial<Record<string, Label>> = BLOCKS[type].words
    const said = words[word]?.[locale] ?? word
    return keepTogether(leads ? `${said}${COLON[locale]}` : said, locale)
  }
