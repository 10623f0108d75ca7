import { markOf, blockAnchor } from '@/giving/items'
import { type PassageName, passageName } from '@/giving/passages'
import { DEFAULT_LOCALE, type Locale } from '@/i18n/locales'
import { translator } from '@/i18n/translator'
import type { ReadingBlock } from '@/translation'

import { GiveOn } from '.'

interface Props {
  locale: Locale
  /** Of the chapter, in French. */
  slug: string
  block: ReadingBlock
}

/** Where a link to a block leads: the same in each language, as long as the block lives. */
export function BlockStart({ block }: Pick<Props, 'block'>) {
  const mark = markOf(block)
  return mark ? <span id={blockAnchor(mark)} className="passage-start" /> : null
}

/** Under a passage: its own address, and a way to give it on when it stands alone. */
export function GivePassage({ locale, slug, block }: Props) {
  const mark = markOf(block)
  if (!mark) return null
  const name = passageName(block)
  return (
    <p className="give-passage">
      {name && (
        <GiveOn
          locale={locale}
          item={{ kind: 'passage', slug, mark }}
          name={name.text}
          isFrench={name.isFrench}
        />
      )}{' '}
      <PassageLink locale={locale} mark={mark} name={name} />
    </p>
  )
}

interface LinkProps {
  locale: Locale
  mark: string
  name: PassageName | undefined
}

/** Pressed, the address of the page is that of the passage: to copy, to keep, to send. */
function PassageLink({ locale, mark, name }: LinkProps) {
  return (
    <a className="passage-link" href={`#${blockAnchor(mark)}`}>
      {translator(locale, 'giving')('passageLink')}
      {name && (
        <span className="visually-hidden" lang={name.isFrench ? DEFAULT_LOCALE : undefined}>
          {' '}
          {name.text}
        </span>
      )}
    </a>
  )
}
