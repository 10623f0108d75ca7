/*
 * Who may do what, as data: the expected answer for every person, collection and operation. The
 * tests walk the real configuration, so a collection, an operation or a role that is missing here
 * fails them. `src/access/README.md` says the same in words.
 *
 * yes   always      no   never      some   only what the rule's query lets through
 */

export type Answer = 'yes' | 'no' | 'some'

/** In the order of the columns below. */
export const PEOPLE = [
  'visitor',
  'organization',
  'mapReader',
  'formerMapReader',
  'translator',
  'researcher',
  'admin',
] as const

export type Person = (typeof PEOPLE)[number]

export type Operation =
  | 'create'
  | 'read'
  | 'readVersions'
  | 'update'
  | 'delete'
  /** Enter the admin. */
  | 'admin'
  /** Let in again an account that was locked after wrong passwords. */
  | 'unlock'

type Rows = Partial<Record<Operation, string>>

//                      visitor organization mapReader formerMapReader translator researcher admin
const EVERYONE = /*   */ 'yes   yes   yes   yes   yes   yes   yes'
const NOBODY = /*     */ 'no    no    no    no    no    no    no'
const SIGNED_IN = /*  */ 'no    yes   yes   yes   yes   yes   yes'
const STAFF = /*      */ 'no    no    no    no    yes   yes   yes'
const EDITORS = /*    */ 'no    no    no    no    no    yes   yes'
const ADMINS = /*     */ 'no    no    no    no    no    no    yes'
/** A request whose address is not confirmed is seen by nobody. */
const ADMINS_ONCE_CONFIRMED = 'no no  no    no    no    no    some'
/** Lines are readable through the lists in force only; map readers have a door of their own. */
const LINES_IN_FORCE = 'no   no    no    no    no    some  some'
const PUBLISHED_OR_STAFF = 'some some some  some  yes   yes   yes'
const PUBLISHED_OR_EDITORS = 'some some some some some  yes   yes'
const OWN_ACCOUNT = /**/ 'no    some  some  some  some  some  yes'
const OWN_LANGUAGES = /**/ 'no  no    no    no    some  yes   yes'
const OWN_PROPOSALS = /**/ 'no  some  no    no    yes   yes   yes'
/** Without data the question is whether a proposal can be made at all. */
const PROPOSERS = /*  */ 'no    yes   no    no    no    yes   yes'
const OWN_PREFERENCES = 'no    some  some  some  some  some  some'

/** Words that everyone reads and the team keeps. */
const TAXONOMY: Rows = { create: EDITORS, read: EVERYONE, update: EDITORS, delete: ADMINS }

/** Texts that go through the workflow. */
const TEXT: Rows = {
  create: EDITORS,
  read: PUBLISHED_OR_STAFF,
  readVersions: STAFF,
  update: EDITORS,
  delete: ADMINS,
}

/** Made by the site itself; people only read. */
const readOnlyFor = (readers: string): Rows => ({
  create: NOBODY,
  read: readers,
  update: NOBODY,
  delete: NOBODY,
})

