import type { Payload } from 'payload'
import { beforeEach, expect, it } from 'vitest'

import { fillLmia } from '../../../seed/fill/lmia'
import { emptyDatabase, startPayload } from '../harness'

let payload: Payload

beforeEach(async () => {
  payload = await startPayload()
  await emptyDatabase(payload)
})

const names = async (): Promise<string[]> => {
  const { docs } = await payload.find({ collection: 'lmia-files', overrideAccess: true })
  return docs.map(({ name }) => name).sort()
}

it('leaves lists alone that were imported before the first start', async () => {
  await payload.create({
    collection: 'lmia-files',
    data: { name: 'a list of the publisher.csv', state: 'current', kind: 'positive' },
    overrideAccess: true,
  })
  await fillLmia({ payload, log: () => {} })
  expect(await names()).toEqual(['a list of the publisher.csv'])
})
