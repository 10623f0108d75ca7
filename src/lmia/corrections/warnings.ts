import type { Label, Locale } from '@/i18n/locales'
import { fillIn } from '@/text/fillIn'

import type { CorrectionEffect, Move } from './preview'

/** A rule that is probably a slip of the hand, though it may be saved. */
export type CorrectionWarning =
  | { code: 'matchesNothing' }
  | { code: 'movesFar' | 'movesPointFar'; km: number; from: string; to: string }

/** A place moved further than this is probably another place of the same name, in kilometres. */
export const FAR_KM = 100

/** What a person should know before they save a rule. */
export function warningsOf({
  rows,
  farthest,
}: Pick<CorrectionEffect<unknown>, 'farthest' | 'rows'>): CorrectionWarning[] {
  return [
    ...(rows === 0 ? [{ code: 'matchesNothing' } as const] : []),
    ...(farthest && farthest.km >= FAR_KM
      ? [{ ...farthest, code: codeOf(farthest), km: Math.round(farthest.km) }]
      : []),
  ]
}

/** A place whose point is moved keeps its name. */
const codeOf = ({ from, to }: Move) =>
  from === to ? ('movesPointFar' as const) : ('movesFar' as const)

/** A warning as a sentence. */
export const describeWarning = (warning: CorrectionWarning, locale: Locale): string =>
  fillIn(SENTENCES[warning.code][locale], { ...warning })

const SENTENCES: Record<CorrectionWarning['code'], Label> = {
  matchesNothing: {
    fr: 'Cette règle ne touche aucune ligne des listes chargées. Vérifiez ce qui est écrit.',
    en: 'This rule touches no row of the lists loaded. Check what is written.',
    es: 'Esta regla no afecta a ninguna línea de las listas cargadas. Compruebe lo escrito.',
  },
  movesFar: {
    fr: 'Cette règle déplace des lignes de {km} km, de {from} à {to}. Vérifiez que c’est le bon lieu.',
    en: 'This rule moves rows by {km} km, from {from} to {to}. Check that it is the right place.',
    es: 'Esta regla desplaza líneas {km} km, de {from} a {to}. Compruebe que es el lugar correcto.',
  },
  movesPointFar: {
    fr: 'Cette règle déplace le point de {from} de {km} km. Vérifiez que c’est le bon lieu.',
    en: 'This rule moves the point of {from} by {km} km. Check that it is the right place.',
    es: 'Esta regla desplaza el punto de {from} {km} km. Compruebe que es el lugar correcto.',
  },
}

export const ACKNOWLEDGED: Label = {
  fr: 'J’ai lu l’avertissement',
  en: 'I have read the warning',
  es: 'He leído la advertencia',
}

/** How to save all the same. */
export const ACKNOWLEDGE: Label = {
  fr: 'Regardez l’effet de la règle et confirmez que vous avez lu cet avertissement, ou corrigez-la.',
  en: 'Look at what the rule does and confirm that you have read this warning, or mend it.',
  es: 'Mire el efecto de la regla y confirme que leyó esta advertencia, o corríjala.',
}
