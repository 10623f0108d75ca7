/** Regions and MRC: the territories that the map fills, and what joins a name to its limits. */
import { foldWords } from '@/text/fold'

export const LEVELS = ['region', 'mrc'] as const
/** 'mrc' holds the territories that stand for one: cities, Îles-de-la-Madeleine, the north. */
export type Level = (typeof LEVELS)[number]

/**
 * The key of an MRC, whatever its source writes: "Les Chenaux" and "Des Chenaux" are one.
 *
 * @example mrcKey('L’Île-d’Orléans') // 'ile d orleans'
 */
export function mrcKey(name: string): string {
  const key = foldWords(name).replace(/^(les|le|la|l|des|du|de|d) (?=\S)/, '')
  return STANDS_IN[key] ?? key
}

/**
 * Municipalities of no MRC are listed under their census division (MAMH, 2024), limits under the
 * city or the territory that stands for an MRC. People may type either name.
 */
const ALSO_CALLED: Readonly<Record<string, string>> = {
  francheville: 'trois rivieres',
  'saguenay et son fjord': 'saguenay',
  'communaute maritime des iles de la madeleine': 'iles de la madeleine',
  jamesie: 'nord du quebec',
  'administration regionale kativik': 'nord du quebec',
}

/** The same with what nobody would call it: divisions of two MRCs, and a limit in the north that has no name yet. */
const STANDS_IN: Readonly<Record<string, string>> = {
  ...ALSO_CALLED,
  'sept rivieres caniapiscau': 'sept rivieres',
  'minganie basse cote nord': 'minganie',
  'nouveau toponyme a venir': 'nord du quebec',
}

/** Names that no limit has, that official limits write at length, or that the list of municipalities writes otherwise. */
const NAMES: Readonly<Record<string, string>> = {
  'nord du quebec': 'Nord-du-Québec',
  'iles de la madeleine': 'Les Îles-de-la-Madeleine',
  'trois rivieres': 'Trois-Rivières',
  saguenay: 'Saguenay',
  'sept rivieres': 'Sept-Rivières',
  minganie: 'Minganie',
  chenaux: 'Les Chenaux',
  autray: 'D’Autray',
}

/**
 * What an MRC is called in filters and addresses: the name that people know, whatever its source writes.
 *
 * @example mrcValue('Francheville') // 'Trois-Rivières'
 */
export const mrcValue = (name: string): string => NAMES[mrcKey(name)] ?? name

/** The name of an MRC as it is shown. */
export const mrcName = (name: string): string => mrcValue(name).replaceAll("'", '’')

/**
 * Every name that an MRC may be looked for by, first the one that is shown; the others are folded.
 *
 * @example mrcNames('Trois-Rivières') // ['Trois-Rivières', 'francheville']
 */
export const mrcNames = (name: string): string[] => [
  mrcName(name),
  ...Object.keys(ALSO_CALLED).filter((other) => ALSO_CALLED[other] === mrcKey(name)),
]
