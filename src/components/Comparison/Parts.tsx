import { Fragment } from 'react'

import type { ComparedLine } from '@/compare'
import type { Locale } from '@/i18n/locales'

import type { ComparisonWords } from './words'

/** Which words are shown: of both versions in one, of the earlier or of the later. */
export type Side = 'both' | 'before' | 'after'

type Parts = ComparedLine['parts']

interface Props {
  parts: Parts
  side?: Side
  words: ComparisonWords
  langs?: { before?: Locale | undefined; after?: Locale | undefined }
}

const HIDDEN = { both: undefined, before: 'added', after: 'removed' } as const

/** Words that stayed, left and came: struck through and underlined, and said. */
export function Parts({ parts, side = 'both', words, langs = {} }: Props) {
  return parts
    .filter(({ type }) => type !== HIDDEN[side])
    .map(({ type, text }, index) => {
      const lang = type === 'removed' ? langs.before : langs.after
      if (type === 'same') return <Text key={index} text={text} lang={lang} />
      const Tag = type === 'removed' ? 'del' : 'ins'
      return (
        <Tag key={index}>
          <span className="visually-hidden">[{words.t(`spoken.${type}`)}] </span>
          <Text text={text} lang={lang} />
          <span className="visually-hidden"> [{words.t('spoken.end')}] </span>
        </Tag>
      )
    })
}

function Text({ text, lang }: { text: string; lang: Locale | undefined }) {
  const lines = text.split('\n').map((line, index) => (
    <Fragment key={index}>
      {index > 0 && <br />}
      {line}
    </Fragment>
  ))
  return lang ? <span lang={lang}>{lines}</span> : lines
}
