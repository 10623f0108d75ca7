import { AsyncLocalStorage } from 'node:async_hooks'

import type { BaseDatabaseAdapter } from 'payload'

import { asksBeyond, idsAsked, type Reads } from './reads'

/*
 * Who reads what of the database: every reading that passes through Payload's adapter is noted where it
 * happens, so that no page, and nobody who writes one, can forget to say it.
 */

/** What is being made, and what was read for it. */
export interface Scope {
  /** Nothing for what is made for one request alone, and kept nowhere. */
  reads?: Reads
}

interface Shared {
  storage: AsyncLocalStorage<Scope>
  /** What is being made to be kept. */
  underWay: Set<Reads>
}

// One per process, shared by the server's own code and by what Next bundled separately.
const holder = globalThis as typeof globalThis & { accompagnerReading?: Shared }
const shared = (): Shared =>
  (holder.accompagnerReading ??= { storage: new AsyncLocalStorage(), underWay: new Set() })

/** Does a work and notes in the scope what is read for it. */
export async function readingFor<Result>(
  scope: Scope,
  work: () => Promise<Result>,
): Promise<Result> {
  const { storage, underWay } = shared()
  const { reads } = scope
  if (reads) underWay.add(reads)
  try {
    return await storage.run(scope, work)
  } finally {
    if (reads) underWay.delete(reads)
  }
}

/** Does a work whose readings concern nothing that is kept: a request of one person, a job. */
export const readingForNobody = <Result>(work: () => Result): Result =>
  shared().storage.run({}, work)

export const currentScope = (): Scope | undefined => shared().storage.getStore()

/**
 * Notes a reading. One that nobody can be named for may belong to anything that is being made: all of it is
 * then taken to depend on everything.
 */
export function noteRead(collection: string, ids?: readonly string[]): void {
  const scope = currentScope()
  if (scope) scope.reads?.add(collection, ids)
  else for (const reads of shared().underWay) reads.isEverything = true
}

/** Notes that what is being made depends on what cannot be named. */
export function noteEverything(): void {
  const scope = currentScope()
  for (const reads of scope ? [scope.reads] : shared().underWay) {
    if (reads) reads.isEverything = true
  }
}

/** Ways of reading that name a collection. */
const OF_A_COLLECTION = [
  'count',
  'countVersions',
  'find',
  'findDistinct',
  'findOne',
  'findVersions',
  'queryDrafts',
] as const

/** Ways of reading what no collection holds, and no mark speaks of. */
const OF_NONE = ['countGlobalVersions', 'findGlobal', 'findGlobalVersions'] as const

type Asked = Readonly<Record<string, unknown>>

/** Notes every reading that passes through an adapter. */
export function watchReads(adapter: BaseDatabaseAdapter): void {
  const watch = (name: string, note: (asked: Asked) => void): void => {
    const method: unknown = Reflect.get(adapter, name)
    if (typeof method !== 'function') return
    const watched = (asked: Asked, ...rest: unknown[]): unknown => {
      note(asked)
      return Reflect.apply(method, adapter, [asked, ...rest])
    }
    Reflect.set(adapter, name, watched)
  }
  for (const name of OF_A_COLLECTION) {
    watch(name, ({ collection, where, sort, joins }) => {
      const hasJoins = typeof joins === 'object' && joins !== null && Object.keys(joins).length > 0
      if (typeof collection !== 'string' || hasJoins || asksBeyond(where, sort)) noteEverything()
      else if (name === 'find' || name === 'findOne') noteRead(collection, idsAsked(where))
      else noteRead(collection)
    })
  }
  for (const name of OF_NONE) watch(name, noteEverything)
}
