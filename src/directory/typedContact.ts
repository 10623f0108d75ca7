/** Phones and postal codes as the team and organizations type them, and what is said when they are none. */
import type { Label } from '@/i18n/locales'

import { readPhone } from './readPhone'
import { readPostalCode } from './readPostalCode'

/** What is checked when it is typed; what stood before says what it said. */
export type ContactKind = 'phone' | 'postalCode'

const READ: Record<ContactKind, (typed: string) => string | undefined> = {
  phone: (typed) => readPhone(typed).phone,
  postalCode: (typed) => readPostalCode(typed).postalCode,
}

/** The last name of a path: `contact.phone`, `sites.*.postalCode`. */
export const contactKindOf = (path: string): ContactKind | undefined => {
  const name = path.split('.').at(-1) ?? ''
  return Object.hasOwn(READ, name) ? (name as ContactKind) : undefined
}

/** Whether it can be dialled, or is a whole code. */
export const isContact = (kind: ContactKind, typed: string): boolean =>
  READ[kind](typed) !== undefined

/** As it is written on a sheet; what cannot be read stays as it was typed. */
export const tidyContact = (kind: ContactKind, typed: string): string => READ[kind](typed) ?? typed

export const CONTACT_PROBLEMS: Record<ContactKind, Label> = {
  phone: {
    fr: 'Écrivez le numéro avec son indicatif régional\u00a0: 450 555-0143. D’un autre pays, commencez par + et l’indicatif du pays\u00a0: +52 55 1234 5678.',
    en: 'Write the number with its area code: 450 555-0143. From another country, start with + and the country’s code: +52 55 1234 5678.',
    es: 'Escriba el número con su código de área: 450 555-0143. De otro país, empiece con + y el código del país: +52 55 1234 5678.',
  },
  postalCode: {
    fr: 'Écrivez le code postal en entier, par exemple J0L 2L0. S’il n’est pas connu, laissez vide.',
    en: 'Write the whole postal code, for example J0L 2L0. If it is not known, leave this empty.',
    es: 'Escriba el código postal completo, por ejemplo J0L 2L0. Si no se conoce, deje vacío.',
  },
}
