import { Collection } from 'mongodb'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'

import { startPayload } from '../harness'
import { OPERATIONS, type Scene, setScene } from './operations'

let scene: Scene

beforeAll(async () => {
  scene = await setScene(await startPayload())
})

afterEach(() => void vi.restoreAllMocks())

/** How many there are of a whole collection is estimated on MongoDB, and may lag behind. */
describe('no decision rests on an estimated count', () => {
  it.each(Object.entries(OPERATIONS))('%s', async (_, prepare) => {
    const operation = await prepare(scene)
    const estimated = vi.spyOn(Collection.prototype, 'estimatedDocumentCount')
    expect((await operation()).status).toBeLessThan(300)
    expect(estimated).not.toHaveBeenCalled()
  })
})
