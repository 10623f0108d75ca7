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
    ['Sherrington', 'J0L', 'm:68025'], // a former name is no municipality
  ])('knows %s, %s by its own code', (name, sector, key) => {
    const gazetteer = createGazetteer(buildFullGazetteer(readGazetteerFiles({ schools: true })))
    expect(gazetteer.find(name, sector).place?.key).toBe(key)
  })
})
