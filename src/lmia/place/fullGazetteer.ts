/**
 * The full gazetteer, from the official sets once they are installed: inhabited places (MRNF),
 * municipalities (MAMH), postal sectors (GeoNames) and, when given, schools (MEQ). Pure: takes
 * the contents of the files.
 */
import { distanceKm, type Point } from '@/geo/distance'
import { foldWords } from '@/text/fold'

import type { Place } from '../types'
import { PLACE_ALIASES } from './aliases'
import type { GazetteerData, GazetteerName, Sector } from './gazetteer'
import { foldCity } from './names'
import {
  type GazetteerFiles,
  type InhabitedPlace,
  type Municipality,
  readMunicipalities,
  readPlaces,
  readSchools,
  readSectorCenters,
  type School,
} from './officialSets'
import { OWN_PLACES } from './ownPlaces'
import { MONTREAL_CODE, makeSectors, placeOfMunicipality } from './sectors'

/** Localities farther than this from their municipality's point are shown apart. */
const LOCALITY_APART_KM = 8

/** Builds the gazetteer. @throws {Error} naming the file that is not what it should be. */
export function buildFullGazetteer(files: GazetteerFiles): GazetteerData {
  const municipalities = readMunicipalities(files.municipalities)
  const schools = files.schools ? readSchools(files.schools) : []
  const { groups, homeless } = joinPlaces(
    readPlaces(files.places, files.placesLookup),
    municipalities,
  )
  const names: GazetteerName[] = []
  const points = new Map<string, Point>()
  const placeOf = new Map<string, Place>()

  for (const municipality of municipalities) {
    const point = findMainPoint(municipality, groups.get(municipality.code) ?? [], schools)
    if (point) points.set(municipality.code, point)
  }
  addNeighbourPoints(municipalities, points)
  addOwnPoints(municipalities, points)

  for (const municipality of municipalities) {
    const localities = groups.get(municipality.code) ?? []
    const point = points.get(municipality.code)
    if (!point) continue
    const place = placeOfMunicipality({
      ...municipality,
      latitude: point.latitude,
      longitude: point.longitude,
    })
    placeOf.set(municipality.code, place)
    const add = (name: string, at: Point, to: Place, isAlias = false): void => {
      for (const key of nameForms(name)) {
        names.push({
          key,
          place: to,
          municipality: municipality.code,
          population: municipality.population,
          latitude: at.latitude,
          longitude: at.longitude,
          isAlias,
        })
      }
    }
    add(municipality.name, point, place)
    for (const locality of localities) {
      if (foldCity(locality.name) === municipality.key) continue
      const isApart = distanceKm(locality, point) > LOCALITY_APART_KM
      add(locality.name, locality, isApart ? placeOfLocality(municipality, locality) : place)
    }
  }
  addHomeless(names, homeless, nearestMunicipality(municipalities, points))
  addAliases(names, municipalities, placeOf)
  return {
    name: files.schools ? 'full' : 'full-without-schools',
    names,
    sectors: readSectors(files.sectors, municipalities, schools, points, names),
    splitMunicipality: MONTREAL_CODE,
  }
}

/** Which of two same-named entities of one MRC has the village: towns before townships. */
const DESIGNATIONS = ['Ville', 'Village', 'Municipalité', 'Paroisse', 'Cantons unis', 'Canton']

/** Gives each inhabited place its municipality's code: by name, then MRC, then designation. */
function joinPlaces(
  places: readonly InhabitedPlace[],
  municipalities: readonly Municipality[],
): { groups: Map<string, InhabitedPlace[]>; homeless: InhabitedPlace[] } {
  const byName = new Map<string, Municipality[]>()
  for (const municipality of municipalities) {
    const same = byName.get(foldWords(municipality.name)) ?? []
    byName.set(foldWords(municipality.name), [...same, municipality])
  }
  const rank = ({ designation }: Municipality): number => {
    const at = DESIGNATIONS.indexOf(designation)
    return at < 0 ? DESIGNATIONS.length : at
  }
  const groups = new Map<string, InhabitedPlace[]>()
  const homeless: InhabitedPlace[] = []
  for (const place of places) {
    const all = byName.get(foldWords(place.municipality)) ?? []
    const sameMrc = all.filter(({ mrcCode }) => isSameMrc(mrcCode, place.mrcCode))
    const candidates = sameMrc.length
      ? sameMrc
      : all.length === 1
        ? all
        : all.filter((m) => rank(m) < 3)
    const best = [...candidates].sort((a, b) => rank(a) - rank(b))[0]
    if (best) groups.set(best.code, [...(groups.get(best.code) ?? []), place])
    else homeless.push(place)
  }
  return { groups, homeless }
}

