import { type Actor, hasRole, type Role } from '@/access'
import { idOf } from '@/db/ids'
import type { Label } from '@/i18n/locales'

/** The fields of an account without which a role gives nothing, or gives it for ever. */
export type NeededField = 'languages' | 'sheets' | 'mapAccessUntil'

interface Need {
  role: Role
  field: NeededField
  isMet: (account: Actor) => boolean
  refusal: Label
}

const NEEDS: readonly Need[] = [
  {
    role: 'translator',
    field: 'languages',
    isMet: ({ languages }) => (languages ?? []).length > 0,
    refusal: {
      fr: 'Choisissez au moins une langue vers laquelle la personne traduit.',
      en: 'Choose at least one language that the person translates into.',
      es: 'Elija al menos un idioma al que traduce la persona.',
    },
  },
  {
    role: 'organization',
    field: 'sheets',
    // One that has ended is one, as the past last day of a map reader is.
    isMet: ({ sheets }) =>
      (sheets ?? []).some(({ organization }) => idOf(organization) !== undefined),
    refusal: {
      fr: 'Choisissez l’organisme dont la personne répond.',
      en: 'Choose the organization that the person answers for.',
      es: 'Elija el organismo por el que responde la persona.',
    },
  },
  {
    role: 'mapReader',
    field: 'mapAccessUntil',
    isMet: ({ mapAccessUntil }) => Boolean(mapAccessUntil),
    refusal: {
      fr: 'Choisissez jusqu’à quel jour la personne lit la carte.',
      en: 'Choose until which day the person reads the map.',
      es: 'Elija hasta qué día la persona lee el mapa.',
    },
  },
]

/** Whether a role of the account is given with this field. */
export const isNeededBy = (account: Actor, field: NeededField): boolean =>
  NEEDS.some((need) => need.field === field && hasRole(account, need.role))

/** What an account lacks for the roles that it has, each with the sentence that says so. */
export const roleProblems = (account: Actor): { field: NeededField; refusal: Label }[] =>
  NEEDS.filter(({ role, isMet }) => hasRole(account, role) && !isMet(account))
