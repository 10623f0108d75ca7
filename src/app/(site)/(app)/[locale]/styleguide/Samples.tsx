import { getTranslations } from 'next-intl/server'

import { Badge } from '@/components/Badge'
import { Button, ButtonLink } from '@/components/Button'
import { Callout } from '@/components/Callout'
import { CardTable } from '@/components/CardTable'
import { EmptyState } from '@/components/EmptyState'
import { Choice, FieldGroup, SelectField, TextAreaField, TextField } from '@/components/Field'
import { Icon, ICON_NAMES } from '@/components/Icon'
import { Legend } from '@/components/Legend'
import { Mark } from '@/components/Mark'
import { Pagination } from '@/components/Pagination'
import { SideNav } from '@/components/SideNav'
import { Stats } from '@/components/Stat'
import { TileMap } from '@/components/TileMap'
import { REGION_TILES } from '@/components/TileMap/regionTiles'
import type { Locale } from '@/i18n/locales'

interface Props {
  locale: Locale
  /** Identifiers are unique on a page, and the samples are there twice. */
  idPrefix: string
}

/** One of each component. Words and figures are samples, not facts. */
export async function Samples({ locale, idPrefix }: Props) {
  return (
    <>
      <TextSamples locale={locale} idPrefix={idPrefix} />
      <FormSamples locale={locale} idPrefix={idPrefix} />
      <MapSamples locale={locale} idPrefix={idPrefix} />
      <DrawingSamples locale={locale} idPrefix={idPrefix} />
    </>
  )
}

async function TextSamples({ locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'styleguide' })
  const text = t.rich('text', { link: () => <a href="#content">{t('link')}</a> })
  return (
    <>
      <h3>{t('contents')}</h3>
      <p>{text}</p>
      <Stats
        items={[
          { value: '37', label: t('organizations') },
          { value: '1 142', label: t('positions') },
        ]}
      />
      {(['right', 'warning', 'tip', 'info', 'changed'] as const).map((tone) => (
        <Callout key={tone} tone={tone} title={t(tone)}>
          <p>{text}</p>
        </Callout>
      ))}
      <CardTable
        numbered
        numberLabel={t('steps')}
        columns={[{ label: t('what') }, { label: t('delay') }, { label: t('cost'), numeric: true }]}
        rows={[
          [t('stepText'), t('weeks'), '155 $'],
          [t('stepText'), t('weeks'), '0 $'],
        ]}
      />
      <Legend
        label={t('legend')}
        items={[
          { sign: '●', label: t('offered') },
          { sign: '○', label: t('conditional') },
          { sign: <Badge tone="confirmed">{t('confirmed')}</Badge> },
          { sign: <Badge tone="partial">{t('partial')}</Badge> },
          { sign: <Badge tone="unconfirmed">{t('unconfirmed')}</Badge> },
          { sign: <Badge tone="changed">{t('changed')}</Badge> },
          { sign: <Badge tone="missing">{t('missing')}</Badge> },
          { sign: <Badge tone="info">{t('info')}</Badge> },
        ]}
      />
      <EmptyState title={t('emptyTitle')}>
        <p>{t('emptyText')}</p>
      </EmptyState>
      <Pagination locale={locale} current={6} total={20} hrefFor={(page) => `#page-${page}`} />
      <SideNav
        title={t('neighbours')}
        items={[
          { href: '#a', label: t('what') },
          { href: '#b', label: t('stepText'), current: true },
        ]}
      />
    </>
  )
}

async function FormSamples({ locale, idPrefix }: Props) {
  const t = await getTranslations({ locale, namespace: 'styleguide' })
  const id = (name: string) => `${idPrefix}-${name}`
  return (
    <>
      <h3>{t('forms')}</h3>
      <form>
        <TextField name="place" id={id('place')} label={t('field')} hint={t('hint')} />
        <TextField
          name="wrong"
          id={id('wrong')}
          label={t('field')}
          error={t('error')}
          defaultValue="J0L"
        />
        <SelectField
          name="language"
          id={id('language')}
          label={t('select')}
          anyLabel={t('any')}
          options={[]}
        />
        <TextAreaField name="message" id={id('message')} label={t('area')} />
        <FieldGroup label={t('choices')}>
          <Choice name="day" label={t('choice')} hint={t('hint')} />
          <Choice type="radio" name="one" label={t('choice')} defaultChecked />
        </FieldGroup>
        <p className="button-row">
          <Button type="button">{t('primary')}</Button>
          <ButtonLink href="#content" kind="secondary">
            {t('secondary')}
          </ButtonLink>
          <Button type="button" kind="plain">
            {t('plain')}
          </Button>
          <Button type="button" disabled>
            {t('disabled')}
          </Button>
        </p>
      </form>
    </>
  )
}

async function MapSamples({ locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'styleguide' })
  const regions = REGION_TILES.map(({ code, lines }, index) => ({
    code,
    label: lines.join(' '),
    value: String(Number(code) * 3),
    href: `#region-${code}`,
    level: (index % 5) as 0 | 1 | 2 | 3 | 4,
  }))
  return (
    <>
      <h3>{t('map')}</h3>
      <p>
        <Mark region="16" />
      </p>
      <TileMap label={t('map')} regions={regions} selected="16" />
    </>
  )
}

async function DrawingSamples({ locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'styleguide' })
  return (
    <>
      <h3>{t('drawings')}</h3>
      <ul className="styleguide-icons">
        {ICON_NAMES.map((name) => (
          <li key={name}>
            <Icon name={name} /> {name}
          </li>
        ))}
      </ul>
    </>
  )
}
