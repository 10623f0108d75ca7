import type { GapView } from '@/data/directory'
import type { Locale } from '@/i18n/locales'
import { translator } from '@/i18n/translator'
import { pathTo } from '@/i18n/paths'

/** How many of those who help from a distance are named: the search has the others. */
const NAMED = 2

/** Where to go for what a region lacks. */
export function GapSentence({ locale, gap }: { locale: Locale; gap: GapView }) {
  const t = translator(locale, 'directory.region.gap')
  const names = gap.byPhone
    .filter(({ slug }) => slug !== gap.nearest?.slug)
    .slice(0, NAMED)
    .map(({ name }) => name)
    .join(', ')
  if (!gap.nearest) return names ? t('byPhone', { names }) : t('none')
  const { slug, name, municipality, km, remote, servesRegion } = gap.nearest
  const href = pathTo(locale, { pathname: '/directory/organizations/[slug]', params: { slug } })
  return (
    <>
      {t.rich(remote ? 'nearestRemote' : 'nearest', {
        name,
        municipality: municipality ?? '',
        km,
        org: (chunks) => <a href={href}>{chunks}</a>,
      })}
      {!servesRegion && ` ${t('callFirst')}`}
      {!remote && names && ` ${t('byPhone', { names })}`}
    </>
  )
}