const TABLE: Record<string, Rows> = {
  // Guide
  'guide-chapters': TEXT,
  translations: {
    create: NOBODY,
    read: STAFF,
    readVersions: STAFF,
    update: OWN_LANGUAGES,
    delete: ADMINS,
  },
  'text-comments': readOnlyFor(STAFF),
  'outside-readings': readOnlyFor(STAFF),
  'unit-comments': readOnlyFor(OWN_LANGUAGES),
  'unit-events': readOnlyFor(OWN_LANGUAGES),
  glossary: { create: EDITORS, read: EVERYONE, update: EDITORS, delete: EDITORS },
  'term-proposals': readOnlyFor(OWN_LANGUAGES),
  sources: { create: EDITORS, read: EVERYONE, update: EDITORS, delete: EDITORS },
  updates: TEXT,

  // Directory
  organizations: {
    create: EDITORS,
    read: PUBLISHED_OR_STAFF,
    readVersions: STAFF,
    update: EDITORS,
    delete: ADMINS,
  },
  'organization-proposals': {
    create: PROPOSERS,
    read: OWN_PROPOSALS,
    update: EDITORS,
    delete: ADMINS,
  },
  'verification-events': readOnlyFor(OWN_PROPOSALS),
  'sheet-links': readOnlyFor(STAFF),
  'sheet-drafts': readOnlyFor(NOBODY),
  followers: readOnlyFor(NOBODY),
  'duplicate-decisions': readOnlyFor(STAFF),
  'public-bodies': TAXONOMY,
  regions: { create: ADMINS, read: EVERYONE, update: EDITORS, delete: ADMINS },
  'service-categories': TAXONOMY,
  populations: TAXONOMY,
  languages: TAXONOMY,
  campaigns: { create: EDITORS, read: STAFF, update: EDITORS, delete: ADMINS },
  'campaign-invitations': readOnlyFor(STAFF),
  'quiet-marks': readOnlyFor(STAFF),
  'organization-imports': readOnlyFor(EDITORS),
  'regional-actors': { create: EDITORS, read: STAFF, update: EDITORS, delete: ADMINS },

  // Counts
  'daily-counts': readOnlyFor(EDITORS),
  'unanswered-words': readOnlyFor(EDITORS),

  // Map
  'lmia-files': readOnlyFor(EDITORS),
  'lmia-approvals': readOnlyFor(LINES_IN_FORCE),
  employers: readOnlyFor(EDITORS),
  'lmia-corrections': { create: EDITORS, read: EDITORS, update: EDITORS, delete: NOBODY },
  'map-access-requests': {
    create: NOBODY,
    read: ADMINS_ONCE_CONFIRMED,
    update: ADMINS_ONCE_CONFIRMED,
    delete: ADMINS_ONCE_CONFIRMED,
  },

  // Site
  pages: TEXT,
  // Of those that were issued nobody changes anything: a hook says so (tests/integration/guide/editions.test.ts).
  editions: { create: EDITORS, read: PUBLISHED_OR_EDITORS, update: EDITORS, delete: ADMINS },
  feedback: { create: NOBODY, read: STAFF, update: EDITORS, delete: ADMINS },
  // What was put online is everyone's; a file of a draft is the team's.
  media: { ...TAXONOMY, read: PUBLISHED_OR_STAFF },

  // Administration
  users: {
    create: ADMINS,
    read: OWN_ACCOUNT,
    update: OWN_ACCOUNT,
    delete: ADMINS,
    admin: STAFF,
    unlock: ADMINS,
  },
  'audit-events': readOnlyFor(ADMINS),
  'outbox-messages': readOnlyFor(ADMINS),

  // Payload's own
  'payload-kv': readOnlyFor(NOBODY),
  'payload-jobs': { create: NOBODY, read: ADMINS, update: NOBODY, delete: ADMINS },
  'payload-locked-documents': { create: STAFF, read: STAFF, update: STAFF, delete: STAFF },
  'payload-preferences': {
    create: SIGNED_IN,
    read: OWN_PREFERENCES,
    update: OWN_PREFERENCES,
    delete: OWN_PREFERENCES,
  },
  'payload-migrations': readOnlyFor(NOBODY),
}

/** Payload's globals; the site has none of its own. */
export const GLOBALS: Record<string, { read: string; update: string }> = {
  'payload-jobs-stats': { read: NOBODY, update: NOBODY },
}

/** Who may start, add or cancel background work through an address. */
export const JOBS = { run: NOBODY, queue: ADMINS, cancel: ADMINS }

export const COLLECTIONS = Object.keys(TABLE)

/** The operations that the table knows for a collection. */
export const operationsOf = (collection: string): Operation[] =>
  Object.keys(TABLE[collection] ?? {}) as Operation[]

/** The expected answer. */
export function expected(collection: string, operation: Operation, person: Person): Answer {
  const row = TABLE[collection]?.[operation]
  if (!row) throw new Error(`The access table has no row for ${collection} · ${operation}`)
  return answerIn(row, person)
}

/** One person's answer in a row. */
export function answerIn(row: string, person: Person): Answer {
  const answers = row.trim().split(/\s+/)
  const answer = answers[PEOPLE.indexOf(person)]
  if (answers.length !== PEOPLE.length || !answer) {
    throw new Error(`A row of the access table needs ${PEOPLE.length} answers: ${row}`)
  }
  return answer as Answer
}
