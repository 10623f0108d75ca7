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
  textsOfSources: {
    fr: {
      one: '{noun} à réviser\u00a0: une page citée a changé',
      other: '{noun} à réviser\u00a0: une page citée a changé',
    },
    en: {
      one: '{noun} to revise: a cited page changed',
      other: '{noun} to revise: a cited page changed',
    },
    es: {
      one: '{noun} por actualizar: una página citada cambió',
      other: '{noun} por actualizar: una página citada cambió',
    },
  },
  lostLinks: {
    fr: {
      one: 'lien de nos textes qui ne mène plus où il faut',
      other: 'liens de nos textes qui ne mènent plus où il faut',
    },
    en: {
      one: 'link of our texts that no longer leads where it should',
      other: 'links of our texts that no longer lead where they should',
    },
    es: {
      one: 'enlace de nuestros textos que ya no lleva adonde debe',
      other: 'enlaces de nuestros textos que ya no llevan adonde deben',
    },
  },
  lostInTranslations: {
    fr: {
      one: 'lien de traductions dans vos langues qui ne mène plus où il faut',
      other: 'liens de traductions dans vos langues qui ne mènent plus où il faut',
    },
    en: {
      one: 'link of translations in your languages that no longer leads where it should',
      other: 'links of translations in your languages that no longer lead where they should',
    },
    es: {
      one: 'enlace de traducciones en sus idiomas que ya no lleva adonde debe',
      other: 'enlaces de traducciones en sus idiomas que ya no llevan adonde deben',
    },
  },
} satisfies Record<string, Counted>
