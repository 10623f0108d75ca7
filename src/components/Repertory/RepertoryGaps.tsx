import { GapSentence } from '@/components/SynthesisTable/GapSentence'
import type { RepertoryView } from '@/data/directory'
import type { Locale } from '@/i18n/locales'
import { translator } from '@/i18n/translator'

/** What nobody in the region offers, and where it is to be had. */
export function RepertoryGaps({
  locale,
  missing,
}: {
  locale: Locale
  missing: RepertoryView['missing']
}) {
  const t = translator(locale, 'directory')
  return (
    <>
      <h1>{t('repertory.missing')}</h1>
      <p className="small muted">{t('region.distanceNote')}</p>
      <dl>
        {missing.map(({ service, gap }) => (
          <div key={service} className="repertory-word">
            <dt>{service}</dt>
            <dd>
              <GapSentence locale={locale} gap={gap} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}
