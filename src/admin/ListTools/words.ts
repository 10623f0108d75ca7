import type { Label } from '@/i18n/locales'

export const WORDS = {
  byDay: { fr: 'Choisir des jours', en: 'Choose days', es: 'Elegir días' },
  which: { fr: 'Quel jour', en: 'Which day', es: 'Qué día' },
  from: { fr: 'À partir du', en: 'From', es: 'Desde el' },
  until: { fr: 'Jusqu’au (compris)', en: 'Until (included)', es: 'Hasta el (incluido)' },
  filter: { fr: 'Filtrer', en: 'Filter', es: 'Filtrar' },
  everyDay: { fr: 'Tous les jours', en: 'Every day', es: 'Todos los días' },
  nothingFound: {
    fr: 'Rien ne répond à votre recherche et à vos filtres.',
    en: 'Nothing answers your search and filters.',
    es: 'Nada responde a su búsqueda y sus filtros.',
  },
  showAll: { fr: 'Tout montrer', en: 'Show all', es: 'Mostrar todo' },
  nothingYet: {
    fr: 'Il n’y a rien ici pour le moment.',
    en: 'There is nothing here yet.',
    es: 'Aún no hay nada aquí.',
  },
  add: { fr: 'Ajouter', en: 'Add', es: 'Añadir' },
} as const satisfies Record<string, Label>
