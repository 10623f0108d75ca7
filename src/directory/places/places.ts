/**
 * A typed place → where it is: a town, a postal code, a region, or outside Quebec. The towns are
 * those of the gazetteer that places the lists of the map, so that one name means one place on the
 * whole site.
 */
import { distanceKm, type Point } from '@/geo/distance'
import type { GazetteerData, GazetteerName } from '@/lmia/place/gazetteerData'
import { foldCity } from '@/lmia/place/names'
import { editDistance } from '@/text/editDistance'
import { foldWords } from '@/text/fold'
import { typedLine } from '@/text/typed'

import { findOutsideAt } from './aroundQuebec'
import { findOutside, provinceOfPostalCode } from './outside'
import { buildPostalCodes, POSTAL_CODE } from './postal'
import { ALSO_REGION, SHARED_REGION_NAMES } from './regionNames'
import type { KnownAddress, KnownRegion, PlaceAnswer, PlaceFound, Places } from './types'

/** Farther than this from any town, a position is better left without a name. */
const NAMED_WITHIN_KM = 60

/** An address nearer than this to a town of its name is in that town. */
const SAME_TOWN_KM = 25

/** A town this many times larger than its namesakes is the one meant. */
const LARGER_BY = 10

/** One letter in so many may be wrong: "lanoray" is two away from "lanoraie". */
const LETTERS_PER_MISTAKE = 3.5

/** Namesakes and other choices shown. */
const MAX_CHOICES = 8

/** A town with what decides between namesakes. */
interface Town {
  found: PlaceFound & { point: Point }
  /** Names of one municipality share it. */
  municipality: string
  /** Of the whole municipality: of a part of it, the most that can live there. */
  population: number
  /** A former village or a quarter: its name is not that of the municipality. */
  isPart: boolean
}

/** Prepares the table of places: the gazetteer's, then what only the organizations know. */
export function buildPlaces(
  gazetteer: GazetteerData,
  regions: readonly KnownRegion[],
  addresses: readonly KnownAddress[],
): Places {
  const towns = townsByKey(gazetteer, addresses)
  const keys = [...towns.keys()]
  const regionsByKey = keyedRegions(regions, placeKey)
  const regionsByName = keyedRegions(regions, foldWords)
  const codes = buildPostalCodes(addresses, gazetteer.sectors)
  const all = [...towns.values()].flat().map(({ found }) => found)
  const misspelt = byEar(towns)

  return {
    outsideAt: (point) => findOutsideAt(point, nearestOf(all, point).km),
    townNear: (point) => {
      const { place, km } = nearestOf(all, point)
      return km < NAMED_WITHIN_KM ? place : null
    },
    townNamed: (asTyped) => {
      const exact = towns.get(typedKey(asTyped))
      return exact ? chooseAmong(exact, []).found : null
    },
    townMisspelt: (asTyped) =>
      asTyped.length < BY_EAR_LETTERS ? null : misspelt(typedKey(asTyped)),
    regionNamed: (asTyped) => regionsByName.get(foldWords(typedLine(asTyped)))?.[0] ?? null,
    resolve: (asTyped) => {
      const typed = typedLine(asTyped)
      const postal = POSTAL_CODE.exec(typed)
      if (postal?.[1]) return resolvePostal(typed, postal[1], postal[2], codes)
      const key = typedKey(typed)
      const exact = towns.get(key) ?? []
      const [region, ...otherRegions] = regionsByKey.get(key) ?? []
      // "Montérégie" is no town; "Laval" is both, and the town is nearer to what is meant.
      if (region && exact.length === 0) return { ...NOWHERE, found: region, others: otherRegions }
      const longer = startingWith(key, keys, towns).filter(isNotIn(exact))
      if (exact.length > 0) return chooseAmong(exact, longer)
      if (longer.length === 1) return { ...NOWHERE, found: longer[0]!.found }
      const outside = findOutside(typed)
      if (outside) return { ...NOWHERE, outside }
      return suggest(longer, key, keys, towns)
    },
  }
}

const NOWHERE: PlaceAnswer = {
  found: null,
  others: [],
  suggestions: [],
  isAmbiguous: false,
  outside: null,
  looksLikePostalCode: false,
}

/**
 * A place's name as it is compared: what follows a comma left out, then as the lists fold theirs.
 *
 * @example placeKey('St-Rémi, QC') // 'saint remi'
 */
export const placeKey = (name: string): string =>
  foldCity(name.replace(/,.*/s, '')) || foldCity(name)

