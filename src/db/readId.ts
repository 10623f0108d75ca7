import type { Payload } from 'payload'

import type { Id } from './ids'

/**
 * An identifier as this database has them, from a text that names one: databases stumble over others.
 *
 * @example readId(payload, '12') // 12 on SQLite
 * @returns nothing when it can be none
 */
export function readId({ db }: Pick<Payload, 'db'>, named: string): Id | undefined {
  if (db.defaultIDType !== 'number') return /^[\da-f]{24}$/i.test(named) ? named : undefined
  return /^\d{1,15}$/.test(named) ? Number(named) : undefined
}
