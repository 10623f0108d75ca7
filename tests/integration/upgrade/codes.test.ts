import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { readKey, type Revised, swapKey } from '@/db/keyValues'
import { applyMigrations } from '@/db/migrate'

import { emptyDatabase, startPayload } from '../harness'

const STEP = '20261128_041500_camel_case_codes'

const coded = (code: string, more: object) => ({ code, ...more })

/** Values as the first release wrote them. */
const FILE = {
  name: 'exemple-2023Q4.csv',
  notices: [
    coded('city_far_from_sector', {
      severity: 'warning',
      line: 3,
      params: { city: 'city_unknown' },
    }),
    coded('postal_code_cut', { severity: 'info', line: 4, value: 'code_postal, QC J0L 2' }),
  ],
  noticeCounts: { postal_code_cut: 61, city_far_from_sector: 3 },
}
const RUN = {
  revision: 12,
  owner: null,
  results: [
    coded('file_is_html', { name: 'a_b.csv', state: 'refused', params: { title: 'a_b' } }),
    { name: 'c.csv', state: 'loaded', kind: 'positive', period: '2024Q4', quebecRows: 3 },
  ],
}
const PUBLISHER = {
  revision: 1,
  lists: [],
  problems: [coded('address_unreachable', { kind: 'positive', params: { detail: 'not_found' } })],
}

let payload: Payload
beforeAll(async () => {
  payload = await startPayload()
  await emptyDatabase(payload)
  for (const file of [FILE, { name: 'without-notices.csv' }]) {
    const data = { state: 'current', kind: 'positive', periodKey: '2023Q4', sha256: 'a', ...file }
    await payload.db.create({ collection: 'lmia-files', data, req: {} })
  }
  await swapKey<Revised>(payload, 'lmia-import-run', undefined, RUN)
  await swapKey<Revised>(payload, 'lmia-publisher', undefined, PUBLISHER)
})
afterAll(() => emptyDatabase(payload))

const files = async () =>
  (await payload.find({ collection: 'lmia-files', sort: 'name', depth: 0, overrideAccess: true }))
    .docs

it('codes of the first release are read in the present spelling, and nothing else is', async () => {
  // Twice: a step that was cut short is run again.
  for (const _time of ['once', 'again']) {
    await payload.db.deleteMany({
      collection: 'payload-migrations',
      where: { name: { equals: STEP } },
      req: {},
    })
    await applyMigrations(payload)
    const [file, without] = await files()
    expect(file).toMatchObject({
      notices: [
        { ...FILE.notices[0], code: 'cityFarFromSector' },
        { ...FILE.notices[1], code: 'postalCodeCut' },
      ],
      noticeCounts: { postalCodeCut: 61, cityFarFromSector: 3 },
    })
    expect(file?.noticeCounts).not.toHaveProperty('postal_code_cut')
    expect(without?.notices ?? null).toBeNull()
    expect(await readKey(payload, 'lmia-import-run')).toEqual({
      ...RUN,
      results: [{ ...RUN.results[0], code: 'fileIsHtml' }, RUN.results[1]],
    })
    expect(await readKey(payload, 'lmia-publisher')).toEqual({
      ...PUBLISHER,
      problems: [{ ...PUBLISHER.problems[0], code: 'addressUnreachable' }],
    })
  }
})
