import type { Ending } from './promises'

/** Of texts, by the team: see src/together. */
export const UNSAVED_WORDS = {
  what: {
    fr: 'Ce qu’une personne de l’équipe a tapé dans un texte sans l’enregistrer',
    en: 'What a person of the team typed in a text and did not save',
    es: 'Lo que una persona del equipo escribió en un texto sin guardarlo',
  },
  why: {
    fr: 'Le lui rendre après une coupure',
    en: 'To give it back after an interruption',
    es: 'Devolvérselo después de una interrupción',
  },
  howLong: {
    fr: 'Jusqu’à l’enregistrement, sinon {period}',
    en: 'Until it is saved, otherwise {period}',
    es: 'Hasta que lo guarda; si no, {period}',
  },
  period: { count: 30, unit: 'day' },
  atLeastDays: 1,
} as const satisfies Ending
