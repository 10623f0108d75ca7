import type { Ending } from './promises'

/** Of who wrote to the address that returned messages come back to. */
export const RETURNED_MAIL = {
  what: {
    fr: 'Un courriel revenu au site et que rien n’y reconnaît (absence, retard, réponse)',
    en: 'An e-mail that came back to the site and that it does not recognize (absence, delay, reply)',
    es: 'Un correo devuelto al sitio y que este no reconoce (ausencia, demora, respuesta)',
  },
  why: {
    fr: 'Qu’une personne de l’équipe le lise et corrige une adresse',
    en: 'So that somebody of the team reads it and corrects an address',
    es: 'Que una persona del equipo lo lea y corrija una dirección',
  },
  howLong: { fr: '{period}', en: '{period}', es: '{period}' },
  period: { count: 30, unit: 'day' },
  atLeastDays: 3,
} as const satisfies Ending
