import { expect, it } from 'vitest'

import { buildFullGazetteer } from '@/lmia/place/fullGazetteer'
import { createGazetteer } from '@/lmia/place/gazetteer'

import { describeReference, readGazetteerFiles } from './reference'

describeReference('the full gazetteer of the official sets', () => {
  it.each([
    ['Saint-Aimé', 'J0G', 'm:53015'],
    ['Massueville', 'J0G', 'm:53010'],
    ['Saint-Joseph-des-Érables', 'G0S', 'm:27050'],
    ['Ste-Anne-de-la-Pocatière', 'G0R', 'm:14090'],
    ['Westbury', 'J0B', 'm:41065'],
    ['Duhamel-Ouest', 'J9V', 'm:85030'],
    ['Hampstead', 'H3X', 'm:66062'], // the set of places has it as a quarter of Montréal
    ['Clarendon', 'J0X', 'm:84015'], // and as one of Shawville
    ['Côteau-du-Lac', 'J0L', 'm:71040'], // the next sector's code is J0P
    ['Rouyn-Noranda', 'J0Z', 'm:86042'],
    ['Sherrington', 'J0L', 'm:68025'], // a former name is no municipality
  ])('knows %s, %s by its own code', (name, sector, key) => {
    const gazetteer = createGazetteer(buildFullGazetteer(readGazetteerFiles({ schools: true })))
    expect(gazetteer.find(name, sector).place?.key).toBe(key)
  })

  it.each([
    ['G7A', '12', 'Lévis'], // across the river from Québec's point
    ['H7H', '13', 'Laval'],
    ['J7J', '15', 'Mirabel'],
    ['J9H', '07', 'Gatineau'],
  ])('puts the sector %s in the region and MRC of its own municipality', (sector, region, mrc) => {
    const { sectors } = buildFullGazetteer(readGazetteerFiles({ schools: true }))
    expect(sectors.get(sector)?.place).toMatchObject({ regionCode: region, mrc })
  })
})
