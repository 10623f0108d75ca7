import type { Payload } from 'payload'

import { isSqlite, mongoose, sqlite } from '@/db/engine'
import type { User } from '@/payload-types'

/**
 * What decides what an account may do, in one small question: when it was last written, its rights and
 * its open sessions. The same text means that nothing of it changed since, in any process; nothing
 * means that there is no such account.
 */
export async function standingOf(payload: Payload, id: User['id']): Promise<string | undefined> {
  const found = isSqlite(payload) ? await standingInSqlite(payload, id) : await inMongo(payload, id)
  return found && JSON.stringify(found)
}

async function standingInSqlite(payload: Payload, id: User['id']) {
  const { rows } = await sqlite(payload).client.execute({
    sql: STANDING,
    args: [id],
  })
  return rows[0]
}

const STANDING = `SELECT updated_at, map_access_until, lock_until,
  (SELECT group_concat(value) FROM users_roles WHERE parent_id = users.id) AS roles,
  (SELECT group_concat(id || expires_at) FROM users_sessions WHERE _parent_id = users.id) AS sessions
  FROM users WHERE id = ?`

async function inMongo(payload: Payload, id: User['id']) {
  const fields = { updatedAt: 1, mapAccessUntil: 1, lockUntil: 1, roles: 1, sessions: 1 }
  const found = await mongoose(payload)
    .collections.users!.findById(String(id), fields)
    .lean()
    .exec()
  return found ?? undefined
}
