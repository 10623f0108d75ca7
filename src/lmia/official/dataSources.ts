/**
 * The official sets that place rows and name occupations: where they are, under what licence, and
 * how to tell that what came is what was wanted. A new set is a line here.
 */
import { unzipSync } from 'fflate'

import { readSchoolPoints } from '../place/schoolPoints'

export interface DataSource {
  /** Folder and name under the data folder. */
  file: string
  title: string
  publisher: string
  /** Where the publisher offers it; `null` when only a mirror or a folder can give it. */
  url: string | null
  /** Page that describes it. */
  page: string
  licence: string
  /** Names it may have in a folder or a mirror, besides its own. */
  otherNames?: readonly string[]
  /** A sound file is between these sizes, in bytes. */
  minBytes: number
  maxBytes: number
  /** Words that the beginning of a sound file holds. */
  beginsWith: readonly string[]
  /** Turns what the publisher sends into the file kept; absent when it is kept as it is. */
  prepare?: (bytes: Uint8Array) => Uint8Array
  /** Without it, imports work all the same, less well. */
  isOptional?: boolean
}

const KILO = 1024
const MEGA = 1024 * KILO
const CC_BY = 'CC BY 4.0'
const OPEN_CANADA = 'Open Government Licence – Canada'

export const DATA_SOURCES: readonly DataSource[] = [
  {
    file: 'geo/MUN.csv',
    title: 'Répertoire des municipalités du Québec',
    publisher: 'Ministère des Affaires municipales et de l’Habitation',
    url: 'https://donneesouvertes.affmunqc.net/repertoire/MUN.csv',
    page: 'https://www.donneesquebec.ca/recherche/dataset/repertoire-des-municipalites-du-quebec',
    licence: CC_BY,
    otherNames: ['geo/MUN_trimmed.csv'],
    minBytes: 100 * KILO,
    maxBytes: 20 * MEGA,
    beginsWith: ['mcode', 'munnom'],
  },
  {
    file: 'geo/lh_p.geojson',
    title: 'Lieux habités (points)',
    publisher: 'Ministère des Ressources naturelles et des Forêts; points prepared by UQAC-CREB',
    url: 'https://uqac-creb.github.io/MAMH_Combustibles_fiches/data/lh_p.geojson',
    page: 'https://www.donneesquebec.ca/recherche/dataset/lieu-habite',
    licence: `${CC_BY} (to be confirmed at the source)`,
    minBytes: 200 * KILO,
    maxBytes: 20 * MEGA,
    beginsWith: ['FeatureCollection', 'nomcartrou'],
  },
  {
    file: 'geo/lut.json',
    title: 'Lieux habités (codes)',
    publisher: 'Ministère des Ressources naturelles et des Forêts; table prepared by UQAC-CREB',
    url: 'https://uqac-creb.github.io/MAMH_Combustibles_fiches/data/lut.json',
    page: 'https://www.donneesquebec.ca/recherche/dataset/lieu-habite',
    licence: `${CC_BY} (to be confirmed at the source)`,
    minBytes: 100 * KILO,
    maxBytes: 20 * MEGA,
    beginsWith: ['lH_ID', 'MRS_CO_MRC'],
  },
  {
    file: 'geo/CA.txt',
    title: 'Postal sectors of Canada',
    publisher: 'GeoNames',
    url: 'https://download.geonames.org/export/zip/CA.zip',
    page: 'https://download.geonames.org/export/zip/',
    licence: CC_BY,
    minBytes: 50 * KILO,
    maxBytes: 10 * MEGA,
    beginsWith: ['CA\t'],
    prepare: (bytes) => unzipOne(bytes, 'CA.txt'),
  },
  {
    file: 'geo/school-points.csv',
    title: 'Localisation des établissements d’enseignement (réseau public)',
    publisher: 'Ministère de l’Éducation',
    url: 'https://www.donneesquebec.ca/recherche/dataset/2d3b5cf8-b347-49c7-ad3b-bd6a9c15e443/resource/c6640a54-bc4b-43ec-864e-6c325dce61bc/download/pps_public_ecole.csv',
    page: 'https://www.donneesquebec.ca/recherche/dataset/localisation-des-etablissements-d-enseignement-du-reseau-scolaire-au-quebec',
    licence: CC_BY,
    minBytes: 50 * KILO,
    maxBytes: 40 * MEGA,
    beginsWith: ['municipality_code', 'postal_code'],
    prepare: readSchoolPoints,
    isOptional: true,
  },
  // The limits that the map draws: from a folder or a mirror, since the publisher offers them in
  // formats for geographers only.
  ...[
    { file: 'geo/regions.topojson', other: 'geo/qc_regions.topojson', of: 'régions' },
    { file: 'geo/mrc.topojson', other: 'geo/qc_mrc.topojson', of: 'MRC' },
  ].map(({ file, other, of }): DataSource => ({
    file,
    title: `Système sur les découpages administratifs : limites des ${of}`,
    publisher: 'Ministère des Ressources naturelles et des Forêts',
    url: null,
    page: 'https://www.donneesquebec.ca/recherche/dataset/decoupages-administratifs',
    licence: CC_BY,
    otherNames: [other],
    minBytes: 10 * KILO,
    maxBytes: 10 * MEGA,
    beginsWith: ['Topology'],
    isOptional: true,
  })),
  {
    file: 'geo/lakes.topojson',
    title: 'Lakes of North America, 1:10 million',
    publisher: 'Natural Earth',
    url: null,
    page: 'https://www.naturalearthdata.com/downloads/10m-physical-vectors/10m-lakes/',
    licence: 'Public domain',
    otherNames: ['geo/qc_lakes_ne10m.topojson'],
    minBytes: 10 * KILO,
    maxBytes: 10 * MEGA,
    beginsWith: ['Topology'],
    isOptional: true,
  },
  {
    file: 'noc/noc_2021_version_1.0_-_classification_structure.csv',
    title: 'National Occupational Classification 2021, structure',
    publisher: 'Statistics Canada',
    url: 'https://www.statcan.gc.ca/en/statistical-programs/document/noc_2021_version_1.0_-_classification_structure.csv',
    page: 'https://www.statcan.gc.ca/en/subjects/standard/noc/2021/indexV1',
    licence: 'Statistics Canada Open Licence',
    minBytes: 100 * KILO,
    maxBytes: 20 * MEGA,
    beginsWith: ['Hierarchical structure'],
    isOptional: true,
  },
  {
    file: 'noc/cnp_2021_version_1.0_-_structure_de_la_classification.csv',
    title: 'Classification nationale des professions 2021, structure',
    publisher: 'Statistique Canada',
    url: 'https://www.statcan.gc.ca/fr/programmes-statistiques/document/cnp_2021_version_1.0_-_structure_de_la_classification.csv',
    page: 'https://www.statcan.gc.ca/fr/sujets/norme/cnp/2021/indexV1',
    licence: 'Licence ouverte de Statistique Canada',
    minBytes: 100 * KILO,
    maxBytes: 20 * MEGA,
    beginsWith: ['Structure hi'],
    isOptional: true,
  },
  {
    file: 'noc/noc2016v1_3-noc2021v1_0-eng.csv',
    title: 'Concordance, NOC 2016 to NOC 2021',
    publisher: 'Statistics Canada',
    url: 'https://www.statcan.gc.ca/en/statistical-programs/document/noc2016v1_3-noc2021v1_0-eng.csv',
    page: 'https://www.statcan.gc.ca/en/statistical-programs/document/noc2016v1_3-noc2021v1_0',
    licence: 'Statistics Canada Open Licence',
    minBytes: 20 * KILO,
    maxBytes: 10 * MEGA,
    beginsWith: ['NOC 2016', 'NOC 2021'],
    isOptional: true,
  },
  {
    file: 'noc/EDM_NOC.csv',
    title: 'Titles of NOC 2011, English and French',
    publisher: 'Employment and Social Development Canada',
    // The publisher's address changes with each edition: from a folder or a mirror only.
    url: null,
    page: 'https://open.canada.ca/',
    licence: OPEN_CANADA,
    minBytes: 50 * KILO,
    maxBytes: 10 * MEGA,
    beginsWith: ['NOCCode', 'NameFrench'],
    isOptional: true,
  },
]

/** One file of an archive. @throws {Error} when it is not in it */
function unzipOne(bytes: Uint8Array, name: string): Uint8Array {
  // An archive says its sizes before it is unpacked: a file too large is not unpacked at all.
  const files = unzipSync(bytes, {
    filter: (file) => file.name === name && file.originalSize < 10 * MEGA,
  })
  const found = files[name]
  if (!found) throw new Error(`${name} is not in the archive`)
  return found
}
