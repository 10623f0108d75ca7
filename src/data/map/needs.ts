import { type Helper } from '@/directory/nearest'
import { nameOf } from '@/directory/names'
import type { Entry } from '@/directory/types'
import type { Locale } from '@/i18n/locales'
import type { MapTable } from '@/map/columns'
import type { MapFilters } from '@/map/filters'
import type { NeedsAsked } from '@/map/needs/asked'
import { expectedIn } from '@/map/needs/expected'
import { weighNeeds } from '@/map/needs/weigh'
import { queryMap } from '@/map/query'
import type { NeededHelp, WireNeeds } from '@/map/wire'

import { currentDirectory } from '../directory/snapshot'

/** As many of a territory's organizations are named; the directory has the others. */
const NAMED = 12

/** Positions and who can help, in each territory, named in the reader's language. */
export async function weighTerritories(
  table: MapTable,
  filters: MapFilters,
  { level, language, service }: NeedsAsked,
  locale: Locale,
): Promise<WireNeeds> {
  const { organizations, services, languages } = await currentDirectory()
  const choice = (entry: Entry) => ({ key: entry.key, name: nameOf(entry, locale) })
  const asked = services.filter(({ key, parent }) => key === service || parent === service)
  const answer = queryMap(table, filters)
  const expected = expectedIn(level, table, answer)
  const names = new Map(expected.map(({ key, name }) => [key, name]))
  const weighed = weighNeeds(expected, organizations, {
    language: languages.find(({ key }) => key === language)?.key,
    ...(service && asked.length > 0 && { services: asked.map(({ key }) => key) }),
  })
  return {
    version: table.version,
    languages: languages.map(choice),
    services: services.filter(({ parent }) => !parent).map(choice),
    territories: weighed.map(({ key, region, positions, here, remote, nearest }) => ({
      key,
      name: names.get(key) ?? '',
      region,
      positions,
      here: here.length,
      remote: remote.length,
      organizations: [...here, ...remote.map((one) => ({ ...one, distanceKm: null }))]
        .slice(0, NAMED)
        .map(helpOf),
      nearest: nearest && helpOf(nearest),
    })),
    withoutTerritory:
      answer.totals.positions - expected.reduce((sum, { positions }) => sum + positions, 0),
  }
}

const helpOf = ({ organization, distanceKm, remote }: Helper): NeededHelp => ({
  name: organization.name,
  slug: organization.slug,
  distanceKm: distanceKm === null ? null : Math.round(distanceKm),
  remote,
})
