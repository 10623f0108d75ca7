/**
 * The full gazetteer, from the official sets once they are installed: inhabited places (MRNF),
 * municipalities (MAMH), postal sectors (GeoNames) and, when given, schools (MEQ). Pure: takes
 * the contents of the files.
 */
import { distanceKm, type Point } from '@/geo/distance'
import { foldWords } from '@/text/fold'

import type { Place } from '../types'

import { PLACE_ALIASES } from './aliases'
import { readSectors } from './fullSectors'
import type { GazetteerData, GazetteerName } from './gazetteerData'
import { joinPlaces } from './joinPlaces'
import { findMunicipalityPoints, nearestMunicipality } from './municipalityPoints'
import { foldCity } from './names'
import {
  type GazetteerFiles,
  type InhabitedPlace,
  isFirstNation,
  type Municipality,
  readMunicipalities,
  readPlaces,
  readSchools,
} from './officialSets'
import { MONTREAL_CODE, placeOfLocality, placeOfMunicipality } from './sectors'

/** Localities farther than this from their municipality's point are shown apart. */
const LOCALITY_APART_KM = 8

/** Builds the gazetteer. @throws {Error} naming the file that is not what it should be. */
export function buildFullGazetteer(files: GazetteerFiles): GazetteerData {
  const listed = readMunicipalities(files.municipalities)
  const schools = files.schools ? readSchools(files.schools) : []
  const { groups, homeless } = joinPlaces(readPlaces(files.places, files.placesLookup), listed)
  const points = findMunicipalityPoints(listed, groups, schools)
  const municipalities = withMrcAround(listed, points)
  const names: GazetteerName[] = []
  const placeOf = new Map<string, Place>()
  for (const municipality of municipalities) {
    const point = points.get(municipality.code)
    if (!point) continue
    const place = placeOfMunicipality({ ...municipality, ...pointOf(point) })
    placeOf.set(municipality.code, place)
    addMunicipality(names, municipality, { point, place }, groups.get(municipality.code) ?? [])
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

/**
 * Municipalities with the MRC around them: their own, or for a city that is in none its census division. That
 * of a First Nations community may hold several MRCs; then it is the one of the nearest town.
 */
function withMrcAround(
  municipalities: readonly Municipality[],
  points: ReadonlyMap<string, Point>,
): Municipality[] {
  const ofMrc = municipalities.filter(({ isOfMrc }) => isOfMrc)
  const mrcsIn = new Map<string, Set<string>>()
  for (const { division, mrc } of ofMrc) {
    mrcsIn.set(division, (mrcsIn.get(division) ?? new Set()).add(mrc))
  }
  const nearest = nearestMunicipality(ofMrc, points)
  return municipalities.map((municipality) => {
    const { code, designation, division, mrc } = municipality
    const isAmbiguous = isFirstNation(designation) && (mrcsIn.get(division)?.size ?? 0) > 1
    const point = points.get(code)
    return isAmbiguous && point ? { ...municipality, mrc: nearest(point).mrc ?? mrc } : municipality
  })
}

/** The names of a municipality and of its localities; one far from its point is shown apart. */
function addMunicipality(
  names: GazetteerName[],
  municipality: Municipality,
  { point, place }: { point: Point; place: Place },
  localities: readonly InhabitedPlace[],
): void {
  const { code, population } = municipality
  const add = (name: string, at: Point, to: Place): void => {
    for (const key of nameForms(name)) {
      const known = {
        key,
        written: name,
        place: to,
        municipality: code,
        population,
        ...pointOf(at),
      }
      names.push({ ...known, isAlias: false })
    }
  }
  add(municipality.name, point, place)
  for (const locality of localities) {
    if (foldCity(locality.name) === municipality.key) continue
    const isApart = distanceKm(locality, point) > LOCALITY_APART_KM
    add(locality.name, locality, isApart ? placeOfLocality(municipality, locality) : place)
  }
}

const pointOf = ({ latitude, longitude }: Point): Point => ({ latitude, longitude })

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
        written: name,
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
  // The embedded gazetteer has not all of them: there a parish is found at the village that it surrounds.
  const isItsOwn = (alias: string, region: string) =>
    byKey
      .get(foldCity(alias))
      ?.some(({ code, regionCode }) => regionCode === region && placeOf.has(code))
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
      if (!place || isKnown || isItsOwn(alias, target.regionCode)) continue
      names.push({
        key: foldCity(alias),
        written: alias,
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

export type { GazetteerFiles }
