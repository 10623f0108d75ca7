import { getTranslations } from 'next-intl/server'

import { Section } from '@/components/Section'
import type { EditionView } from '@/data/editions'
import { FORMATS, filePath, SUMS } from '@/editions/files'
import { EDITION_PARTS } from '@/editions/states'
import { dayAt } from '@/days/calendar'
import { formatDay } from '@/days/words'
import { sayFileSize } from '@/i18n/fileSize'
import { LOCALE_LABELS } from '@/i18n/localeNames'
import type { Locale } from '@/i18n/locales'

/** Every file with its language, its size and its sum; those no longer given without a link. */
export async function Files({ locale, edition }: { locale: Locale; edition: EditionView }) {
  const t = await getTranslations({ locale, namespace: 'editions' })
  const { number, files, withheld } = edition
  return (
    <Section title={t('files')}>
      {EDITION_PARTS.map((part) => (
        <section key={part}>
          <h3>{t(`parts.${part}`)}</h3>
          {withheld[part] && (
            <p>{t(`withheld.${part}`, { date: formatDay(dayAt(withheld[part]), locale) })}</p>
          )}
          <ul className="edition-files">
            {files
              .filter((file) => file.part === part)
              // Those in the reader's language first.
              .toSorted((a, b) => Number(b.language === locale) - Number(a.language === locale))
              .map((file) => {
                const label = `${file.format.toUpperCase()}, ${LOCALE_LABELS[file.language][locale]}`
                return (
                  <li key={file.name}>
                    {file.path ? (
                      <a
                        href={file.path}
                        type={FORMATS[file.format]}
                        hrefLang={file.language}
                        rel="nofollow"
                      >
                        {t(`parts.${part}`)}, {label}
                      </a>
                    ) : (
                      <span>
                        {t(`parts.${part}`)}, {label}
                      </span>
                    )}{' '}
                    <span className="small muted">{sayFileSize(file.bytes, locale)}</span>
                    <details>
                      <summary className="small">{t('sum')}</summary>
                      <code className="edition-sum">{file.sha256}</code>
                    </details>
                  </li>
                )
              })}
          </ul>
        </section>
      ))}
      <p>
        <a href={filePath(number, SUMS)} rel="nofollow">
          {t('sums')}
        </a>
      </p>
      <p className="small muted">{t('sumsHelp')}</p>
    </Section>
  )
}
