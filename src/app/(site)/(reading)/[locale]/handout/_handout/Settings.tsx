import { getTranslations } from 'next-intl/server'

import { Choice } from '@/components/Choice'
import { Icon } from '@/components/Icon'
import { LanguageChoice } from '@/components/LanguageChoice'
import { canPrintHere } from '@/data/bookFacts'
import type { Given } from '@/data/giving'
import type { Format } from '@/giving/fit'
import { writeItems, writeKeys } from '@/giving/items'
import { handoutPdfPath } from '@/i18n/handoutPaths'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'

interface Props {
  locale: Locale
  /** The language of who is handed it. */
  client: Locale
  format: Format
  given: readonly Given[]
  /** All that the address asks for, as it is written. */
  keys: readonly string[]
}

/** The language of the person, the format, and what to do with the page: print, send. */
export async function Settings({ locale, client, format, given, keys }: Props) {
  const t = await getTranslations({ locale, namespace: 'giving.handout' })
  const items = writeItems(given.map(({ item }) => item))
  const to = (lang: Locale, asked: Format) =>
    pathTo(locale, {
      pathname: '/handout',
      query: { items: writeKeys(keys), lang, format: asked === 'half' ? asked : undefined },
    })
  return (
    <div className="handout-settings screen-only">
      <LanguageChoice label={t('forWhom')} chosen={client} to={(lang) => to(lang, format)} />
      <Choice label={t('format')}>
        {(['letter', 'half'] as const).map((one) => (
          <li key={one}>
            <a
              href={to(client, one)}
              aria-current={one === format ? 'true' : undefined}
              rel="nofollow"
            >
              {t(one)}
            </a>
          </li>
        ))}
        <Cards locale={locale} client={client} given={given} />
      </Choice>
      {format === 'half' && <p className="small muted">{t('halfNote')}</p>}
      <Actions locale={locale} client={client} format={format} items={items} />
    </div>
  )
}

/** The pocket card of the region of each organization. */
async function Cards({ locale, client, given }: Pick<Props, 'locale' | 'client' | 'given'>) {
  const t = await getTranslations({ locale, namespace: 'giving.handout' })
  const regions = given.flatMap((one) =>
    one.kind === 'sheet' ? one.sheet.regions.slice(0, 1) : [],
  )
  return [...new Map(regions.map((region) => [region.slug, region])).values()].map(
    ({ slug, name }) => (
      <li key={slug}>
        <a
          href={pathTo(locale, {
            pathname: '/directory/regions/[slug]/card',
            params: { slug },
            query: { lang: client },
          })}
        >
          {t('card', { region: name })}
        </a>
      </li>
    ),
  )
}

/** Print it, or send where it is read. */
async function Actions({
  locale,
  client,
  format,
  items,
}: Pick<Props, 'locale' | 'client' | 'format'> & { items: string | undefined }) {
  const t = await getTranslations({ locale, namespace: 'giving.handout' })
  return (
    <p className="button-row">
      <print-page>
        <button type="button" className="button button--primary" hidden>
          <Icon name="print" /> {t('print')}
        </button>
      </print-page>
      {canPrintHere() && (
        <a
          className="button button--secondary"
          href={pdfOf(locale, client, format, items)}
          rel="nofollow"
        >
          {t('pdf')}
        </a>
      )}
      <a
        className="button button--secondary give-on"
        href={pathTo(locale, { pathname: '/give', query: { items, lang: client } })}
        rel="nofollow"
      >
        <Icon name="share" /> {t('send')}
      </a>
    </p>
  )
}

/** The same as a file, in the language of the person. */
function pdfOf(locale: Locale, client: Locale, format: Format, items: string | undefined): string {
  const query = new URLSearchParams({
    ...(items ? { items } : {}),
    lang: client,
    ...(format === 'half' ? { format } : {}),
  })
  return `${handoutPdfPath(locale)}?${query.toString()}`
}
