import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { LibsqlError } from '@libsql/client'
import fc from 'fast-check'
import { MongoErrorLabel, MongoNetworkError, MongoServerError } from 'mongodb'
import type { Payload } from 'payload'
import { describe, expect, it } from 'vitest'

import { passingOf, TurnNotCome } from '@/db/conflicts'
import { insistOnCommits } from '@/db/mongodb/commit'
import { DatabaseAway, DatabaseBusy, DatabaseUnsure, retryConflicts, unkeptOf } from '@/db/retry'

import { standIn } from '../../standIn'

const labelled = (label: string, code = 1): MongoServerError =>
  new MongoServerError({ message: 'from the server', code, errorLabels: [label] })

const CONFLICT = labelled(MongoErrorLabel.TransientTransactionError, 112)
const AWAY = new MongoNetworkError('connection 4 to 127.0.0.1:27017 timed out')
const UNKNOWN = labelled(MongoErrorLabel.UnknownTransactionCommitResult, 50)

describe('what passes', () => {
  it.each([
    ['a write conflict of MongoDB', CONFLICT, 'conflict'],
    ['its code without the label', new MongoServerError({ message: '', code: 112 }), 'conflict'],
    ['a commit whose answer was lost', UNKNOWN, 'unsure'],
    ['a lock of SQLite', new LibsqlError('database is locked', 'SQLITE_BUSY'), 'conflict'],
    ['its extended code', new LibsqlError('locked', 'SQLITE_BUSY_SNAPSHOT'), 'conflict'],
    ['a cause of an error', new Error('begin', { cause: CONFLICT }), 'conflict'],
    ['a server that does not answer', AWAY, 'away'],
    ['a turn that did not come', new Error('begin', { cause: new TurnNotCome('') }), 'late'],
    ['no duplicate value', new MongoServerError({ message: '', code: 11000 }), undefined],
    ['no broken rule of SQLite', new LibsqlError('', 'SQLITE_CONSTRAINT'), undefined],
    ['no fault', new Error('locked'), undefined],
    ['nothing that is no error', 'SQLITE_BUSY', undefined],
  ])('is %s', (_, error, passing) => {
    expect(passingOf(error)).toBe(passing)
  })
})

describe('a write that meets others', () => {
  const WITH = { db: { name: 'sqlite' } } as Pick<Payload, 'db'>
  const mongoose: object = { name: 'mongoose', transactionOptions: false }
  const WITHOUT = { db: mongoose } as Pick<Payload, 'db'>

  /** A clock that only waiting moves. */
  function clock(random = 1) {
    const waited: number[] = []
    const now = () => waited.reduce((sum, ms) => sum + ms, 0)
    const wait = async (ms: number) => void waited.push(ms)
    const pace = { budgetMs: 2000, firstWaitMs: 20, mostWaitMs: 400, now, wait }
    return { waited, now, pace: { ...pace, random: () => random } }
  }

  const failing = (times: number, error: unknown) => {
    const numbers: number[] = []
    const attempt = async (number: number) => {
      numbers.push(number)
      if (numbers.length <= times) throw error
      return 'kept'
    }
    return { numbers, attempt }
  }

  it('is not made to wait once more when its turn did not come', async () => {
    const { pace } = clock()
    const { numbers, attempt } = failing(9, new TurnNotCome('2000 ms'))
    await expect(retryConflicts(WITH, attempt, { pace })).rejects.toThrow(DatabaseBusy)
    expect(numbers).toEqual([1])
  })

  it('is done again until it is kept, waiting longer each time', async () => {
    const { waited, pace } = clock()
    const { numbers, attempt } = failing(6, CONFLICT)
    expect(await retryConflicts(WITH, attempt, { pace })).toBe('kept')
    expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect(waited).toEqual([20, 40, 80, 160, 320, 400])
  })

  it('is given up as busy within two seconds, however long each wait', async () => {
    await fc.assert(
      fc.asyncProperty(fc.double({ min: 0.05, max: 1, noNaN: true }), async (random) => {
        const { now, pace } = clock(random)
        const { attempt } = failing(Infinity, CONFLICT)
        const refused = retryConflicts(WITH, attempt, { pace })
        await expect(refused).rejects.toBeInstanceOf(DatabaseBusy)
        expect(now()).toBeLessThanOrEqual(2000)
      }),
      { numRuns: 50 },
    )
  })

  it('is not done again after a refusal or a fault', async () => {
    const { numbers, attempt } = failing(1, new Error('refused'))
    await expect(retryConflicts(WITH, attempt, clock())).rejects.toThrow('refused')
    expect(numbers).toEqual([1])
  })

  it.each([
    ['when its commit may have come through', WITH, UNKNOWN],
    ['when its first half stays, without transactions', WITHOUT, CONFLICT],
    ['when no server answered', WITH, AWAY],
  ])('is not done again %s', async (_, payload, error) => {
    const { numbers, attempt } = failing(1, error)
    const told = retryConflicts(payload, attempt, clock())
    await expect(told).rejects.toBeInstanceOf(DatabaseUnsure)
    await expect(told).rejects.toSatisfy((thrown) => unkeptOf(thrown) === 'unsure')
    expect(numbers).toEqual([1])
  })
})

