import { LOCALE_LABELS } from '@/i18n/localeNames'
import { isLocale } from '@/i18n/locales'
import { listAddress, type LanguageProgress } from '@/today'
import type { UnitState } from '@/translation/types'

import { FIGURES_PATH } from '../TranslationFigures/path'
import { ScreenLink } from '../ScreenLink'
import type { Words } from './words'

/** From what is done to what is missing, as the bar reads. */
const ORDER: readonly UnitState[] = ['approved', 'toReview', 'stale', 'missing']

interface Props {
  admin: string
  progress: readonly LanguageProgress[]
  words: Words
}

/** How far each language is: one bar, and its numbers in words. */
export const Progress = ({ admin, progress, words }: Props) =>
  progress.length === 0 ? null : (
    <section className="desk-section" aria-labelledby="today-progress">
      <div className="desk-section__head">
        <h2 id="today-progress">{words.say('progress')}</h2>
        <p className="desk-muted">
          {words.say('progressUnit')} ·{' '}
          <ScreenLink href={admin + FIGURES_PATH}>{words.say('figures')}</ScreenLink>
        </p>
      </div>
      {progress.map(({ language, percent, words: counts }) => (
        <div className="today-progress" key={language}>
          <p>
            <ScreenLink
              href={listAddress(admin, 'translations', { language: { equals: language } })}
            >
              {isLocale(language) ? LOCALE_LABELS[language][words.locale] : language}
            </ScreenLink>{' '}
            <strong>{words.percent(percent)}</strong>
          </p>
          <div aria-hidden="true" className="today-bar">
            {ORDER.filter((state) => counts[state] > 0).map((state) => (
              <span
                className={`today-bar__part today-bar__part--${state}`}
                key={state}
                style={{ flexGrow: counts[state] }}
              />
            ))}
          </div>
          <p className="today-legend">
            {ORDER.map((state) => (
              <span className={`today-legend__item today-legend__item--${state}`} key={state}>
                {words.number(counts[state])} {words.state(state)}
              </span>
            ))}
          </p>
        </div>
      ))}
    </section>
  )