/** 46 and 460, 9 and 090 are the same MRC: the two sets write codes differently. */
const isSameMrc = (a: string, b: string): boolean => a !== '' && widenMrc(a) === widenMrc(b)
const widenMrc = (code: string): string => (code.length < 3 ? `${code.padStart(2, '0')}0` : code)

/** The village of the municipality's name; else the inhabited place nearest the middle of all. */
function findMainPoint(
  { key, code }: Municipality,
  localities: readonly InhabitedPlace[],
  schools: readonly School[],
): Point | null {
  const namesake = localities.find(({ name }) => foldCity(name) === key)
  if (namesake) return namesake
  const points: readonly Point[] = localities.length
    ? localities
    : schools.filter((s) => s.code === code)
  if (!points.length) return null
  const middle = {
    latitude: points.reduce((sum, { latitude }) => sum + latitude, 0) / points.length,
    longitude: points.reduce((sum, { longitude }) => sum + longitude, 0) / points.length,
  }
  return points.reduce((best, point) =>
    distanceKm(point, middle) < distanceKm(best, middle) ? point : best,
  )
}

/** A township or parish without a village is where the town hall with its postal code is. */
function addNeighbourPoints(
  municipalities: readonly Municipality[],
  points: Map<string, Point>,
): void {
  const byPostalCode = new Map<string, Point>()
  for (const { code, postalCode } of municipalities) {
    const point = points.get(code)
    if (point && postalCode && !byPostalCode.has(postalCode)) byPostalCode.set(postalCode, point)
  }
  for (const { code, postalCode } of municipalities) {
    const point = byPostalCode.get(postalCode)
    if (point && !points.has(code)) points.set(code, point)
  }
}

/** Northern and other municipalities without an inhabited place of the set: our own points. */
function addOwnPoints(municipalities: readonly Municipality[], points: Map<string, Point>): void {
  for (const own of OWN_PLACES) {
    const found = municipalities.find(
      ({ key, regionCode }) => key === foldCity(own.name) && regionCode === own.regionCode,
    )
    if (found && !points.has(found.code)) points.set(found.code, own)
  }
}

/** Inhabited places whose municipality the other set does not have: shown under their own name. */
function addHomeless(
  names: GazetteerName[],
  homeless: readonly InhabitedPlace[],
  describe: (point: Point) => { regionCode: string | null; mrc: string | null },
): void {
  for (const { name, municipality, latitude, longitude } of homeless) {
    const id = `n:${foldWords(municipality).replaceAll(' ', '-')}`
    for (const key of nameForms(name)) {
      names.push({
        key,
        place: {
          key: id,
          kind: 'municipality',
          name,
          ...describe({ latitude, longitude }),
          latitude,
          longitude,
        },
        municipality: id,
        population: 0,
        latitude,
        longitude,
        isAlias: false,
      })
    }
  }
}

function placeOfLocality(municipality: Municipality, locality: InhabitedPlace): Place {
  return {
    key: `l:${municipality.code}:${foldWords(locality.name).replaceAll(' ', '-')}`,
    kind: 'locality',
    name: `${locality.name} (${municipality.name})`,
    regionCode: municipality.regionCode || null,
    mrc: municipality.mrc || null,
    latitude: locality.latitude,
    longitude: locality.longitude,
  }
}

/** A name and, for compounds ("Saint-Lin–Laurentides"), each of its halves. */
function nameForms(name: string): string[] {
  const bare = name.replace(/\s?\([^()]*\)/g, '')
  const halves = bare.split(/–|--| – /).map((half) => half.trim())
  return [...new Set([bare, ...(halves.length > 1 ? halves : [])].map(foldCity))].filter(Boolean)
}