/** What towns are called for short, as `placeKey` writes it; the gazetteer has the whole names alone. */
const FOR_SHORT: Readonly<Record<string, string>> = {
  rouyn: 'Rouyn-Noranda',
  vaudreuil: 'Vaudreuil-Dorion',
  dolbeau: 'Dolbeau-Mistassini',
  tremblant: 'Mont-Tremblant',
  megantic: 'Lac-Mégantic',
  carleton: 'Carleton-sur-Mer',
  pocatiere: 'La Pocatière',
  malbaie: 'La Malbaie',
  'val dor': 'Val-d’Or',
  victo: 'Victoriaville',
  drummond: 'Drummondville',
  sherby: 'Sherbrooke',
  chibougameau: 'Chibougamau',
}

/** The key of a place as somebody types it. */
export const typedKey = (typed: string): string => {
  const key = placeKey(inFrench(typedLine(typed)))
  const whole = FOR_SHORT[key]
  return whole === undefined ? key : placeKey(whole)
}

/** Who speaks Spanish writes San Remi for Saint-Rémi; who is in a hurry, 3-Rivières. */
const inFrench = (typed: string): string =>
  typed
    .replace(/^san(?=[\s-])/i, 'Saint')
    .replace(/^santa(?=[\s-])/i, 'Sainte')
    .replace(/^3(?=[\s-]?rivi)/i, 'Trois-')
    .replace(/^7(?=[\s-]?[iî]les)/i, 'Sept-')
    .replace(/^(?:ciudad de )?qu[eé]bec(?: city)?$/i, 'Québec')

/** Fewer people than this are named by few, and their towns' names are words besides. */
const LARGER_TOWN = 5_000

/** Shorter words are other words too often. */
const BY_EAR_LETTERS = 7

/** Letters that may be wrong in a name, beside those that are hardly heard. */
const BY_EAR_EDITS = 2

/** Finds a larger town by the consonants of its name: "longueil", "drumondville", "trois riviere". */
function byEar(towns: ReadonlyMap<string, Town[]>): (key: string) => PlaceFound | null {
  const bySound = new Map<string, { key: string; found: PlaceFound }[]>()
  for (const [key, named] of towns) {
    const { found } = chooseAmong(named, [])
    const isLarge = named.some(({ isPart, population }) => !isPart && population >= LARGER_TOWN)
    if (!found || !isLarge || key.length < BY_EAR_LETTERS) continue
    const sound = consonantsOf(key)
    bySound.set(sound, [...(bySound.get(sound) ?? []), { key, found }])
  }
  return (typed) => {
    if (typed.length < BY_EAR_LETTERS) return null
    const near = (bySound.get(consonantsOf(typed)) ?? []).filter(
      ({ key }) =>
        key.startsWith(typed.charAt(0)) && editDistance(key, typed, BY_EAR_EDITS) <= BY_EAR_EDITS,
    )
    return near.length === 1 ? near[0]!.found : null
  }
}

/** What is heard of a name whoever writes it: no vowels, no doubled letters, no silent ends; its words kept apart. */
const consonantsOf = (key: string): string =>
  key
    .split(' ')
    .map((word) =>
      word
        .replace(/[sx]$/, '')
        .replace(/[aeiouyh]/g, '')
        .replace(/(.)\1+/g, '$1'),
    )
    .join(' ')

function townsByKey(
  gazetteer: GazetteerData,
  addresses: readonly KnownAddress[],
): Map<string, Town[]> {
  const towns = new Map<string, Town[]>()
  const add = (key: string, town: Town): void => {
    towns.set(key, [...(towns.get(key) ?? []), town])
  }
  for (const name of gazetteer.names) {
    const known = towns
      .get(name.key)
      ?.some(({ municipality }) => municipality === name.municipality)
    if (!known) add(name.key, toTown(name))
  }
  for (const { municipality, point, region } of addresses) {
    if (!municipality) continue
    const key = placeKey(municipality)
    const twin = towns.get(key)?.find(({ found }) => distanceKm(found.point, point) < SAME_TOWN_KM)
    if (!twin) add(key, addressTown(municipality, point, region))
  }
  return towns
}

const toTown = ({ place, municipality, population, written }: GazetteerName): Town => ({
  found: {
    kind: 'town',
    label: place.name,
    alias: isAnotherName(written, place.name) ? written : null,
    region: place.regionCode,
    mrc: place.mrc,
    point: { latitude: place.latitude, longitude: place.longitude },
    isWide: false,
  },
  municipality,
  population,
  isPart: isAnotherName(written, place.name),
})

/** "Knowlton" of Lac-Brome is; "Sabrevois" and other spellings of the same name are not. */
function isAnotherName(written: string, name: string): boolean {
  const [one, other] = [placeKey(written), placeKey(name)]
  const limit = Math.floor(Math.min(one.length, other.length) / 2)
  return !one.includes(other) && !other.includes(one) && editDistance(one, other, limit) > limit
}

