import type { HandbookRole } from '@/handbook'
import type { Label } from '@/i18n/locales'

export const WORDS = {
  lead: {
    fr: 'Tâche par tâche\u00a0: à quoi elle sert, comment la faire, ce qui peut mal aller. Les mots en gras sont ceux des écrans.',
    en: 'Task by task: what it is for, how it is done, what can go wrong. Words in bold are those of the screens.',
    es: 'Tarea por tarea: para qué sirve, cómo se hace, qué puede salir mal. Las palabras en negrita son las de las pantallas.',
  },
  roles: { fr: 'Manuels', en: 'Handbooks', es: 'Manuales' },
  print: {
    fr: 'Imprimer tout le manuel',
    en: 'Print the whole handbook',
    es: 'Imprimir todo el manual',
  },
} satisfies Record<string, Label>

/** What the handbook of each role is called. */
export const TITLES: Record<HandbookRole, Label> = {
  researcher: {
    fr: 'Manuel de l’équipe de recherche',
    en: 'Handbook for researchers',
    es: 'Manual del equipo de investigación',
  },
  translator: {
    fr: 'Manuel de traduction',
    en: 'Handbook for translators',
    es: 'Manual de traducción',
  },
  admin: {
    fr: 'Manuel d’administration',
    en: 'Handbook for administrators',
    es: 'Manual de administración',
  },
  organization: {
    fr: 'Manuel des organismes',
    en: 'Handbook for organizations',
    es: 'Manual de las organizaciones',
  },
}
