import { MongoNetworkError, MongoServerError } from 'mongodb'
import { describe, expect, it } from 'vitest'

import { isDuplicateKey, isMissingCollection, isTransientConflict } from '@/db/mongodb/errors'

const answer = (code: number, errorLabels: string[] = []) =>
  new MongoServerError({ message: 'answer of the server', code, errorLabels })

const DUPLICATE = answer(11000)
const MISSING = answer(26)
const CONFLICT = answer(112, ['TransientTransactionError'])
const COMMIT_UNKNOWN = answer(91, ['UnknownTransactionCommitResult'])
const CUT = new MongoNetworkError('connection closed')

describe('an error of MongoDB', () => {
  it.each([
    ['a second document with a unique value', isDuplicateKey, [DUPLICATE]],
    ['a collection that was never written', isMissingCollection, [MISSING]],
    ['a transaction to be done again', isTransientConflict, [CONFLICT]],
  ] as const)('says %s, and no other does', (_what, says, those) => {
    const all = [DUPLICATE, MISSING, CONFLICT, COMMIT_UNKNOWN, CUT]
    expect(all.filter(says)).toEqual(those)
  })

  it.each([
    ['a shape of the same looks', { code: 11000, errorLabels: ['TransientTransactionError'] }],
    ['an error of the site', Object.assign(new Error('no'), { code: 11000 })],
    ['nothing', undefined],
  ])('is not %s', (_what, error) => {
    expect([isDuplicateKey, isMissingCollection, isTransientConflict].some((is) => is(error))).toBe(
      false,
    )
  })

  it('that cut a transaction’s connection is to be done again when the driver says so', () => {
    const cut = new MongoNetworkError('connection closed')
    cut.addErrorLabel('TransientTransactionError')
    expect(isTransientConflict(cut)).toBe(true)
  })
})
