import type { Label } from '@/i18n/locales'

import type { TermRefusalCode } from './plan'

/** Why a term of a file is not taken. */
export const TERM_REFUSALS: Record<TermRefusalCode, Label> = {
  frenchMissing: {
    fr: 'Le terme français manque.',
    en: 'The French term is missing.',
    es: 'Falta el término francés.',
  },
  definitionMissing: {
    fr: 'Un nouveau terme a besoin d’une explication en français.',
    en: 'A new term needs an explanation in French.',
    es: 'Un término nuevo necesita una explicación en francés.',
  },
  doubledTerm: {
    fr: 'Le terme est deux fois dans le fichier; la première est prise.',
    en: 'The term is twice in the file; the first one is taken.',
    es: 'El término está dos veces en el archivo; se toma el primero.',
  },
}
