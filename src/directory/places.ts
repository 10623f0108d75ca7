import { distanceKm, type Point } from '@/geo/distance'
import { editDistance } from '@/text/editDistance'
import { fold } from '@/text/fold'
import { typedLine } from '@/text/typed'

/** A town as the table gives it; `region` is the code of its administrative region. */
export interface Town {
  name: string
  region: string | null
  point: Point
}

/** A known address: an organization's place. */
export interface KnownAddress {
  municipality: string | null
  postalCode: string | null
  region: string | null
  point: Point
}

export interface PlaceFound {
  kind: 'town' | 'postalCode' | 'postalSector'
  /** As people write it: the town's name, or the postal code in capitals. */
  label: string
  point: Point
  region: string | null
}

export interface PlaceAnswer {
  found: PlaceFound | null
  /** Other towns with the same name, when the one found is only the likeliest. */
  others: PlaceFound[]
  /** Nothing found: towns whose name comes close, best first. */
  suggestions: PlaceFound[]
  /** What was typed looks like a postal code. */
  looksLikePostalCode: boolean
}

export interface Places {
  resolve: (typed: string) => PlaceAnswer
  /** The town nearest to a point, to name a device's position; nothing when all are far. */
  townNear: (point: Point) => PlaceFound | null
}

const POSTAL_CODE = /^([a-z]\d[a-z])\s*(\d[a-z]\d)?$/i

/** Farther than this from any town, a position is better left without a name. */
const NAMED_WITHIN_KM = 60

/** Two entries of one name nearer than this are one town written twice. */
const SAME_TOWN_KM = 25

/**
 * The table of places: the towns of Quebec, then the municipalities and postal codes of the
 * organizations themselves, which fill what the table of towns lacks.
 */
export function buildPlaces(towns: readonly Town[], addresses: readonly KnownAddress[]): Places {
  const byName = new Map<string, PlaceFound[]>()
  const add = (name: string, point: Point, region: string | null): void => {
    const key = townKey(name)
    const known = byName.get(key) ?? []
    const twin = known.find((place) => distanceKm(place.point, point) < SAME_TOWN_KM)
    if (twin) twin.region ??= region
    else byName.set(key, [...known, { kind: 'town', label: name, point, region }])
  }
  for (const { name, point, region } of towns) add(name, point, region)
  for (const { municipality, point, region } of addresses) {
    if (municipality) add(municipality, point, region)
  }
  const byCode = averageByCode(addresses)
  const keys = [...byName.keys()]
  const all = [...byName.values()].flat()

  return {
    townNear: (point) => nearestOf(all, point),
    resolve: (asTyped) => {
      const typed = typedLine(asTyped)
      const postal = POSTAL_CODE.exec(typed)
      if (postal)
        return { ...nowhere, found: resolvePostal(postal, byCode), looksLikePostalCode: true }
      const key = townKey(typed)
      const [found, ...others] = byName.get(key) ?? uniqueBeginning(key, keys, byName)
      if (found) return { ...nowhere, found, others }
      return {
        ...nowhere,
        suggestions: closest(key, keys).flatMap((near) => byName.get(near) ?? []),
      }
    },
  }
}

const nowhere: PlaceAnswer = {
  found: null,
  others: [],
  suggestions: [],
  looksLikePostalCode: false,
}

/**
 * A town's name as it is compared: folded, abbreviations written out, marks and province left out.
 *
 * @example townKey('St-Rémi, QC') // 'saint remi'
 */
export const townKey = (name: string): string =>
  fold(name)
    .replace(/[,(].*/s, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\b(st)\b/g, 'saint')
    .replace(/\b(ste)\b/g, 'sainte')
    .replace(/\b(qc|quebec province|province de quebec)$/g, '')
    .trim() || fold(name).trim()

function nearestOf(places: readonly PlaceFound[], point: Point): PlaceFound | null {
  let nearest: PlaceFound | null = null
  let nearestKm = NAMED_WITHIN_KM
  for (const place of places) {
    const km = distanceKm(place.point, point)
    if (km < nearestKm) {
      nearest = place
      nearestKm = km
    }
  }
  return nearest
}

interface CodeTable {
  get: (code: string) => PlaceFound | undefined
}

/** Whole codes and their first three letters, each at the middle of the addresses that have it. */
function averageByCode(addresses: readonly KnownAddress[]): CodeTable {
  const points = new Map<string, { point: Point; region: string | null }[]>()
  for (const { postalCode, point, region } of addresses) {
    const match = POSTAL_CODE.exec(postalCode?.trim() ?? '')
    if (!match?.[1]) continue
    const sector = match[1].toUpperCase()
    const codes = match[2] ? [sector, `${sector} ${match[2].toUpperCase()}`] : [sector]
    for (const code of codes) points.set(code, [...(points.get(code) ?? []), { point, region }])
  }
  return {
    get: (code) => {
      const known = points.get(code)
      if (!known) return undefined
      const regions = new Set(known.map(({ region }) => region))
      return {
        kind: code.length > 3 ? 'postalCode' : 'postalSector',
        label: code,
        point: middleOf(known.map(({ point }) => point)),
        region: regions.size === 1 ? ([...regions][0] ?? null) : null,
      }
    },
  }
}

function resolvePostal(match: RegExpExecArray, byCode: CodeTable): PlaceFound | null {
  const sector = (match[1] ?? '').toUpperCase()
  const whole = match[2] ? byCode.get(`${sector} ${match[2].toUpperCase()}`) : undefined
  return whole ?? byCode.get(sector) ?? null
}

const middleOf = (points: readonly Point[]): Point => ({
  latitude: points.reduce((sum, p) => sum + p.latitude, 0) / points.length,
  longitude: points.reduce((sum, p) => sum + p.longitude, 0) / points.length,
})

/** "sherbr" is Sherbrooke when nothing else begins so. */
function uniqueBeginning(
  key: string,
  keys: readonly string[],
  byName: ReadonlyMap<string, PlaceFound[]>,
): PlaceFound[] {
  if (key.length < 4) return []
  const matching = keys.filter((name) => name.startsWith(key))
  return matching.length === 1 ? (byName.get(matching[0] as string) ?? []) : []
}

/** Up to five names that begin alike or differ by a few letters. */
function closest(key: string, keys: readonly string[]): string[] {
  if (key.length < 3) return []
  const limit = Math.max(1, Math.floor(key.length / 4))
  return keys
    .map((name) => ({ name, edits: name.startsWith(key) ? 0 : editDistance(key, name, limit) }))
    .filter(({ edits }) => edits <= limit)
    .sort((a, b) => a.edits - b.edits || a.name.length - b.name.length)
    .slice(0, 5)
    .map(({ name }) => name)
}
