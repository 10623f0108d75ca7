import { Button } from '@/components/Button'
import { type Option, SelectField } from '@/components/Field'
import { Section } from '@/components/Section'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'
import { translator } from '@/i18n/translator'

interface Props {
  locale: Locale
  /** `value` is the region's slug. */
  regions: readonly Option[]
}

/** What the script says, in its own words of `offline.take`. */
const SAID = [
  'guideAlone',
  'goOn',
  'update',
  'size',
  'sizeLeftOut',
  'noSize',
  'progress',
  'whole',
  'wholeLeftOut',
  'troubled',
  'partly',
  'cancelled',
  'cut',
  'full',
  'changing',
  'busy',
  'removed',
  'unable',
  'tooLittleRoom',
  'askRemove',
  'forgotten',
] as const

/**
 * Takes the guide and a region's organizations along, and shows which pages stayed from reading. What only the script
 * can do stays hidden until it is there (`src/enhance/takeAlong.ts`); without it the guide is a file.
 */
export function TakeAlong({ locale, regions }: Props) {
  const t = translator(locale, 'offline')
  const words = {
    take: t('take.button'),
    unnamed: t.raw('seen.unnamed') as string,
    ...Object.fromEntries(SAID.map((name) => [name, t.raw(`take.${name}`) as string])),
  }
  return (
    <take-along data-locale={locale} data-words={JSON.stringify(words)}>
      <Section title={t('take.title')} id="take-along">
        <p>{t('take.lead')}</p>
        <p data-part="state" role="status" className="take-along-state" />
        <p data-part="plain">
          {t('take.withoutScript')} <a href={pathTo(locale, '/guide')}>{t('take.guide')}</a>
        </p>
        <div data-part="form" className="take-along" hidden>
          <div data-part="standing">
            <SelectField
              name="region"
              id="taken-region"
              label={t('take.region')}
              anyLabel={t('take.guideAlone')}
              options={regions}
            />
            <p data-part="note" role="status" className="small muted" />
            <p className="take-along-ways">
              <Button type="button" data-part="take">
                {t('take.button')}
              </Button>
              <Button type="button" kind="secondary" data-part="remove" hidden>
                {t('take.remove')}
              </Button>
            </p>
          </div>
          <div data-part="going" hidden>
            <progress aria-label={t('take.progressLabel')} />
            <p data-part="far" className="small" />
            <Button type="button" kind="secondary" data-part="cancel">
              {t('take.cancel')}
            </Button>
          </div>
          <p className="small muted">{t('take.young')}</p>
        </div>
      </Section>
      <div data-part="seenAll" hidden>
        <Section title={t('seen.title')} id="seen">
          <p>{t('seen.lead')}</p>
          <ul data-part="seen" />
          <p data-part="unnamed" />
          <Button type="button" kind="secondary" data-part="forget">
            {t('seen.forget')}
          </Button>
        </Section>
      </div>
      <p data-part="forgotten" role="status" tabIndex={-1} />
    </take-along>
  )
}
