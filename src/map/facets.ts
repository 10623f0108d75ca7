/**
 * What a reader can filter by, each said once. Columns, masks, counts, addresses, the panel, the
 * names of values and the export are loops over this list (see `README.md`, "To add a facet").
 */
import type { Locale } from '@/i18n/locales'
import { type Precision, type SkillLevel, STREAMS, type Teer } from '@/lmia/types'

import { codeOfMunicipality } from './areas'
import type { MapPlace, MapRow } from './row'
import { mrcValue } from './territories/key'

/** Values of a facet under one heading of the panel. */
export interface FacetGroup {
  /** Its heading: `filters.groups.…` of `messages/…/map.json`. */
  name: string
  /** How many values stand there before "more". */
  shown: number
  /** Its values in this order, and no other; absent: all of them, most positions first. */
  values?: readonly string[]
  /** Values that stand on one line together: `filters.steps.{name}` of `messages/…/map.json`. */
  steps?: readonly FacetStep[]
  /** Whether a field finds its values by name. */
  isSearched?: boolean
}

export interface FacetStep {
  name: string
  values: readonly string[]
}

/** Where a value's name comes from: the messages, or data that came with the map. */
export type Naming =
  /** `values.{facet}.{value}` of `messages/…/map.json`, for each value listed here. */
  | { by: 'messages'; values: readonly string[] }
  /** The region whose code it is. */
  | { by: 'region' }
  /** The code, then its title. */
  | { by: 'occupation' }
  /** Its codes before and after 2024, then the title of the largest. */
  | { by: 'occupationGroup' }
  /** The municipality whose code it is. */
  | { by: 'municipality' }
  /** It is its own name. */
  | { by: 'itself' }

/**
 * What is counted together: rows hold one code for each pack (`packs.ts`). Facts that go together
 * belong in one, so that few sets of them are met: a place has one region.
 */
export const PACKS = ['time', 'work', 'where'] as const
export type Pack = (typeof PACKS)[number]

export interface FacetDefinition {
  /** In an address and over its column of codes: the same in every language, so that both can be shared. */
  parameter: string
  pack: Pack
  /** The value of a row; '' is "not published". */
  valueOf: (row: MapRow) => string
  naming: Naming
  /** What a value of an address is called now; absent where values keep their names. */
  nowCalled?: (value: string) => string
  /** In the panel. */
  groups: readonly FacetGroup[]
  /** What it is called in a line of the log, and beside which columns it stands in an export. */
  exported: { title: Record<Locale, string>; beside: 'work' | 'place' }
}

const TEER = ['T0', 'T1', 'T2', 'T3', 'T4', 'T5'] as const satisfies `T${Teer}`[]
const LEVELS = ['0', 'A', 'B', 'C', 'D'] as const satisfies SkillLevel[]

/**
 * The levels of NOC 2011 beside the TEER of NOC 2021, as one scale with both names: two filters of
 * one line, whose figures are added on sight only. Source: IRCC, "Changes to the National Occupation
 * Classification (NOC)", 16 November 2022. An occupation may go from one line to another: 8431 (C)
 * went on as 84120 (TEER 4), 85100 and 85101 (TEER 5).
 */
const SKILL_STEPS = [
  { name: 'management', values: ['T0', '0'] },
  { name: 'university', values: ['T1', 'A'] },
  { name: 'college', values: ['T2', 'T3', 'B'] },
  { name: 'secondary', values: ['T4', 'C'] },
  { name: 'onTheJob', values: ['T5', 'D'] },
] as const satisfies readonly FacetStep[]

const SECTORS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']
const PRECISIONS: Precision[] = ['municipality', 'postalSector', 'none']

