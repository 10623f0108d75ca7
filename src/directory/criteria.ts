import type { Label } from '@/i18n/locales'

import { isCodeOf, type Term } from './vocabulary'

/**
 * Why an organization cannot be listed: the reasons that the page of inclusion criteria publishes,
 * in the words that its proposer reads. They change with that page.
 */
export const CRITERIA = {
  privateFirm: {
    fr: 'Le répertoire n’inscrit pas les entreprises privées\u00a0: agences, cabinets, consultantes et consultants.',
    en: 'The directory does not list private firms: agencies, firms, consultants.',
    es: 'El directorio no inscribe empresas privadas: agencias, despachos, consultoras y consultores.',
  },
  individual: {
    fr: 'Le répertoire n’inscrit pas les particuliers, même bénévoles\u00a0: nous n’y mettons jamais un numéro personnel.',
    en: 'The directory does not list individuals, even volunteers: we never publish a personal number.',
    es: 'El directorio no inscribe a particulares, aunque sean voluntarios: nunca publicamos un número personal.',
  },
  paid: {
    fr: 'Le répertoire n’inscrit que des services gratuits.',
    en: 'The directory lists free services only.',
    es: 'El directorio solo inscribe servicios gratuitos.',
  },
  membersOnly: {
    fr: 'Le répertoire n’inscrit pas les services réservés aux membres qui paient.',
    en: 'The directory does not list services reserved for paying members.',
    es: 'El directorio no inscribe servicios reservados a miembros que pagan.',
  },
  sharesWithEmployer: {
    fr: 'Le répertoire n’inscrit pas les services qui demandent de partager des renseignements avec un employeur.',
    en: 'The directory does not list services that ask people to share information with an employer.',
    es: 'El directorio no inscribe servicios que piden compartir información con un empleador.',
  },
  outsideQuebec: {
    fr: 'Le répertoire n’inscrit que des organismes qui servent des personnes au Québec.',
    en: 'The directory lists only organizations that serve people in Quebec.',
    es: 'El directorio solo inscribe organizaciones que atienden a personas en Quebec.',
  },
} as const satisfies Record<string, Label>

export type Criterion = keyof typeof CRITERIA

export const CRITERION_CODES = Object.keys(CRITERIA) as Criterion[]

export const isCriterion = (code: unknown): code is Criterion =>
  typeof code === 'string' && Object.hasOwn(CRITERIA, code)

/** Criteria as they stand in an address. */
export const writeCriteria = (criteria: readonly Criterion[]): string => criteria.join('-')

/** The criteria that an address names; what is none is passed over. */
export const readCriteria = (text: string | undefined): Criterion[] =>
  (text ?? '').split('-').filter(isCriterion)

/** What somebody may say of an organization that the directory cannot list, or does not know yet. */
export const OTHER_KINDS = [
  {
    code: 'privateFirm',
    label: { fr: 'Entreprise privée', en: 'Private firm', es: 'Empresa privada' },
  },
  { code: 'individual', label: { fr: 'Particulier', en: 'Individual', es: 'Particular' } },
  { code: 'unknown', label: { fr: 'Je ne sais pas', en: 'I do not know', es: 'No lo sé' } },
] as const satisfies readonly Term[]

/** Every criterion that an organization fails by what is said of it; unknown fails none. */
export function failedCriteria(said: { kind?: unknown; cost?: unknown }): Criterion[] {
  const kind = isCodeOf(OTHER_KINDS, said.kind) && isCriterion(said.kind) ? [said.kind] : []
  return [...kind, ...(said.cost === 'paid' ? (['paid'] as const) : [])]
}

/** The published reasons, one sentence after the other. */
export const sayCriteria = (criteria: readonly Criterion[], locale: keyof Label): string =>
  criteria.map((code) => CRITERIA[code][locale]).join(' ')
