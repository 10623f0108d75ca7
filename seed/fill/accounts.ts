import { fieldsFor } from '@/db/documents'
import { randomBytes } from 'node:crypto'

import { payloadId, type Id } from '@/db/ids'

import { defaultAccessEnd } from '@/map/accessDecision'

import { findByKey, QUIET, type Person, type Session } from './session'

export interface MadeAccount {
  email: string
  password: string
  purpose: string
}

const PEOPLE = {
  admin: {
    email: 'admin@example.org',
    name: 'Administration (exemple)',
    roles: ['admin'],
    purpose: 'Administration',
  },
  writer: {
    email: 'recherche1@example.org',
    name: 'Recherche 1 (exemple)',
    roles: ['researcher'],
    purpose: 'Équipe de recherche : écrit',
  },
  reviewer: {
    email: 'recherche2@example.org',
    name: 'Recherche 2 (exemple)',
    roles: ['researcher'],
    purpose: 'Équipe de recherche : relit et publie',
  },
  en: {
    email: 'traduction.en@example.org',
    name: 'Traduction anglaise (exemple)',
    roles: ['translator'],
    languages: ['en'],
    preferredLocale: 'en',
    purpose: 'Traduction vers l’anglais',
  },
  es: {
    email: 'traduction.es@example.org',
    name: 'Traduction espagnole (exemple)',
    roles: ['translator'],
    languages: ['es'],
    preferredLocale: 'es',
    purpose: 'Traduction vers l’espagnol',
  },
  organization: {
    email: 'organisme@example.org',
    name: 'Organisme (exemple)',
    roles: ['organization'],
    purpose: 'Organisme d’exemple – Montérégie 1',
  },
  mapReader: {
    email: 'carte@example.org',
    name: 'Lecture de la carte (exemple)',
    roles: ['mapReader'],
    purpose: 'Lecture de la carte, pour un an',
  },
} as const

type Role = keyof typeof PEOPLE

/** Those who write, review and translate the example world, and one who reads the map. */
type Member = Exclude<Role, 'organization'>

const MEMBERS = (Object.keys(PEOPLE) as Role[]).filter((role) => role !== 'organization')

export type Cast = Record<Member, Person>

/** The organization that the organization's account answers for. */
export const ACCOUNT_ORGANIZATION = PEOPLE.organization.purpose

/**
 * One account per role, each with a random password; the organization's comes once that exists. An
 * account that an interrupted seed made gets a new password, since nobody has seen the first one.
 */
export async function fillAccounts(
  session: Session,
): Promise<{ cast: Cast; accounts: MadeAccount[] }> {
  const cast: Partial<Cast> = {}
  const accounts: MadeAccount[] = []
  for (const role of MEMBERS) {
    const until = defaultAccessEnd(session.today)
    const { person, account } = await makeAccount(
      session,
      role,
      role === 'mapReader' ? { mapAccessUntil: until } : {},
    )
    cast[role] = person
    accounts.push(account)
  }
  return { cast: cast as Cast, accounts }
}

/** The account of who answers for an organization. */
export const fillOrganizationAccount = async (
  session: Session,
  organization: Id,
): Promise<MadeAccount> =>
  (
    await makeAccount(session, 'organization', {
      sheets: [{ organization, right: 'edit' }],
    })
  ).account

async function makeAccount(
  session: Session,
  role: Role,
  more: Record<string, unknown>,
): Promise<{ person: Person; account: MadeAccount }> {
  const { purpose, ...data } = PEOPLE[role]
  const password = randomBytes(15).toString('base64url')
  const emailProvedAt = session.today.toISOString() // an example: nobody reads this address
  const person = await saveAccount(session, { ...data, password, emailProvedAt, ...more })
  return { person, account: { email: data.email, password, purpose } }
}

async function saveAccount(
  session: Session,
  data: { email: string } & Record<string, unknown>,
): Promise<Person> {
  const found = await findByKey(session, 'users', { email: { equals: data.email } })
  const options = { depth: 0, overrideAccess: true, context: QUIET } as const // nobody is there yet
  const user: unknown = found
    ? await session.payload.update({
        collection: 'users',
        id: payloadId(found.id),
        data: fieldsFor(data),
        ...options,
      })
    : await session.payload.create({ collection: 'users', data: fieldsFor(data), ...options })
  return { ...(user as Person), collection: 'users' }
}
