import type { Label } from '@/i18n/locales'

/** What stands above the log. */
export const FILTER_WORDS = {
  who: { fr: 'Qui', en: 'Who', es: 'Quién' },
  role: {
    fr: 'Rôle du compte (aujourd’hui)',
    en: 'Role of the account (today)',
    es: 'Función de la cuenta (hoy)',
  },
  anyone: { fr: 'Tous', en: 'Any', es: 'Todas' },
  nobody: {
    fr: 'Sans compte\u00a0: le site, le public',
    en: 'Without an account: the site, the public',
    es: 'Sin cuenta: el sitio, el público',
  },
  object: { fr: 'Sur quoi', en: 'About', es: 'Sobre qué' },
  document: {
    fr: 'Numéro du document',
    en: 'Number of the document',
    es: 'Número del documento',
  },
  what: { fr: 'Quoi', en: 'What', es: 'Qué' },
  kind: { fr: 'Genre', en: 'Kind', es: 'Tipo' },
  all: { fr: 'Tout', en: 'Everything', es: 'Todo' },
  from: { fr: 'Du', en: 'From', es: 'Desde' },
  until: { fr: 'Au (compris)', en: 'Until (included)', es: 'Hasta (incluido)' },
  filter: { fr: 'Filtrer', en: 'Filter', es: 'Filtrar' },
  file: { fr: 'Télécharger (CSV)', en: 'Download (CSV)', es: 'Descargar (CSV)' },
  clear: { fr: 'Tout montrer', en: 'Show all', es: 'Mostrar todo' },
} satisfies Record<string, Label>
