import type { SelectField } from 'payload'

import { localeOptions } from '@/i18n/localeNames'
import { leadOf, type SheetDocument } from '@/translation/kinds/sheet'

/** Which language leads the texts of a sheet; until somebody says it, the one that has words. */
export const sourceLanguageField: SelectField = {
  name: 'sourceLanguage',
  type: 'select',
  label: {
    fr: 'Langue des textes de cette fiche',
    en: 'Language of the texts of this listing',
    es: 'Idioma de los textos de esta ficha',
  },
  options: localeOptions(),
  hooks: {
    afterRead: [({ data, value }) => (value as unknown) ?? leadOf((data ?? {}) as SheetDocument)],
  },
  admin: {
    description: {
      fr: 'Celle dans laquelle l’organisme écrit. Les autres langues se traduisent à l’atelier de traduction, passage par passage.',
      en: 'The one in which the organization writes. The other languages are translated at the translator’s desk, passage by passage.',
      es: 'Aquel en que escribe la organización. Los demás idiomas se traducen en el taller de traducción, pasaje por pasaje.',
    },
  },
}
