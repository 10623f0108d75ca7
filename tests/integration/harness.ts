import { randomUUID } from 'node:crypto'

import config from '@payload-config'
import { type Payload, getPayload } from 'payload'
import { inject, it } from 'vitest'

import type { Role } from '@/access'
import { endedAccess } from '@/map/accessDecision'
import { fieldsFor } from '@/db/documents'
import { isSqlite, mongoose, sqlite } from '@/db/engine'
import { payloadId } from '@/db/ids'
import type { User } from '@/payload-types'

export const DATABASE = inject('database')

/** Whether this run's database has transactions; SQLite always has. */
export const HAS_TRANSACTIONS = DATABASE === 'sqlite' || process.env.MONGODB_TRANSACTIONS === 'on'

/**
 * The site's Payload on this worker's own database. Files share it: each empties what it uses.
 *
 * @example
 * const payload = await startPayload()
 * beforeEach(() => emptyDatabase(payload))
 */
export const startPayload = (): Promise<Payload> => getPayload({ config })

/** A fact that needs transactions: reported as not run, in words, where there are none. */
export const itWithTransactions: typeof it = (
  HAS_TRANSACTIONS ? it : (name: string) => it.skip(`${name} (not run: no transactions here)`)
) as typeof it

/** A fact about a server without transactions: reported as not run, in words, where there are some. */
export const itWithoutTransactions: typeof it = (
  HAS_TRANSACTIONS ? (name: string) => it.skip(`${name} (not run: transactions here)`) : it
) as typeof it

/**
 * Removes every document of every collection, and their versions. It goes before nearly every test, hence past Payload,
 * which would ask the database some sixty times and think about each.
 */
export const emptyDatabase = (payload: Payload): Promise<void> =>
  isSqlite(payload) ? emptyTables(payload) : emptyCollections(payload)

const filled = (payload: Payload) =>
  payload.config.collections.filter(({ slug }) => slug !== 'payload-migrations')

/** What hangs on a document, such as its rows, goes with it. */
async function emptyTables(payload: Payload): Promise<void> {
  const { client, tables } = sqlite(payload)
  const names = filled(payload).flatMap(({ slug, versions }) => {
    const name = slug.replaceAll('-', '_')
    return versions ? [name, `_${name}_v`] : [name]
  })
  const unknown = names.filter((name) => !(name in tables))
  if (unknown.length > 0) throw new Error(`No tables: ${unknown.join(', ')}`)
  await twice(() =>
    client.batch(
      names.map((name) => `DELETE FROM "${name}"`),
      'write',
    ),
  )
}

async function emptyCollections(payload: Payload): Promise<void> {
  const { collections, versions } = mongoose(payload)
  const models = filled(payload).flatMap(({ slug, versions: hasVersions }) =>
    hasVersions ? [collections[slug], versions[slug]] : [collections[slug]],
  )
  await Promise.all(
    models.map(async (model) => {
      if (!model) throw new Error('A collection has no model')
      await twice(() => model.collection.deleteMany({}))
    }),
  )
}

/** A late write of the test before may meet the deletion; the compatible server then answers an error. */
async function twice(deletion: () => Promise<unknown>): Promise<void> {
  try {
    await deletion()
  } catch {
    await deletion()
  }
}

let accountNumber = 0

/** An account with the roles, as the database gives it back (and as `user` for `overrideAccess: false`). */
export async function account(
  payload: Payload,
  roles: Role[],
  more: Partial<User> = {},
): Promise<User & { collection: 'users' }> {
  accountNumber += 1
  const user = await payload.create({
    collection: 'users',
    data: fieldsFor({
      name: `${roles.join(' ')} ${accountNumber}`,
      email: `person-${accountNumber}@example.org`,
      password: 'a long password for tests',
      roles,
      emailProvedAt: new Date().toISOString(),
      ...(await neededBy(payload, roles, more)),
      ...more,
    }),
    depth: 0,
    overrideAccess: true,
  })
  return { ...(user as User), collection: 'users' }
}

/** What an account has that answers for a sheet. */
export const opening = (sheet: number | string, right: 'edit' | 'confirm' = 'edit') => ({
  sheets: [{ organization: payloadId(sheet), right }],
})

/** What the roles do not go without, unless the test says otherwise. */
async function neededBy(
  payload: Payload,
  roles: Role[],
  more: Partial<User>,
): Promise<Partial<User>> {
  const isMissing = (role: Role, field: keyof User) => roles.includes(role) && !(field in more)
  return {
    ...(isMissing('translator', 'languages') && { languages: ['en'] }),
    ...(isMissing('mapReader', 'mapAccessUntil') && { mapAccessUntil: endedAccess(new Date()) }),
    ...(isMissing('organization', 'sheets') && {
      ...opening(await anyOrganization(payload)),
    }),
  }
}

async function anyOrganization(payload: Payload): Promise<number | string> {
  const { id } = await payload.create({
    collection: 'organizations',
    data: {
      name: 'Entraide d’exemple',
      slug: `entraide-${randomUUID().slice(0, 8)}`,
      kind: 'nonProfit',
    },
    draft: true,
    depth: 0,
    overrideAccess: true,
  })
  return id
}
