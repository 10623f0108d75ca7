import type { Access, Payload, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { ROLES } from '@/access'

import { standIn } from '../../standIn'
import { emptyDatabase, startPayload } from '../harness'
import {
  type Answer,
  COLLECTIONS,
  GLOBALS,
  JOBS,
  type Operation,
  PEOPLE,
  answerIn,
  expected,
  operationsOf,
} from './table'
import { type World, peopleOf } from './world'

/** What Payload can ask of a collection. */
function operationsIn({ versions, auth }: SanitizedCollectionConfig): Operation[] {
  return [
    'create',
    'read',
    ...(versions ? (['readVersions'] as const) : []),
    'update',
    'delete',
    ...(auth ? (['admin', 'unlock'] as const) : []),
  ]
}

describe('the access table', () => {
  let payload: Payload
  let world: World
  beforeAll(async () => {
    payload = await startPayload()
    await emptyDatabase(payload)
    world = await peopleOf(payload)
  })

  it('knows every collection, and none that is gone', () => {
    const slugs = payload.config.collections.map(({ slug }) => slug as string)
    expect(slugs.filter((slug) => !COLLECTIONS.includes(slug))).toEqual([])
    // Payload adds some of its own only when they are needed, such as its queue of jobs.
    const ours = COLLECTIONS.filter((slug) => !slug.startsWith('payload-'))
    expect(ours.filter((slug) => !slugs.includes(slug))).toEqual([])
  })

  it('knows every operation of every collection', () => {
    for (const collection of payload.config.collections) {
      expect([collection.slug, operationsOf(collection.slug).sort()]).toEqual([
        collection.slug,
        operationsIn(collection).sort(),
      ])
    }
  })

  it('knows every global, and answers as its rules do', async () => {
    for (const { slug, access } of payload.config.globals) {
      const rows = GLOBALS[slug]
      if (!rows) throw new Error(`The access table has no row for the global ${slug}`)
      for (const person of PEOPLE) {
        for (const operation of ['read', 'update'] as const) {
          const answer = await answerOf(access[operation], world.accounts[person])
          expect([slug, operation, person, answer]).toEqual([
            slug,
            operation,
            person,
            answerIn(rows[operation], person),
          ])
        }
      }
    }
  })

  it('says who may start, add or cancel background work', async () => {
    for (const person of PEOPLE) {
      for (const [action, row] of Object.entries(JOBS)) {
        const rule = payload.config.jobs.access?.[action as keyof typeof JOBS]
        const answer = await answerOf(rule as Access | undefined, world.accounts[person])
        expect([action, person, answer]).toEqual([action, person, answerIn(row, person)])
      }
    }
  })

  it('knows every role', () => {
    const held = new Set(PEOPLE.flatMap((person) => world.accounts[person]?.roles ?? []))
    expect([...held].sort()).toEqual([...ROLES].sort())
  })

  it.each(PEOPLE)('answers %s as every rule does', async (person) => {
    const wrong: string[] = []
    for (const collection of payload.config.collections) {
      for (const operation of operationsIn(collection)) {
        const rule = collection.access[operation] as Access | undefined
        const answer = await answerOf(rule, world.accounts[person])
        const wanted = expected(collection.slug, operation, person)
        if (answer !== wanted) {
          wrong.push(`${collection.slug} · ${operation}: ${answer} instead of ${wanted}`)
        }
      }
    }
    expect(wrong).toEqual([])
  })

  /** Asks the rule itself, as Payload does: without a rule, whoever is signed in passes. */
  async function answerOf(rule: Access | undefined, user: unknown): Promise<Answer> {
    const answer = rule
      ? await rule({ req: standIn<PayloadRequest>({ payload, user }) })
      : Boolean(user)
    if (typeof answer === 'object') return 'some'
    return answer ? 'yes' : 'no'
  }
})
