import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import {
  AuthenticationError,
  type BaseDatabaseAdapter,
  createLocalReq,
  type DatabaseAdapterObj,
} from 'payload'

import { isMongooseAdapter } from '@/db/engine'
import { whole } from '@/db/whole'
import type { User } from '@/payload-types'

type UpdateOne = BaseDatabaseAdapter['updateOne']
/** What is used of either database's. */
type Adapter = Pick<BaseDatabaseAdapter, 'findOne' | 'payload'>
type Write = Parameters<UpdateOne>[0]
type Session = NonNullable<User['sessions']>[number]

/** What Payload writes of an account when only its sessions change. */
interface SessionData {
  /** Of the password that was compared, when a session is opened. */
  hash?: string | null
  sessions: Session[]
  updatedAt?: string | null
}

type SessionWrite = Write & { id: number | string; data: SessionData }

/**
 * Lets a write that is for sessions change nothing else. Payload opens a session by writing the whole
 * account as it stood before the password was compared, so that rights taken meanwhile came back, as
 * did a session that was ended; of two sign-ins at the same moment one lost its session. It closes an
 * account after too many tries in the same way, and took the closing back.
 */
export function keepingAccounts(adapter: DatabaseAdapterObj): DatabaseAdapterObj {
  return {
    ...adapter,
    init: (args) => {
      const made = adapter.init(args)
      const updateOne: UpdateOne = made.updateOne.bind(made)
      made.updateOne = async (write) => {
        if (!isForSessions(write)) return updateOne(write)
        await (isMongooseAdapter(made)
          ? writeAlone(made, updateOne, write)
          : writeWithAccount(made, updateOne, write))
        return null
      }
      return made
    },
  } as DatabaseAdapterObj
}

const isForSessions = (write: Write): write is SessionWrite =>
  write.collection === 'users' &&
  write.returning === false &&
  write.id !== undefined &&
  Array.isArray(write.data.sessions)

/** SQLite empties each list that a write leaves out: the account is written whole, as it stands now. */
async function writeWithAccount(
  made: Adapter,
  updateOne: UpdateOne,
  write: SessionWrite,
): Promise<void> {
  const { updatedAt } = write.data
  const change = async (req: Write['req']): Promise<void> => {
    const account = await findAccount(made, write.id, req)
    if (!account) return
    const { standing, opened } = compare(account, write)
    const data = { ...account, sessions: [...standing, ...opened], updatedAt }
    await updateOne({ ...write, data, req })
  }
  if (write.req?.transactionID) return change(write.req)
  const req = await createLocalReq({}, made.payload)
  await whole(req, () => change(req))
}

/** MongoDB adds to a list in one step, so that nothing is lost where there are no transactions. */
async function writeAlone(
  made: MongooseAdapter,
  updateOne: UpdateOne,
  write: SessionWrite,
): Promise<void> {
  const { updatedAt } = write.data
  const account = await findAccount(made, write.id, write.req)
  if (!account) return
  const { standing, opened, ended } = compare(account, write)
  if (opened.length === 0) {
    await updateOne({ ...write, data: { sessions: standing, updatedAt } })
    return
  }
  await updateOne({ ...write, data: { sessions: { $push: opened }, updatedAt } })
  if (ended.length === 0) return
  const session = made.sessions[String(await write.req?.transactionID)]
  await made.collections.users!.updateOne(
    { _id: write.id },
    { $pull: { sessions: { id: { $in: ended } } } },
    { timestamps: false, ...(session && { session }) },
  )
}

type Account = Pick<User, 'hash' | 'id' | 'sessions'>

const findAccount = (
  made: Adapter,
  id: number | string,
  req: Write['req'],
): Promise<Account | null> =>
  made.findOne<Account>({ collection: 'users', where: { id: { equals: id } }, req })

/** What a write of sessions wants, told from those that stand now. */
interface Comparison {
  /** Those that stay, prolonged when the write prolongs them. */
  standing: Session[]
  opened: Session[]
  /** The identifiers of those that go. */
  ended: string[]
}

/**
 * A session that is opened knows nothing of what happened to the others since the account was read;
 * what ends or prolongs some has just read them.
 *
 * @throws {AuthenticationError} when the password that was compared is no longer that of the account
 */
function compare(account: Account, { data, req }: SessionWrite): Comparison {
  const { hash, sessions: asked } = data
  const present = account.sessions ?? []
  const opened = asked.filter(isJustMade)
  if (opened.length > 0 && hash !== account.hash) throw new AuthenticationError(req?.t)
  const standing =
    opened.length > 0
      ? present.filter(isAlive)
      : asked.filter(({ id }) => present.some((other) => other.id === id))
  const ended = present.filter(({ id }) => !standing.some((other) => other.id === id))
  return { standing, opened, ended: ended.map(({ id }) => id) }
}

/** Databases answer moments as text: only what was made a moment ago holds a date. */
const isJustMade = ({ createdAt }: { createdAt?: unknown }): boolean => createdAt instanceof Date

const isAlive = ({ expiresAt }: Session): boolean => new Date(expiresAt).getTime() > Date.now()
