/** Places people name that are not in Quebec: provinces, their larger towns, other countries. */
import { LOCALES } from '@/i18n/locales'
import { foldWords } from '@/text/fold'

import type { Outside, Province } from './types'

/** First letter of a postal code → province. G, H and J are Quebec's; X is shared by two. */
const POSTAL_LETTERS: Readonly<Record<string, Province>> = {
  a: 'NL',
  b: 'NS',
  c: 'PE',
  e: 'NB',
  k: 'ON',
  l: 'ON',
  m: 'ON',
  n: 'ON',
  p: 'ON',
  r: 'MB',
  s: 'SK',
  t: 'AB',
  v: 'BC',
  x: 'NT',
  y: 'YT',
}

/** Names of the province in three languages, then towns that people in Quebec are likely to type. */
const PROVINCES: Readonly<Record<Province, string>> = {
  ON:
    'Ontario; Toronto, Ottawa, Hamilton, London, Mississauga, Brampton, Kingston, Cornwall, Hawkesbury, ' +
    'Leamington, Windsor Ontario, Kitchener, Niagara Falls, Sudbury, Thunder Bay, Simcoe, Chatham',
  NB:
    'Nouveau-Brunswick, New Brunswick, Nuevo Brunswick; Moncton, Fredericton, Saint John, Edmundston, ' +
    'Bathurst, Campbellton, Dieppe, Shediac, Caraquet',
  NS: 'Nouvelle-Écosse, Nova Scotia, Nueva Escocia; Halifax, Dartmouth, Truro, Kentville',
  PE: 'Île-du-Prince-Édouard, Prince Edward Island, Isla del Príncipe Eduardo; Charlottetown, Summerside',
  NL: 'Terre-Neuve, Terre-Neuve-et-Labrador, Newfoundland, Newfoundland and Labrador, Terranova; St. John’s, Labrador City',
  MB: 'Manitoba; Winnipeg, Brandon, Steinbach',
  SK: 'Saskatchewan; Regina, Saskatoon, Moose Jaw',
  AB: 'Alberta; Calgary, Edmonton, Red Deer, Lethbridge, Brooks',
  BC: 'Colombie-Britannique, British Columbia, Columbia Británica; Vancouver, Surrey, Kelowna, Abbotsford, Victoria BC',
  NT: 'Territoires du Nord-Ouest, Northwest Territories; Yellowknife',
  NU: 'Nunavut; Iqaluit',
  YT: 'Yukon; Whitehorse',
}

/** Countries, and cities that newcomers type for their own. */
const CITIES_ABROAD =
  'Guatemala Ciudad, Ciudad de Guatemala, Quetzaltenango, Ciudad de México, Mexico City, Guadalajara, ' +
  'Tegucigalpa, San Salvador, Managua, Bogotá, Lima, Kingston Jamaica, Port-au-Prince, Manila, Paris, ' +
  'Dakar, Abidjan, Yaoundé, Tunis, Alger, Casablanca, New York, Miami, Plattsburgh, Burlington'

let byName: Map<string, Province | null> | undefined

/** Folded name → province, or null for another country. Made at the first question. */
function namesOutside(): ReadonlyMap<string, Province | null> {
  if (byName) return byName
  byName = new Map()
  for (const name of [...countryNames(), ...CITIES_ABROAD.split(', ')]) {
    byName.set(foldWords(name), null)
  }
  for (const [province, names] of Object.entries(PROVINCES) as [Province, string][]) {
    for (const name of names.split(/[;,] /)) byName.set(foldWords(name), province)
  }
  return byName
}

/** Every country but Canada, in the languages of the site, from the tables of the runtime. */
function countryNames(): string[] {
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index))
  const codes = letters.flatMap((first) => letters.map((second) => first + second))
  return LOCALES.flatMap((locale) => {
    const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' })
    return codes.filter((code) => code !== 'CA').flatMap((code) => names.of(code) ?? [])
  })
}

/**
 * Where a name lies, when it is well known and not in Quebec.
 *
 * @example findOutside('Toronto') // { label: 'Toronto', province: 'ON' }
 */
export function findOutside(typed: string): Outside | null {
  const label = typed.trim()
  const names = namesOutside()
  const key = [label, label.split(',')[0] ?? ''].map(foldWords).find((name) => names.has(name))
  return key === undefined ? null : { label, province: names.get(key) ?? null }
}

/** The province of a postal code's first letter, unless it is Quebec's or no such letter exists. */
export const provinceOfPostalCode = (code: string): Province | null =>
  POSTAL_LETTERS[code.trim().charAt(0).toLowerCase()] ?? null

/** Where 211 of a province is found on the Web; the line itself has the same number everywhere. */
export const helpLineOf = (province: Province): string =>
  province === 'ON' ? 'https://211ontario.ca/' : 'https://211.ca/'
