import { getTranslations } from 'next-intl/server'

import { Callout } from '@/components/Callout'
import { ChapterSources } from '@/components/ChapterSources'
import { Page } from '@/components/Page'
import { PassageText, passageWords } from '@/components/Passage'
import { Shell } from '@/components/Shell'
import { TextBody } from '@/components/TextBody'
import { FrenchBanner } from '@/components/TranslationNotice'
import type { OutsideReadingView } from '@/data/outsideReading'
import { formatDay, formatMoment } from '@/days/words'
import type { Locale } from '@/i18n/locales'
import type { ReadingVisit } from '@/outsideReading/visit'

import { SensitiveNumbers } from '../../../guide/[slug]/_chapter/SensitiveNumbers'
import { AnswerForm } from './AnswerForm'
import { NoteForm } from './NoteForm'
import { readingHref } from './readingHref'

interface Props {
  locale: Locale
  view: OutsideReadingView
  visit: ReadingVisit
  /** What was kept just now: a block, or the answer. */
  done: string | undefined
}

/** The text as its readers will have it, a note under each passage, and what its reader says of it at the end. */
export async function OpenReading({ locale, view, visit, done }: Props) {
  const t = await getTranslations({ locale, namespace: 'outsideReading' })
  const words = passageWords(locale)
  const { of, view: text } = view.text
  const href = readingHref(view.id)
  return (
    <Shell locale={locale} href={href}>
      <div className="outside-reading">
        <Page
          locale={locale}
          width="reading"
          title={<PassageText passage={text.title} words={words} />}
          lead={text.summary?.text && <PassageText passage={text.summary} words={words} />}
          banner={
            <>
              <Callout
                tone="warning"
                title={t(view.isOnline ? 'bannerOnline' : 'banner', {
                  date: formatDay(view.until, locale),
                })}
              >
                <p>{t('hello', { name: view.name, body: view.body })}</p>
                <p>{t('version', { moment: formatMoment(view.versionAt, locale) })}</p>
              </Callout>
              {view.isChanged && <Callout tone="changed" title={t('changed')} />}
              <FrenchBanner locale={locale} text={text} href={href} />
            </>
          }
        >
          {of === 'guide-chapters' && (
            <SensitiveNumbers locale={locale} topics={text.sensitiveTopics} />
          )}
          <TextBody
            locale={locale}
            text={text}
            href={href}
            under={(block) =>
              'id' in block &&
              typeof block.id === 'string' && (
                <NoteForm locale={locale} view={view} visit={visit} block={block.id} done={done} />
              )
            }
          >
            {of === 'guide-chapters' && <ChapterSources locale={locale} sources={text.sources} />}
          </TextBody>
          <AnswerForm locale={locale} view={view} visit={visit} isKept={done === 'answer'} />
        </Page>
      </div>
    </Shell>
  )
}
