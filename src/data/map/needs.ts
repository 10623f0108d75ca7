import type { Directory } from '@/directory/ask/directory'
import type { Helper } from '@/directory/nearest'
import { nameOf } from '@/directory/names'
import type { Entry } from '@/directory/types'
import type { Locale } from '@/i18n/locales'
import type { MapTable } from '@/map/columns'
import type { MapFilters } from '@/map/filters'
import type { NeedsAsked } from '@/map/needs/asked'
import { expectedIn, positionsIn } from '@/map/needs/expected'
import { Kept } from '@/map/needs/kept'
import { weighNeeds } from '@/map/needs/weigh'
import { queryMap } from '@/map/query'
import type { NeededHelp, WireNeed, WireNeeds } from '@/map/wire'

import { currentDirectory } from '../directory/snapshot'

/** As many of a territory's organizations are named; the directory has the others. */
const NAMED = 12

/** Who can help in each territory does not change with the filters: ticking one ranks nobody. */
const KEPT = new Kept<Help[]>(40)
type Help = Omit<WireNeed, 'positions'>

/** Positions and who can help, in each territory, named in the reader's language. */
export async function weighTerritories(
  table: MapTable,
  filters: MapFilters,
  asked: NeedsAsked,
  locale: Locale,
): Promise<WireNeeds> {
  const directory = await currentDirectory()
  const { services, languages } = directory
  const choice = (entry: Entry) => ({ key: entry.key, name: nameOf(entry, locale) })
  const answer = queryMap(table, filters)
  const positions = positionsIn(asked.level, table, answer)
  const territories = helpIn(table, directory, asked)
  return {
    version: table.version,
    level: asked.level,
    languages: languages.map(choice),
    services: services.filter(({ parent }) => !parent).map(choice),
    territories: territories.map((one) => ({ ...one, positions: positions.get(one.key) ?? 0 })),
    withoutTerritory:
      answer.totals.positions - [...positions.values()].reduce((sum, one) => sum + one, 0),
  }
}

function helpIn(table: MapTable, directory: Directory, { level, ...asked }: NeedsAsked): Help[] {
  const language = directory.languages.find(({ key }) => key === asked.language)?.key
  const services = directory.services
    .filter(({ key, parent }) => key === asked.service || parent === asked.service)
    .map(({ key }) => key)
  const hasService = asked.service !== undefined && services.length > 0
  const key = [level, language ?? '', hasService ? asked.service : ''].join('|')
  return KEPT.find([table, directory], key, () => {
    const expected = expectedIn(level, table)
    const help = { language, ...(hasService && { services }) }
    return weighNeeds(expected, directory.organizations, help).map((one, at) => ({
      key: one.key,
      name: expected[at]!.name,
      region: one.region,
      here: one.here.length,
      remote: one.remote.length,
      organizations: [...one.here, ...one.remote.map((far) => ({ ...far, distanceKm: null }))]
        .slice(0, NAMED)
        .map(helpOf),
      nearest: one.nearest && helpOf(one.nearest),
    }))
  })
}

const helpOf = ({ organization, distanceKm, remote }: Helper): NeededHelp => ({
  name: organization.name,
  slug: organization.slug,
  distanceKm: distanceKm === null ? null : Math.round(distanceKm),
  remote,
})
