import type { Payload } from 'payload'

import { bumpContentVersion } from '@/contentVersion/change'
import { followEveryText } from '@/translation/payload/followEveryText'

import {
  ACCOUNT_ORGANIZATION,
  fillAccounts,
  fillOrganizationAccount,
  type MadeAccount,
} from './fill/accounts'
import { fillLmia } from './fill/lmia'
import { fillOrganizations } from './fill/organizations'
import { fillReference } from './fill/reference'
import { getId, type Session } from './fill/session'
import { fillChapters, fillPages, fillUpdates, publishChanges } from './fill/texts'
import { translateChapters, translateRest } from './fill/translations'

export interface SeedResult {
  /** To be shown once: nothing else holds the passwords. */
  accounts: MadeAccount[]
}

/**
 * Makes the example world, in the order in which things refer to one another. Every step looks for
 * what is there first, so that a seed that was cut short goes on where it stopped. Texts and
 * translations go through the real workflow, by different people, and so have a true history.
 *
 * The caller decides whether the database is to be filled; see `seedIfEmpty`.
 */
export async function seed(
  payload: Payload,
  { log, today = new Date() }: { log: (line: string) => void; today?: Date },
): Promise<SeedResult> {
  const session: Session = { payload, log, today }
  log('Making the example world (some seconds, once)')
  const { cast, accounts } = await fillAccounts(session)
  const reference = await fillReference(session)
  log('  regions, services, languages, glossary, sources')

  const organizations = await fillOrganizations(session, reference)
  accounts.push(await fillOrganizationAccount(session, getId(organizations, ACCOUNT_ORGANIZATION)))
  const links = { ...reference, organizations }

  const chapters = await fillChapters(session, cast, links)
  await translateChapters(session, cast, chapters)
  await publishChanges(session, cast, links)
  await translateChapters(session, cast, chapters)
  log('  translations of the chapters')

  const pages = await fillPages(session, cast)
  const updates = await fillUpdates(session, cast, chapters)
  await translateRest(session, cast, pages, updates)
  log('  pages and news, in three languages')

  await followEveryText(payload, today)
  log('  translations of the listings')

  await fillLmia(session)
  await bumpContentVersion(payload)
  log('The example world is ready')
  return { accounts }
}