describe('a reading that nobody answered', () => {
  const WITHOUT = standIn<Pick<Payload, 'db'>>({
    db: { name: 'mongoose', transactionOptions: false },
  })

  it.each([
    ['a server was away', AWAY],
    ['another one came first', CONFLICT],
  ])('is done again, without transactions too, when %s', async (_what, error) => {
    let tries = 0
    const read = async () => {
      tries += 1
      if (tries < 4) throw error
      return 'read'
    }
    const pace = { ...QUICK, now: () => 0 }
    expect(await retryConflicts(WITHOUT, read, { isReading: true, pace })).toBe('read')
    expect(tries).toBe(4)
  })

  it('is refused as away when no server answers in time', async () => {
    let at = 0
    const pace = { ...QUICK, now: () => (at += 300) }
    const refused = retryConflicts(WITHOUT, () => Promise.reject(AWAY), { isReading: true, pace })
    await expect(refused).rejects.toBeInstanceOf(DatabaseAway)
  })

  it('is not asked again when the driver already waited for longer than a person does', async () => {
    let at = 0
    let tries = 0
    const read = () => {
      tries += 1
      at += 8000
      return Promise.reject(AWAY)
    }
    const pace = { ...QUICK, now: () => at }
    const refused = retryConflicts(WITHOUT, read, { isReading: true, pace })
    await expect(refused).rejects.toBeInstanceOf(DatabaseAway)
    expect(tries).toBe(1)
  })

  const QUICK = {
    budgetMs: 2000,
    firstWaitMs: 20,
    mostWaitMs: 400,
    wait: () => Promise.resolve(),
    random: () => 1,
  }
})

describe('a commit on MongoDB whose answer was lost', () => {
  /** An adapter whose server answers commits in this order; nothing more to say is a success. */
  function adapterOf(answers: unknown[]) {
    const asked: string[] = []
    const session = {
      commitTransaction: async () => {
        asked.push('commit')
        const answer = answers.shift()
        if (answer) throw answer
      },
      endSession: async () => void asked.push('end'),
    }
    const adapter: object = {
      sessions: { known: session },
      commitTransaction: async (id: string) => {
        if (id === 'known') await session.commitTransaction()
      },
    }
    return { adapter: adapter as MongooseAdapter, asked }
  }

  it('is asked for again, in the same transaction, until it is known', async () => {
    const { adapter, asked } = adapterOf([UNKNOWN, UNKNOWN])
    insistOnCommits(adapter)
    await adapter.commitTransaction('known')
    expect(asked).toEqual(['commit', 'commit', 'commit', 'end'])
  })

  it('is told as unknown when nothing answers for too long', async () => {
    const { adapter } = adapterOf([UNKNOWN, UNKNOWN, UNKNOWN])
    insistOnCommits(adapter, 300)
    await expect(adapter.commitTransaction('known')).rejects.toBe(UNKNOWN)
  })

  it('is told at once when it met another, or when its transaction is not known', async () => {
    const { adapter, asked } = adapterOf([CONFLICT])
    insistOnCommits(adapter)
    await expect(adapter.commitTransaction('known')).rejects.toBe(CONFLICT)
    await adapter.commitTransaction('other')
    expect(asked).toEqual(['commit'])
  })
})
