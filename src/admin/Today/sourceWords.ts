import type { Counted } from '@/i18n/plural'

/** What the row of cited pages says after its number. */
export const SOURCES = {
  changedSources: {
    fr: {
      one: 'page citée qui a changé, déménagé ou disparu',
      other: 'pages citées qui ont changé, déménagé ou disparu',
    },
    en: {
      one: 'cited page that changed, moved or is gone',
      other: 'cited pages that changed, moved or are gone',
    },
    es: {
      one: 'página citada que cambió, se mudó o desapareció',
      other: 'páginas citadas que cambiaron, se mudaron o desaparecieron',
    },
  },
} satisfies Record<string, Counted>
