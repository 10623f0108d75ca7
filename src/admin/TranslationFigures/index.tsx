import { notFound, redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { hasRole, STAFF } from '@/access'
import { OwnScreen, signInAddress } from '@/admin/Frame/OwnScreen'
import { VIEW_TITLES } from '@/admin/viewTitles'
import { LOCALE_LABELS } from '@/i18n/localeNames'
import { firstLocale } from '@/i18n/firstLocale'
import type { Figures } from '@/translation/figures'
import { findFigures } from '@/translation/payload/figures'

import { FIGURES_PATH } from './path'
import { TextsTable } from './TextsTable'
import { WeeksFigure } from './WeeksFigure'
import { wordsIn, type Words } from './words'

import './index.css'

/** What a coordinator plans by: what is left per language and text, since when, words per week. */
export async function TranslationFigures(props: AdminViewServerProps) {
  const { payload } = props
  const { req } = props.initPageResult
  const { admin, api } = payload.config.routes
  if (!req.user) redirect(signInAddress(admin, admin + FIGURES_PATH))
  if (!hasRole(req.user, ...STAFF)) notFound()
  const words = wordsIn(firstLocale(req.i18n.language))
  const figures = await findFigures(payload, req.user)
  return (
    <OwnScreen view={props}>
      <Screen admin={admin} file={`${api}/translations/figures`} figures={figures} words={words} />
    </OwnScreen>
  )
}

interface ScreenProps {
  admin: string
  /** Where the tables are to be had as files. */
  file: string
  figures: Figures
  words: Words
}

const Screen = ({ admin, file, figures, words }: ScreenProps) => (
  <div className="desk figures gutter--left gutter--right">
    <h1>{VIEW_TITLES['translation-figures']?.[words.locale]}</h1>
    <p className="desk-muted">{words.say('lead')}</p>
    <section className="desk-section" aria-labelledby="figures-weeks">
      <div className="desk-section__head">
        <h2 id="figures-weeks">{words.say('approved')}</h2>
        <CsvLink href={`${file}?table=weeks`} name={words.say('approved')} words={words} />
      </div>
      <WeeksFigure figures={figures} words={words} />
    </section>
    {figures.languages.map((each) => (
      <section
        className="desk-section"
        aria-labelledby={`figures-${each.language}`}
        key={each.language}
      >
        <div className="desk-section__head">
          <h2 id={`figures-${each.language}`}>{LOCALE_LABELS[each.language][words.locale]}</h2>
          <CsvLink
            href={`${file}?table=texts`}
            name={LOCALE_LABELS[each.language][words.locale]}
            words={words}
          />
        </div>
        <TextsTable admin={admin} figures={each} words={words} />
      </section>
    ))}
  </div>
)

const CsvLink = ({ href, name, words }: { href: string; name: string; words: Words }) => (
  <a download href={href}>
    {words.say('csv')}
    <span className="desk-spoken"> ({name})</span>
  </a>
)
