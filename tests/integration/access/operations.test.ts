import type { CollectionSlug, Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { fieldsFor } from '@/db/documents'

import { emptyDatabase, startPayload } from '../harness'
import { COLLECTIONS, PEOPLE, type Person, expected } from './table'
import { type World, hasSample, make, makeLineInForce, peopleOf, sample } from './world'

/*
 * The same table, through the operations themselves: what a rule says is what happens. Answers
 * that depend on the document (`some`) are told apart in `some.test.ts`.
 */

const OWN_COLLECTIONS = COLLECTIONS.filter(
  (slug) => !slug.startsWith('payload-') && slug !== 'lmia-approvals',
)

type Outcome = 'done' | 'refused'

describe('the operations', () => {
  let payload: Payload
  let world: World
  beforeAll(async () => {
    payload = await startPayload()
    await emptyDatabase(payload)
    world = await peopleOf(payload)
  })

  it('have a sample of every collection of ours', () => {
    expect(OWN_COLLECTIONS.filter((slug) => !hasSample(slug))).toEqual([])
  })

  describe.each(PEOPLE)('%s', (person) => {
    beforeEach(() => payload.db.deleteMany({ collection: 'regions', where: {}, req: {} }))

    it.each(OWN_COLLECTIONS)('%s', async (slug) => {
      const outcomes = {
        create: await outcomeOf(() => create(slug, person)),
        read: await outcomeOf(async () => read(slug, person, (await make(payload, slug)).id)),
        update: await outcomeOf(async () => update(slug, person, (await make(payload, slug)).id)),
        delete: await outcomeOf(async () => remove(slug, person, (await make(payload, slug)).id)),
      }
      for (const [operation, outcome] of Object.entries(outcomes)) {
        const answer = expected(slug, operation as keyof typeof outcomes, person)
        // A document made by the site is a draft of nobody's: a rule that says «some» leaves it out.
        const wanted: Outcome = answer === 'yes' ? 'done' : 'refused'
        if (slug === 'organization-proposals' && person === 'organization') continue
        expect([slug, operation, outcome]).toEqual([slug, operation, wanted])
      }
    })
  })

  it('lines in force are read by those who may read the map, and by nobody else', async () => {
    const { id } = await makeLineInForce(payload)
    for (const person of PEOPLE) {
      const outcome = await outcomeOf(() => read('lmia-approvals', person, id))
      const wanted = expected('lmia-approvals', 'read', person) === 'some' ? 'done' : 'refused'
      expect([person, outcome]).toEqual([person, wanted])
    }
  })

  const as = (person: Person) => ({
    depth: 0,
    overrideAccess: false,
    user: world.accounts[person] ?? undefined,
  })

  function create(slug: string, person: Person) {
    const { data, file } = sample(slug)
    return payload.create({
      collection: slug as CollectionSlug,
      data: fieldsFor(data),
      ...(file ? { file } : {}),
      ...as(person),
    })
  }

  async function read(slug: string, person: Person, id: number | string) {
    const found = await payload.find({
      collection: slug as CollectionSlug,
      where: { id: { equals: id } },
      ...as(person),
    })
    return found.docs[0]
  }

  const update = (slug: string, person: Person, id: number | string) =>
    payload.update({ collection: slug as CollectionSlug, id, data: {}, ...as(person) })

  const remove = (slug: string, person: Person, id: number | string) =>
    payload.delete({ collection: slug as CollectionSlug, id, ...as(person) })

  /** Whether it was done, or refused for the rule's reason; anything else is a fault of the test. */
  async function outcomeOf(work: () => Promise<unknown>): Promise<Outcome> {
    try {
      return (await work()) ? 'done' : 'refused'
    } catch (error) {
      const { status } = error as { status?: number }
      if (status === 403 || status === 404) return 'refused'
      throw error
    }
  }
})
