import type { MongodbMigration } from '../mongodb/migrate'

import { addressChapters } from './addressChapters'
import { carryInvitations } from './carryInvitations'
import { carryVerifications } from './carryVerifications'

import { calendarDays } from './calendarDays'
import { countPassages } from './countPassages'
import { dateFigures } from './dateFigures'
import { freezeEditions } from './freezeEditions'
import { hideNothing } from './hideNothing'
import { keepMediaPublic } from './keepMediaPublic'
import { keepProvedByLink } from './keepProvedByLink'
import { markQuiet } from './markQuiet'
import { openSheets } from './openSheets'
import { placeChapters } from './placeChapters'
import { respellCodes } from './respellCodes'

/**
 * What documents need in order to follow the content model, step by step, beside the SQLite
 * migration of the same name: the two lists have the same names in the same order, so that nobody
 * changes the model without deciding about MongoDB. A step may be killed and run again.
 */
export const mongodbMigrations: MongodbMigration[] = [
  {
    name: '20261122_000000_initial',
    nothing: 'collections and their indexes are made as they are first used',
  },
  {
    name: '20261125_143241_text_writers',
    nothing:
      'a text without the list of its writers is read as one from before (src/workflow/writers.ts)',
  },
  {
    name: '20261125_144023_outbox_messages',
    nothing: 'a collection more; messages kept as files before it stay files',
  },
  {
    name: '20261125_144932_translation_sent_back',
    nothing: 'a translation without a note was not sent back',
  },
  {
    name: '20261125_150002_proved_addresses',
    // Addresses from before are taken as proved: their people sign in with them.
    up: async (db) => {
      await db
        .collection('users')
        .updateMany({ emailProvedAt: { $exists: false } }, { $set: { emailProvedAt: new Date() } })
    },
  },
  { name: '20261128_040000_addresses_proved_by_link', up: keepProvedByLink },
  { name: '20261128_041500_camel_case_codes', up: respellCodes },
  { name: '20261128_043200_verification_events', up: carryVerifications },
  {
    name: '20261128_043657_message_problem',
    // Sentences that the site itself wrote, in English; what a mail server said stays as it is.
    up: async (db) => {
      for (const [lastError, problem] of [
        ['The site stopped before the mail server had answered', 'stopped'],
        ['Its link expired before it could be sent', 'expired'],
      ]) {
        await db
          .collection('outbox-messages')
          .updateMany({ lastError }, { $set: { problem, lastError: null } })
      }
    },
  },
  { name: '20261128_045746_place_of_chapters', up: placeChapters },
  {
    name: '20261128_051126_proposal_decisions',
    nothing: 'a proposal without them was made before: nobody’s address waits, nothing was seen',
  },
  {
    name: '20261128_054000_calendar_days',
    up: calendarDays,
  },
  {
    name: '20261128_054338_site_point_from',
    nothing: 'a point that was there is one that a person typed',
  },
  { name: '20261128_071323_chapter_addresses', up: addressChapters },
  {
    name: '20261128_074220_public_bodies',
    nothing: 'a collection more; a chapter without topics is about nothing sensitive',
  },
  { name: '20261128_075703_passages_by_state', up: countPassages },
  {
    name: '20261128_112205_unit_events_and_comments',
    nothing:
      'two collections more; what was done before is told by the versions, and nothing was sent back by itself',
  },
  { name: '20261128_114706_translation_figures', up: dateFigures },
  {
    name: '20261128_121942_translation_assignments',
    nothing: 'a translation given before has no note, and is reminded of whatever day is next',
  },
  {
    name: '20261128_142225_sheet_links',
    nothing: 'a collection more; nobody had a link',
  },
  { name: '20261128_144826_hidden_services_and_addresses', up: hideNothing },
  {
    name: '20261128_151722_term_proposals',
    nothing:
      'a collection more; a term without a source is one, and all that is in the glossary is accepted; the log asks for no summary where it shows none',
  },
  {
    name: '20261128_182106_cost_of_services',
    nothing: 'nobody was asked before what the services cost: it counts as missing',
  },
  {
    name: '20261128_184745_duplicate_decisions',
    nothing: 'a collection more; no sheet was merged into another',
  },
  { name: '20261128_211836_campaigns', up: carryInvitations },
  { name: '20261129_003533_account_sheets', up: openSheets },
  {
    name: '20261129_011830_sheets_at_the_desk',
    nothing:
      'a translation without a language of its source is from French; a sheet without one is led by the one that has words; translations of sheets are made by the site (followEveryText)',
  },
  { name: '20261129_013600_quiet_marks', up: markQuiet },
  {
    name: '20261129_042100_map_access_whole',
    nothing:
      'a request of before is one to read the map, its address taken as it was; nobody asked for rows past the limit',
  },
  {
    name: '20261129_044420_organization_imports',
    nothing: 'a collection more; no list had come from a spreadsheet',
  },
  {
    name: '20261129_045532_who_takes_care',
    nothing: 'nobody took care of a report or a proposal by name before',
  },
  {
    name: '20261129_112332_import_marks',
    nothing:
      'an import that was applied before left no mark on its sheets; what it did stands in the import',
  },
  {
    name: '20261129_150542_text_comments',
    nothing: 'a collection more; nobody had commented on a text',
  },
  { name: '20261129_222947_frozen_editions', up: freezeEditions },
  {
    name: '20261129_230806_statistics',
    nothing: 'two collections more; nothing had been counted',
  },
  { name: '20261129_232101_media_in_texts', up: keepMediaPublic },
  {
    name: '20261130_020439_clarifications',
    nothing: 'a source without a kind is a page; nobody had noted a clarification',
  },
  {
    name: '20261130_022641_followers',
    nothing: 'a collection more; no letter had been sent to a follower',
  },
  {
    name: '20261130_024642_outside_readings',
    nothing: 'a collection more; nobody from outside had been invited to read a text',
  },
]
