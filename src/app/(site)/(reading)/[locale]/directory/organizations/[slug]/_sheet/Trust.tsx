import { getTranslations } from 'next-intl/server'

import { GiveOn } from '@/components/GiveOn'
import { Section } from '@/components/Section'
import { commonNote } from '@/components/Sheet/SectionNote'
import { VerificationLegend, VerificationNote } from '@/components/VerificationBadge'
import type { SheetView } from '@/data/directory'
import { formatDay } from '@/days/words'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'

interface Props {
  locale: Locale
  sheet: SheetView
}

/** How sure we are, and where to say that something is wrong. */
export async function Trust({ locale, sheet }: Props) {
  const t = await getTranslations({ locale, namespace: 'directory' })
  const common = commonNote(sheet.verification)
  return (
    <Section title={t('verification.title')} id="trust" size="small">
      {common && <VerificationNote locale={locale} section={common} />}
      <p className="small muted">{t('verification.explain')}</p>
      <VerificationLegend locale={locale} />
      <p className="small muted">
        {t('sheet.updated', { date: formatDay(sheet.updatedAt, locale) })}
      </p>
      <p className="screen-only small">
        <a
          href={pathTo(locale, {
            pathname: '/feedback',
            query: { organization: sheet.slug },
          })}
        >
          {t('sheet.report')}
        </a>
      </p>
    </Section>
  )
}

/** Take it along: a contact in the phone, a link, paper. */
export async function Share({ locale, sheet }: Props) {
  const t = await getTranslations({ locale, namespace: 'directory.sheet' })
  const common = await getTranslations({ locale, namespace: 'common' })
  return (
    <Section title={t('share')} id="share" size="small" className="screen-only">
      <ul className="sheet-share">
        <li>
          <GiveOn locale={locale} item={{ kind: 'sheet', slug: sheet.slug }} name={sheet.name} />
        </li>
        <li>
          <a
            href={pathTo(locale, {
              pathname: '/directory/organizations/[slug]/vcard',
              params: { slug: sheet.slug },
            })}
            download={`${sheet.slug}.vcf`}
          >
            {t('vcard')}
          </a>
        </li>
        <li>
          <copy-link data-done={common('copied')}>
            <button type="button" className="link-button" hidden>
              {common('copyLink')}
            </button>
          </copy-link>
        </li>
        <li>
          <print-page>
            <button type="button" className="link-button" hidden>
              {common('print')}
            </button>
          </print-page>
        </li>
      </ul>
    </Section>
  )
}
