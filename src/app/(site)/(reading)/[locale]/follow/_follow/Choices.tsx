import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'

import { Choice, ChoiceField, FieldGroup, SelectField } from '@/components/Field'
import type { Followable } from '@/data/followed'
import { type Choice as Followed, fieldOf } from '@/following/choices'
import type { Said } from '@/following/changes'
import { ownNameOptions } from '@/i18n/localeNames'
import { DEFAULT_LOCALE, type Locale } from '@/i18n/locales'

interface Props {
  locale: Locale
  followable: Followable
  /** What is marked. */
  chosen: ReadonlySet<Followed>
  /** The chapter that the list of chapters shows. */
  chapter?: string | undefined
  /** Chapters that are followed are boxes, and the list adds one more. */
  hasChapters?: boolean
  /** What is wrong with the whole. */
  error?: ReactNode
}

/** What can be followed, box by box; parts, chapters and regions unfold. */
export async function Choices(props: Props) {
  const { locale, followable, chosen, error } = props
  const t = await getTranslations({ locale, namespace: 'follow' })
  const box = (choice: Followed, label: ReactNode) => (
    <Choice
      key={choice}
      id={fieldOf(choice)}
      name={fieldOf(choice)}
      value="yes"
      label={label}
      defaultChecked={chosen.has(choice)}
    />
  )
  const isMarked = (kind: string) => [...chosen].some((each) => each.startsWith(`${kind}:`))
  return (
    <FieldGroup label={t('what')}>
      <ChoiceField
        name="guide"
        value="yes"
        label={t('guide')}
        hint={t('guideHint')}
        error={error}
        defaultChecked={chosen.has('guide')}
      />
      <details className="follow-more" open={isMarked('part')}>
        <summary>{t('parts')}</summary>
        {followable.parts.map(({ part, name }) => box(`part:${part}`, name))}
      </details>
      <Chapters {...props} />
      <details className="follow-more" open={isMarked('region')}>
        <summary>{t('regions')}</summary>
        <p className="field-hint">{t('regionsHint')}</p>
        {followable.regions.map(({ slug, name }) => box(`region:${slug}`, name))}
      </details>
    </FieldGroup>
  )
}

/** Dozens: those that are followed as boxes, and a list to choose one from. */
async function Chapters({ locale, followable, chosen, chapter, hasChapters }: Props) {
  const t = await getTranslations({ locale, namespace: 'follow' })
  const parts = followable.parts.filter(({ chapters }) => chapters.length > 0)
  const followed = hasChapters
    ? parts.flatMap(({ chapters }) => chapters).filter(({ slug }) => chosen.has(`chapter:${slug}`))
    : []
  return (
    <details className="follow-more" open={followed.length > 0 || Boolean(chapter)}>
      <summary>{t('chapters')}</summary>
      {followed.map(({ slug, title }) => (
        <Choice
          key={slug}
          name={fieldOf(`chapter:${slug}`)}
          value="yes"
          label={<span lang={langOf(title)}>{title.text}</span>}
          defaultChecked
        />
      ))}
      <div className="field">
        <label className="field-label" htmlFor="chapter">
          {t(followed.length > 0 ? 'anotherChapter' : 'chapter')}
        </label>
        <select className="input" id="chapter" name="chapter" defaultValue={chapter ?? ''}>
          <option value="">{t('noChapter')}</option>
          {parts.map(({ part, name, chapters }) => (
            <optgroup key={part} label={name}>
              {chapters.map(({ slug, title }) => (
                <option key={slug} value={slug} lang={langOf(title)}>
                  {title.text}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </div>
    </details>
  )
}

const langOf = ({ isFrench }: Said) => (isFrench ? DEFAULT_LOCALE : undefined)

/** In which language the letters come, and what that means for who reads no French. */
export async function LanguageOfLetters({
  locale,
  language,
}: {
  locale: Locale
  language: Locale
}) {
  const t = await getTranslations({ locale, namespace: 'follow' })
  return (
    <SelectField
      name="language"
      label={t('language')}
      hint={t('languageHint')}
      options={ownNameOptions()}
      defaultValue={language}
    />
  )
}
