import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'

import { RegionCounts } from '@/app/(site)/(reading)/[locale]/directory/_search/RegionCounts'
import { ResultMap } from '@/app/(site)/(reading)/[locale]/directory/_search/ResultMap'
import type { RegionSummary, ResultMapView, SearchView } from '@/data/directory'
import { viewResultMap } from '@/data/directory/resultMap'
import { asHelper } from '@/directory/nearest'
import { MOST_ON_MAP, placesOf } from '@/directory/resultMap/spots'
import type { Organization } from '@/directory/types'
import type { Point } from '@/geo/distance'
import { LOCALES } from '@/i18n/locales'

import { standIn } from '../../standIn'
import { LONGUEUIL, organization, site } from './world'

vi.mock('@/app/(site)/assetUrl', () => ({ assetUrl: (name: string) => `/assets/${name}` }))

const NO_LISTS = { regions: [], services: [], populations: [], languages: [] }
const VIEW = standIn<SearchView>({ asked: { view: 'map' }, facets: [] })

const mapOf = (organizations: readonly Organization[]): ResultMapView =>
  viewResultMap(placesOf(organizations.map(asHelper), {}), NO_LISTS, 'fr')

const LEGEND = {
  fr: 'D’où vous cherchez',
  en: 'Where you are searching from',
  es: 'Desde dónde busca',
}

const draw = (map: ResultMapView, locale: (typeof LOCALES)[number] = 'fr') =>
  renderToStaticMarkup(<ResultMap locale={locale} view={VIEW} map={map} regions={[]} />)

const STYLES = '<link rel="stylesheet" href="/assets/resultMap.css"/>'

describe('results on a map, when none of them has a place', () => {
  const line = organization('line', { servesAllQuebec: true })

  it.each(LOCALES)('stand beside it with the same styles, and no map is opened (%s)', (locale) => {
    const html = draw(mapOf([line]), locale)
    expect(html).toContain(STYLES)
    expect(html).toContain('Organisme d’exemple line')
    expect(html).not.toContain('<result-map')
    expect(draw(mapOf([organization('at', { sites: [site()] })]), locale)).toContain(STYLES)
  })

  it('say how many are in neither', () => {
    const many = Array.from({ length: MOST_ON_MAP + 3 }, (_, at) => organization(`o-${at}`))
    expect(draw(mapOf(many))).toContain('3 autres organismes')
  })
})

describe('results on a map, from somewhere', () => {
  const near = [organization('near', { sites: [site()] })].map(asHelper)
  const from = (point?: Point) =>
    viewResultMap(placesOf(near, {}, { isPlaced: true, point }), NO_LISTS, 'fr')

  it.each(LOCALES)(
    'show where, to those without a script and to the map that zooms (%s)',
    (locale) => {
      const html = draw(from(LONGUEUIL), locale)
      expect(html).toContain('class="result-drawn-from"')
      expect(html).toContain(`data-from="${LONGUEUIL.latitude} ${LONGUEUIL.longitude}"`)
      expect(html).toContain(LEGEND[locale])
      expect(draw(from(), locale)).not.toMatch(/-from"|data-from/)
    },
  )
})

describe('the results by region', () => {
  it('lead to no region where nobody is found', () => {
    const regions: RegionSummary[] = [
      { code: '06', slug: 'montreal', name: 'Montréal', organizationCount: 0 },
      { code: '16', slug: 'monteregie', name: 'Montérégie', organizationCount: 2 },
    ]
    const option = (value: string, count: number) => ({
      value,
      label: value,
      count,
      isChosen: false,
    })
    const options = [option('montreal', 0), option('monteregie', 2)]
    const html = renderToStaticMarkup(
      <RegionCounts
        locale="fr"
        view={standIn<SearchView>({
          asked: { view: 'map' },
          facets: [{ filter: 'region', options }],
        })}
        regions={regions}
      />,
    )
    expect(html.match(/<a /g)).toHaveLength(1)
    expect(html).toMatch(/<a [^>]*region=monteregie[^>]*aria-label="Montérégie\s:\s2 organismes"/)
    expect(html).toContain('aucun organisme')
  })
})