const DEFINITIONS = {
  stream: {
    parameter: 'stream',
    pack: 'time',
    valueOf: (row) => row.stream ?? '',
    naming: { by: 'messages', values: STREAMS },
    groups: [{ name: 'stream', shown: 7 }],
    exported: { title: { fr: 'Volet', en: 'Stream', es: 'Vía' }, beside: 'work' },
  },
  skill: {
    parameter: 'skill',
    pack: 'work',
    valueOf: skillOf,
    naming: { by: 'messages', values: [...TEER, ...LEVELS] },
    groups: [
      {
        name: 'skill',
        shown: 6,
        values: [...SKILL_STEPS.flatMap(({ values }) => values), ''],
        steps: SKILL_STEPS,
      },
    ],
    exported: { title: { fr: 'Compétence', en: 'Skill', es: 'Competencia' }, beside: 'work' },
  },
  sector: {
    parameter: 'sector',
    pack: 'work',
    valueOf: (row) => row.sector ?? '',
    naming: { by: 'messages', values: SECTORS },
    groups: [{ name: 'sector', shown: 4 }],
    exported: { title: { fr: 'Secteur', en: 'Sector', es: 'Sector' }, beside: 'work' },
  },
  occupationGroup: {
    parameter: 'group',
    pack: 'work',
    valueOf: (row) => row.occupationGroup ?? '',
    naming: { by: 'occupationGroup' },
    groups: [{ name: 'occupationGroup', shown: 4, isSearched: true }],
    exported: {
      title: {
        fr: 'Groupe de professions',
        en: 'Group of occupations',
        es: 'Grupo de ocupaciones',
      },
      beside: 'work',
    },
  },
  occupation: {
    parameter: 'noc',
    pack: 'work',
    valueOf: (row) => row.occupationCode ?? '',
    naming: { by: 'occupation' },
    groups: [{ name: 'occupation', shown: 4, isSearched: true }],
    exported: { title: { fr: 'Profession', en: 'Occupation', es: 'Ocupación' }, beside: 'work' },
  },
  region: {
    parameter: 'region',
    pack: 'where',
    valueOf: (row) => row.place?.region ?? '',
    naming: { by: 'region' },
    groups: [{ name: 'region', shown: 4 }],
    exported: { title: { fr: 'Région', en: 'Region', es: 'Región' }, beside: 'place' },
  },
  mrc: {
    parameter: 'mrc',
    pack: 'where',
    valueOf: (row) => row.place?.mrc ?? '',
    naming: { by: 'itself' },
    nowCalled: mrcValue,
    groups: [{ name: 'mrc', shown: 3 }],
    exported: { title: { fr: 'MRC', en: 'MRC', es: 'MRC' }, beside: 'place' },
  },
  municipality: {
    parameter: 'municipality',
    pack: 'where',
    valueOf: ({ municipality }) => (municipality ? codeOfMunicipality(municipality.key) : ''),
    naming: { by: 'municipality' },
    groups: [{ name: 'municipality', shown: 3 }],
    exported: {
      title: {
        fr: 'Code de la municipalité',
        en: 'Code of the municipality',
        es: 'Código del municipio',
      },
      beside: 'place',
    },
  },
  precision: {
    parameter: 'precision',
    pack: 'where',
    valueOf: (row) => precisionOf(row.place),
    naming: { by: 'messages', values: PRECISIONS },
    groups: [{ name: 'precision', shown: 3 }],
    exported: { title: { fr: 'Précision', en: 'Precision', es: 'Precisión' }, beside: 'place' },
  },
} satisfies Record<string, FacetDefinition>

export type Facet = keyof typeof DEFINITIONS

/** The facets by name. */
export const FACET: Readonly<Record<Facet, FacetDefinition>> = DEFINITIONS

/** Their names, in the order of the panel. */
export const FACETS = Object.keys(DEFINITIONS) as readonly Facet[]

/** Something for each facet. */
export function mapFacets<T>(make: (facet: Facet, at: number) => T): Record<Facet, T> {
  return Object.fromEntries(FACETS.map((facet, at) => [facet, make(facet, at)])) as Record<Facet, T>
}

/**
 * The skill of a row in one word: NOC 2011 level ('0', 'A'–'D') or NOC 2021 TEER ('T0'–'T5').
 * The two scales do not bridge exactly, so they are never the same word.
 */
function skillOf({ teer, skillLevel }: MapRow): string {
  return teer !== null ? `T${teer}` : (skillLevel ?? '')
}

/** How precisely a place is known; '' names no precision, so 'none' is a word of its own. */
function precisionOf(place: MapPlace | null): Precision {
  if (place === null) return 'none'
  return place.kind === 'postalSector' ? 'postalSector' : 'municipality'
}
