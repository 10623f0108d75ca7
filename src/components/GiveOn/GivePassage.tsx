import { markOf } from '@/giving/items'
import { passageName } from '@/giving/passages'
import type { Locale } from '@/i18n/locales'
import type { ReadingBlock } from '@/translation'

import { GiveOn } from '.'

interface Props {
  locale: Locale
  /** Of the chapter, in French. */
  slug: string
  block: ReadingBlock
}

/** Under a passage that stands alone: gives it on. */
export function GivePassage({ locale, slug, block }: Props) {
  const mark = markOf(block)
  const name = passageName(block)
  if (!mark || !name) return null
  const { text, isFrench } = name
  return (
    <p className="give-passage">
      <GiveOn
        locale={locale}
        item={{ kind: 'passage', slug, mark }}
        name={text}
        isFrench={isFrench}
      />
    </p>
  )
}
