/** Towns around Quebec, so that a device's position on the other side of a border is told from one here. */
import { distanceKm, type Point } from '@/geo/distance'

import type { Outside, Province } from './types'

/**
 * Latitude and longitude in degrees, to two decimals (a kilometre), from public maps. Dense along the
 * border, where they decide; elsewhere one or two for each province. `null`: another country.
 */
const TOWNS: readonly (readonly [name: string, province: Province | null, number, number])[] = [
  // along the Ottawa River, from west to east
  ['New Liskeard', 'ON', 47.51, -79.67],
  ['Kirkland Lake', 'ON', 48.15, -80.03],
  ['North Bay', 'ON', 46.31, -79.46],
  ['Mattawa', 'ON', 46.32, -78.7],
  ['Deep River', 'ON', 46.1, -77.49],
  ['Pembroke', 'ON', 45.82, -77.11],
  ['Renfrew', 'ON', 45.47, -76.68],
  ['Arnprior', 'ON', 45.43, -76.36],
  ['Kanata', 'ON', 45.31, -75.92],
  ['Nepean', 'ON', 45.34, -75.75],
  ['Ottawa', 'ON', 45.42, -75.69],
  ['Orléans', 'ON', 45.47, -75.52],
  ['Rockland', 'ON', 45.55, -75.29],
  ['Hawkesbury', 'ON', 45.61, -74.61],
  ['Alexandria', 'ON', 45.31, -74.63],
  ['Cornwall', 'ON', 45.03, -74.73],
  ['Moosonee', 'ON', 51.28, -80.64],
  ['Timmins', 'ON', 48.48, -81.33],
  ['Kingston', 'ON', 44.23, -76.49],
  ['Sudbury', 'ON', 46.49, -81.01],
  ['Toronto', 'ON', 43.65, -79.38],
  ['Leamington', 'ON', 42.05, -82.6],
  ['Thunder Bay', 'ON', 48.38, -89.25],
  // New Brunswick and the sea
  ['Edmundston', 'NB', 47.37, -68.33],
  ['Saint-Quentin', 'NB', 47.51, -67.39],
  ['Campbellton', 'NB', 48.01, -66.67],
  ['Dalhousie', 'NB', 48.06, -66.37],
  ['Bathurst', 'NB', 47.62, -65.65],
  ['Caraquet', 'NB', 47.79, -64.94],
  ['Fredericton', 'NB', 45.96, -66.64],
  ['Moncton', 'NB', 46.09, -64.78],
  ['Charlottetown', 'PE', 46.24, -63.13],
  ['Halifax', 'NS', 44.65, -63.57],
  ['Sydney', 'NS', 46.14, -60.19],
  ['Labrador City', 'NL', 52.94, -66.91],
  ['Happy Valley-Goose Bay', 'NL', 53.3, -60.33],
  ['Forteau', 'NL', 51.46, -56.96],
  ['Corner Brook', 'NL', 48.95, -57.95],
  ['St. John’s', 'NL', 47.56, -52.71],
  // the West and the North
  ['Winnipeg', 'MB', 49.9, -97.14],
  ['Regina', 'SK', 50.45, -104.62],
  ['Saskatoon', 'SK', 52.13, -106.67],
  ['Calgary', 'AB', 51.05, -114.07],
  ['Edmonton', 'AB', 53.55, -113.49],
  ['Kelowna', 'BC', 49.89, -119.5],
  ['Vancouver', 'BC', 49.28, -123.12],
  ['Yellowknife', 'NT', 62.45, -114.37],
  ['Whitehorse', 'YT', 60.72, -135.06],
  ['Iqaluit', 'NU', 63.75, -68.52],
  // the United States, along the border
  ['Massena', null, 44.93, -74.89],
  ['Malone', null, 44.85, -74.29],
  ['Champlain', null, 44.99, -73.45],
  ['Plattsburgh', null, 44.7, -73.45],
  ['Saint Albans', null, 44.81, -73.08],
  ['Burlington', null, 44.48, -73.21],
  ['Newport', null, 44.94, -72.21],
  ['Colebrook', null, 44.89, -71.5],
  ['Jackman', null, 45.62, -70.25],
  ['Fort Kent', null, 47.26, -68.59],
  ['Madawaska', null, 47.36, -68.33],
  ['Boston', null, 42.36, -71.06],
  ['New York', null, 40.71, -74.01],
]

/** Banks of a border whose town the gazetteer places some kilometres away. */
const ALSO_HERE: readonly Point[] = [
  { latitude: 45.43, longitude: -75.72 }, // Hull
  { latitude: 45.39, longitude: -75.84 }, // Aylmer
]

/**
 * A town over there must be this many times nearer than the nearest one here: a bank of a river is not
 * taken for the other.
 */
const NEARER_BY = 1.5

/** Farther than this from every town here or around, a position is in another country. */
const FAR_KM = 800

/**
 * Where a position lies when it is not in Quebec; the label is the town that tells so.
 *
 * @param hereKm distance to the nearest town of Quebec, in km
 * @example findOutsideAt({ latitude: 43.7, longitude: -79.4 }, 340) // { label: 'Toronto', province: 'ON' }
 */
export function findOutsideAt(point: Point, hereKm: number): Outside | null {
  const [nearest] = TOWNS.map(([label, province, latitude, longitude]) => ({
    label,
    province,
    km: distanceKm(point, { latitude, longitude }),
  })).sort((a, b) => a.km - b.km)
  if (!nearest) return null
  const nearestHereKm = Math.min(hereKm, ...ALSO_HERE.map((here) => distanceKm(point, here)))
  if (Math.min(nearest.km, nearestHereKm) > FAR_KM) return { label: '', province: null }
  const { label, province, km } = nearest
  return km * NEARER_BY < nearestHereKm ? { label, province } : null
}