function addAliases(
  names: GazetteerName[],
  municipalities: readonly Municipality[],
  placeOf: ReadonlyMap<string, Place>,
): void {
  const byKey = new Map<string, Municipality[]>()
  for (const municipality of municipalities) {
    byKey.set(municipality.key, [...(byKey.get(municipality.key) ?? []), municipality])
  }
  for (const { alias, municipality, region } of PLACE_ALIASES) {
    const found = (byKey.get(foldCity(municipality)) ?? []).filter(
      ({ regionCode }) => !region || regionCode === region,
    )
    for (const target of found) {
      const place = placeOf.get(target.code)
      // the sets know many former names, with points of their own
      const isKnown = names.some(
        (name) => name.municipality === target.code && name.key === foldCity(alias),
      )
      if (!place || isKnown) continue
      names.push({
        key: foldCity(alias),
        place,
        municipality: target.code,
        population: target.population,
        latitude: place.latitude,
        longitude: place.longitude,
        isAlias: true,
      })
    }
  }
}

function readSectors(
  text: string,
  municipalities: readonly Municipality[],
  schools: readonly School[],
  points: ReadonlyMap<string, Point>,
  names: readonly GazetteerName[],
): Map<string, Sector> {
  const centers = readSectorCenters(text)
  const members = new Map<string, Map<string, Point>>()
  const addMember = (fsa: string | null, code: string): void => {
    const point = points.get(code)
    if (!fsa || !point) return
    const known = members.get(fsa) ?? new Map<string, Point>()
    members.set(fsa, known.set(code, point))
  }
  for (const { fsa, code } of municipalities) addMember(fsa, code)
  for (const { fsa, code } of schools) addMember(fsa, code)
  const letterOf = new Map(municipalities.map(({ code, fsa }) => [code, fsa?.[0] ?? '']))
  for (const [fsa, center] of centers) {
    const named = findNamed(fsa, center, names, letterOf)
    if (!named) continue
    addMember(fsa, named.municipality)
    if (distanceKm(center, named) > MAX_CENTER_OFF_KM) Object.assign(center, pointOf(named))
  }
  return makeSectors(centers, members, nearestMunicipality(municipalities, points))
}

/**
 * The centre of a large urban sector can fall in the forest, 200 km from its town ("Baie-Comeau
 * Southwest"): beyond this from the place it is named after, that place is its centre.
 */
const MAX_CENTER_OFF_KM = 12

/** The place a sector is named after: the longest name its own name begins with, nearest first. */
function findNamed(
  fsa: string,
  center: Point & { name: string },
  names: readonly GazetteerName[],
  letterOf: ReadonlyMap<string, string>,
): GazetteerName | undefined {
  const title = `${foldCity(center.name)} `
  let best: GazetteerName | undefined
  for (const name of names) {
    if (name.key.length < 4 || !title.startsWith(`${name.key} `)) continue
    // "Saint-Henri" in H4C is not the one of Bellechasse: G, H and J are far apart
    if (letterOf.get(name.municipality) !== fsa[0]) continue
    const isBetter =
      !best ||
      name.key.length > best.key.length ||
      (name.key.length === best.key.length && distanceKm(name, center) < distanceKm(best, center))
    if (isBetter) best = name
  }
  return best
}

const pointOf = ({ latitude, longitude }: Point): Point => ({ latitude, longitude })

/** Region and MRC of a sector: those of the nearest municipality. */
function nearestMunicipality(
  municipalities: readonly Municipality[],
  points: ReadonlyMap<string, Point>,
): (point: Point) => { regionCode: string | null; mrc: string | null } {
  return (point) => {
    let best: Municipality | undefined
    let bestKm = Infinity
    for (const municipality of municipalities) {
      const at = points.get(municipality.code)
      const km = at ? distanceKm(at, point) : Infinity
      if (km < bestKm) {
        best = municipality
        bestKm = km
      }
    }
    return { regionCode: best?.regionCode || null, mrc: best?.mrc || null }
  }
}

export type { GazetteerFiles }
