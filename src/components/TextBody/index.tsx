import type { ReactNode } from 'react'

import { Blocks } from '@/components/Blocks'
import { BlockStart, GivePassage } from '@/components/GiveOn/GivePassage'
import { PassageLinks } from '@/components/Passage/PassageLinks'
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
  /** Whether each passage has an address of its own, as those of a chapter have. */
  isAddressed?: boolean
  /** What stands under a passage, where that is not a way to give it on. */
  under?: ((block: ReadingBlock) => ReactNode) | undefined
  /** Whether it is said where each block ends, for who looks at the page beside the editor. */
  isMarked?: boolean | undefined
}

/** A text below its title: what of it is still in French, then its blocks, or why it was taken away. */
export function TextBody({ locale, text, href, children, slug, under, ...rest }: Props) {
  const { isMarked, isAddressed = slug !== undefined } = rest
  const words = passageWords(locale, undefined, isMarked)
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
              before={isAddressed ? blockStart : undefined}
              under={under ?? (slug ? givePassage(locale, slug) : undefined)}
              isAddressed={isAddressed}
              isMarked={isMarked}
            />
          </div>
          {isAddressed && <PassageLinks locale={locale} />}
          {children}
        </>
      )}
    </>
  )
}

const blockStart = (block: ReadingBlock) => <BlockStart block={block} />

const givePassage = (locale: Locale, slug: string) => (block: ReadingBlock) => (
  <GivePassage locale={locale} slug={slug} block={block} />
)
