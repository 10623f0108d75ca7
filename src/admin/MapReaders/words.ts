import type { Label } from '@/i18n/locales'
import type { Counted } from '@/i18n/plural'

export const WORDS = {
  link: {
    fr: 'Qui lit la carte\u00a0: jusqu’à quand, pour quoi, ce qui a été consulté',
    en: 'Who reads the map: until when, what for, what was consulted',
    es: 'Quién lee el mapa: hasta cuándo, para qué, qué se consultó',
  },
  lead: {
    fr: 'Les personnes à qui un accès a été donné. L’équipe de recherche et l’administration lisent aussi la carte, sans date de fin.',
    en: 'The people who were granted access. The research team and administrators read the map too, with no end date.',
    es: 'Las personas a quienes se dio acceso. El equipo de investigación y la administración también leen el mapa, sin fecha de fin.',
  },
  open: { fr: 'Accès en cours', en: 'Access today', es: 'Con acceso hoy' },
  ended: { fr: 'Accès terminés', en: 'Ended', es: 'Accesos terminados' },
  nobody: {
    fr: 'Personne n’a d’accès en cours. Les demandes à décider sont dans la liste.',
    en: 'Nobody has access today. Requests to decide on are in the list.',
    es: 'Nadie tiene acceso hoy. Las solicitudes por decidir están en la lista.',
  },
  person: { fr: 'Personne', en: 'Person', es: 'Persona' },
  until: { fr: 'Jusqu’au (compris)', en: 'Until (included)', es: 'Hasta (incluido)' },
  purpose: { fr: 'Pour quoi', en: 'What for', es: 'Para qué' },
  regions: { fr: 'Régions', en: 'Regions', es: 'Regiones' },
  allQuebec: { fr: 'Tout le Québec', en: 'All of Quebec', es: 'Todo Quebec' },
  last: { fr: 'Dernière consultation', en: 'Last consulted', es: 'Última consulta' },
  never: { fr: 'Jamais', en: 'Never', es: 'Nunca' },
  month: { fr: 'Depuis trente jours', en: 'In thirty days', es: 'En treinta días' },
  byHand: {
    fr: 'Donné par l’administration, sans demande',
    en: 'Given by an administrator, without a request',
    es: 'Dado por la administración, sin solicitud',
  },
  request: { fr: 'Ouvrir la demande', en: 'Open the request', es: 'Abrir la solicitud' },
  journal: {
    fr: 'Tout ce qui a été consulté',
    en: 'All that was consulted',
    es: 'Todo lo consultado',
  },
  waiting: {
    fr: 'Demandes à décider',
    en: 'Requests to decide on',
    es: 'Solicitudes por decidir',
  },
} satisfies Record<string, Label>

export const CONSULTATIONS: Counted = {
  fr: { one: '{n} consultation', other: '{n} consultations' },
  en: { one: '{n} consultation', other: '{n} consultations' },
  es: { one: '{n} consulta', other: '{n} consultas' },
}

export const EXPORTS: Counted = {
  fr: { one: '{n} fichier emporté', other: '{n} fichiers emportés' },
  en: { one: '{n} file taken away', other: '{n} files taken away' },
  es: { one: '{n} archivo llevado', other: '{n} archivos llevados' },
}