const addressTown = (label: string, point: Point, region: string | null): Town => ({
  found: { kind: 'town', label, alias: null, region, mrc: null, point, isWide: false },
  municipality: `address:${label}:${region ?? ''}`,
  population: 0,
  isPart: false,
})

/** Regions by all of their names, as these are compared; of those that share one, the likeliest first. */
function keyedRegions(
  regions: readonly KnownRegion[],
  keyOf: (name: string) => string,
): Map<string, PlaceFound[]> {
  const keyed = new Map<string, PlaceFound[]>()
  const byCode = new Map<string, PlaceFound>()
  for (const { code, names, point } of regions) {
    const [label = code] = names
    const found: PlaceFound = {
      kind: 'region',
      label,
      alias: null,
      region: code,
      mrc: null,
      point,
      isWide: true,
    }
    for (const name of [...names, ...(ALSO_REGION[code]?.split(', ') ?? [])]) {
      keyed.set(keyOf(name), [found])
    }
    byCode.set(code, found)
  }
  for (const [name, codes] of Object.entries(SHARED_REGION_NAMES)) {
    const meant = codes.flatMap((code) => byCode.get(code) ?? [])
    if (meant.length > 0) keyed.set(keyOf(name), meant)
  }
  return keyed
}

function resolvePostal(
  typed: string,
  sector: string,
  rest: string | undefined,
  codes: ReturnType<typeof buildPostalCodes>,
): PlaceAnswer {
  const province = provinceOfPostalCode(sector)
  const answer = { ...NOWHERE, looksLikePostalCode: true }
  if (province) return { ...answer, outside: { label: typed.toUpperCase(), province } }
  return { ...answer, found: codes.find(sector, rest) }
}

/**
 * The one town, or the one much larger than its namesakes; else the reader chooses. A quarter of a city is
 * not as large as the city: Saint-Michel is a municipality too.
 */
function chooseAmong(exact: readonly Town[], longer: readonly Town[]): PlaceAnswer {
  const [first, ...namesakes] = [...exact].sort((a, b) => b.population - a.population)
  const second = namesakes[0]
  const isLarger =
    first && !first.isPart && first.population >= LARGER_BY * (second?.population || 1)
  const isClear = !second || isLarger
  if (isClear) {
    return { ...NOWHERE, found: first!.found, others: shown([...namesakes, ...longer]) }
  }
  return { ...NOWHERE, isAmbiguous: true, suggestions: shown([...exact, ...longer]) }
}

/** Several names begin so: they are what is meant. Else names a typing mistake away. */
function suggest(
  longer: readonly Town[],
  key: string,
  keys: readonly string[],
  towns: ReadonlyMap<string, Town[]>,
): PlaceAnswer {
  if (longer.length > 0) return { ...NOWHERE, isAmbiguous: true, suggestions: shown(longer) }
  return {
    ...NOWHERE,
    suggestions: shown(closest(key, keys).flatMap((near) => towns.get(near) ?? [])),
  }
}

const shown = (towns: readonly Town[]): PlaceFound[] =>
  towns.slice(0, MAX_CHOICES).map(({ found }) => found)

const isNotIn =
  (towns: readonly Town[]) =>
  ({ municipality }: Town): boolean =>
    !towns.some((town) => town.municipality === municipality)

/** Towns whose name begins with what was typed, one per municipality, the largest first. */
function startingWith(
  key: string,
  keys: readonly string[],
  towns: ReadonlyMap<string, Town[]>,
): Town[] {
  if (key.length < 4) return []
  const byMunicipality = new Map<string, Town>()
  for (const name of keys) {
    if (name === key || !name.startsWith(key)) continue
    for (const town of towns.get(name) ?? []) {
      if (!byMunicipality.has(town.municipality)) byMunicipality.set(town.municipality, town)
    }
  }
  return [...byMunicipality.values()].sort((a, b) => b.population - a.population)
}

/** Up to five names that differ by a few letters, the nearest first. */
function closest(key: string, keys: readonly string[]): string[] {
  if (key.length < 3) return []
  const limit = Math.max(1, Math.floor(key.length / LETTERS_PER_MISTAKE))
  return keys
    .map((name) => ({ name, edits: editDistance(key, name, limit) }))
    .filter(({ edits }) => edits <= limit)
    .sort((a, b) => a.edits - b.edits || a.name.length - b.name.length)
    .slice(0, 5)
    .map(({ name }) => name)
}

function nearestOf(
  places: readonly PlaceFound[],
  point: Point,
): { place: PlaceFound | null; km: number } {
  let nearest: { place: PlaceFound | null; km: number } = { place: null, km: Infinity }
  for (const place of places) {
    if (!place.point) continue
    const km = distanceKm(place.point, point)
    if (km < nearest.km) nearest = { place, km }
  }
  return nearest
}
