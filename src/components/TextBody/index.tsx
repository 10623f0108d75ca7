import type { ReactNode } from 'react'

import { Blocks } from '@/components/Blocks'
import { GivePassage, PassageStart } from '@/components/GiveOn/GivePassage'
import { PassageOriginal, passageWords } from '@/components/Passage'
import { TranslationNotice } from '@/components/TranslationNotice'
import { WithdrawnText } from '@/components/WithdrawnText'
import { isMostlyFrench, type ReadingText } from '@/data/readText'
import type { Href } from '@/i18n/href'
import type { Locale } from '@/i18n/locales'
import type { ReadingBlock } from '@/translation'

interface Props {
  locale: Locale
  text: ReadingText
  /** The page itself, for the way to its French text. */
  href: Href
  /** What ends the text while it is published: its sources. */
  children?: ReactNode
  /** Of a chapter, in French: its passages can be given on. */
  slug?: string
  /** What stands under a passage, where that is not a way to give it on. */
  under?: ((block: ReadingBlock) => ReactNode) | undefined
  /** Whether it is said where each block ends, for who looks at the page beside the editor. */
  isMarked?: boolean | undefined
}

/** A text below its title: what of it is still in French, then its blocks, or why it was taken away. */
export function TextBody({ locale, text, href, children, slug, under, isMarked }: Props) {
  const words = passageWords(locale)
  return (
    <>
      <PassageOriginal passage={text.title} words={words} />
      {text.summary && <PassageOriginal passage={text.summary} words={words} />}
      {text.isWithdrawn ? (
        <WithdrawnText locale={locale} reason={text.withdrawalReason} date={text.withdrawnAt} />
      ) : (
        <>
          <TranslationNotice locale={locale} notice={text.translation} href={href} />
          <div className={isMostlyFrench(text.translation) ? 'prose prose--french' : 'prose'}>
            <Blocks
              blocks={text.blocks}
              locale={locale}
              before={slug ? passageStart : undefined}
              under={under ?? (slug ? givePassage(locale, slug) : undefined)}
              isMarked={isMarked}
            />
          </div>
          {children}
        </>
      )}
    </>
  )
}

const passageStart = (block: ReadingBlock) => <PassageStart block={block} />

const givePassage = (locale: Locale, slug: string) => (block: ReadingBlock) => (
  <GivePassage locale={locale} slug={slug} block={block} />
)
