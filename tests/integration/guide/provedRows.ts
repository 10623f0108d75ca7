import type { Payload } from 'payload'
import { expect } from 'vitest'

import { failedJobsSince } from '@/jobs/failedJobs'
import type { User } from '@/payload-types'
import { env } from '@/env'
import { linkDesk, linksFor } from '@/sources/payload/linkDesk'
import { deskPages } from '@/sources/payload/desk'
import { asksAnything } from '@/sources/standing'
import { listAddress, whatWaits, type TaskCode, type Waiting } from '@/today'
import { collectFacts } from '@/today/payload/collectFacts'
import type { WorkflowActor } from '@/workflow'

import { rest } from './texts'

type Account = User & { collection: 'users' }

/** What the rows of the seeded accounts are about; `today.test.ts` makes the others. */
export const SEEDED_ROWS = [
  'passagesStale',
  'passagesMissing',
  'passagesToApprove',
  'textsUnread',
  'translationsMine',
  'translationsLate',
] as const satisfies readonly TaskCode[]

/**
 * Follows each row of a person's Today to where it leads, by its address, and holds that it counts what is there.
 *
 * @param today the day it is in Quebec, 'yyyy-MM-dd'
 * @param password of the account, where it is not that of the tests
 * @returns what the rows are about
 */
export async function provedRows(
  payload: Payload,
  user: Account,
  today: string,
  password?: string,
): Promise<TaskCode[]> {
  const rows = whatWaits(await collectFacts({ payload, user }, today), user as WorkflowActor, today)
  for (const row of rows) {
    const shown = await countShown(payload, { user, password, today }, row)
    expect([user.roles, row.code, row.language, shown]).toEqual([
      user.roles,
      row.code,
      row.language,
      promised(row),
    ])
  }
  return rows.map(({ code }) => code)
}

/** How many there are to be found; of translations, the list is of those in which the passages are. */
const promised = ({ collection, count, items }: Waiting): number =>
  collection === 'translations' ? items.length : count

interface Reader {
  user: Account
  password?: string | undefined
  today: string
}

async function countShown(payload: Payload, reader: Reader, row: Waiting): Promise<number> {
  const { collection, conditions, screen } = row
  if (conditions) {
    const [, query = ''] = listAddress('/admin', collection, conditions).split('?')
    const { user, password } = reader
    const options = { user, ...(password ? { password } : {}) }
    const { json } = await rest(payload, `/${collection}?${query}&draft=true&depth=0`, options)
    return json.totalDocs as number
  }
  switch (screen) {
    case 'watchedSources':
      return (await deskPages(payload)).filter(({ page }) => asksAnything(page)).length
    case 'watchedLinks':
      return linksFor(reader.user, (await linkDesk(payload, env.SITE_URL)).asking).length
    case 'operations': {
      const where = failedJobsSince(reader.today)
      return (await payload.count({ collection: 'payload-jobs', where })).totalDocs
    }
    case undefined:
      throw new Error(`${row.code} leads nowhere`)
  }
}
