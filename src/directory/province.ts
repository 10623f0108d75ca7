import { type Gap, type Synthesis, type SynthesisInput, synthesize } from './synthesis'
import type { Entry, Region } from './types'

/** What one region says of a service or a language. */
export interface ProvinceCell {
  region: Region
  /** How many organizations of the region. */
  count: number
  /** Where to go instead; only of services that nobody of the region offers. */
  gap: Gap | null
}

export interface ProvinceRow {
  entry: Entry
  /** One per region, in the order of the regions. */
  cells: ProvinceCell[]
  /** How many regions have at least one. */
  regionsCovered: number
}

export interface Province {
  /** The same syntheses that the pages of the regions show. */
  syntheses: Synthesis[]
  services: ProvinceRow[]
  languages: ProvinceRow[]
}

export interface ProvinceInput extends Omit<SynthesisInput, 'region'> {
  regions: readonly Region[]
}

/** What all regions offer and lack, side by side: every count is that of a region's own synthesis. */
export function synthesizeProvince({ regions, ...input }: ProvinceInput): Province {
  const syntheses = regions.map((region) => synthesize({ ...input, region }))
  const rowOf = (entry: Entry, cellIn: (synthesis: Synthesis) => Omit<ProvinceCell, 'region'>) => {
    const cells = syntheses.map((synthesis) => ({ region: synthesis.region, ...cellIn(synthesis) }))
    return { entry, cells, regionsCovered: cells.filter(({ count }) => count > 0).length }
  }
  return {
    syntheses,
    services: input.services.map((entry) =>
      rowOf(entry, ({ rows }) => {
        const row = rows.find(({ service }) => service.key === entry.key)
        return { count: row?.total ?? 0, gap: row?.gap ?? null }
      }),
    ),
    languages: input.languages.map((entry) =>
      rowOf(entry, ({ languages }) => {
        const spoken = languages.find(({ language }) => language.key === entry.key)
        return { count: spoken?.organizations.length ?? 0, gap: null }
      }),
    ),
  }
}
