import type { CollectionConfig, Field } from 'payload'

import { anyone, editors } from '@/access'
import { refreshPublicPages, refreshPublicPagesAfterDelete } from '@/contentVersion/change'
import { LOCALE_LABELS, localeOptions } from '@/i18n/localeNames'
import { TARGET_LOCALES, type TargetLocale } from '@/i18n/locales'
import { glossaryFileEndpoints } from '@/translation/payload/glossaryFiles'

import { groups } from '../groups'

const termIn = (language: TargetLocale): Field => ({
  name: language,
  type: 'group',
  label: LOCALE_LABELS[language],
  fields: [
    {
      name: 'term',
      type: 'text',
      label: { fr: 'Traduction convenue', en: 'Agreed translation', es: 'Traducción acordada' },
    },
    {
      name: 'definition',
      type: 'textarea',
      label: { fr: 'Explication', en: 'Explanation', es: 'Explicación' },
    },
  ],
})

export const Glossary: CollectionConfig = {
  slug: 'glossary',
  labels: {
    singular: { fr: 'Terme', en: 'Term', es: 'Término' },
    plural: { fr: 'Glossaire', en: 'Glossary', es: 'Glosario' },
  },
  admin: {
    group: groups.guide,
    useAsTitle: 'term',
    defaultColumns: ['term', 'en.term', 'es.term'],
    description: {
      fr: 'Les mots du domaine, leur explication simple et leur traduction convenue.',
      en: 'The words of the field, their plain explanation and their agreed translation.',
      es: 'Las palabras del tema, su explicación sencilla y su traducción acordada.',
    },
    components: { beforeListTable: ['@/admin/GlossaryFiles#GlossaryFiles'] },
  },
  // Translators propose (`term-proposals`): nobody's own words are agreed by them alone.
  access: { create: editors, read: anyone, update: editors, delete: editors },
  defaultSort: 'term',
  fields: [
    {
      name: 'standing',
      type: 'ui',
      admin: { components: { Field: '@/admin/TermProposals/Standing#TermStanding' } },
    },
    {
      name: 'term',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      label: { fr: 'Terme français', en: 'French term', es: 'Término francés' },
    },
    {
      name: 'variants',
      type: 'array',
      label: { fr: 'Autres formes', en: 'Other forms', es: 'Otras formas' },
      labels: {
        singular: { fr: 'Forme', en: 'Form', es: 'Forma' },
        plural: { fr: 'Formes', en: 'Forms', es: 'Formas' },
      },
      fields: [
        {
          name: 'text',
          type: 'text',
          required: true,
          label: {
            fr: 'Forme (pluriel, sigle…)',
            en: 'Form (plural, acronym…)',
            es: 'Forma (plural, sigla…)',
          },
        },
      ],
    },
    {
      name: 'definition',
      type: 'textarea',
      required: true,
      label: { fr: 'Explication simple', en: 'Plain explanation', es: 'Explicación sencilla' },
    },
    {
      name: 'source',
      type: 'text',
      label: { fr: 'Source', en: 'Source', es: 'Fuente' },
      admin: {
        description: {
          fr: 'D’où viennent le terme et son explication\u00a0: un ouvrage, une loi, une page officielle.',
          en: 'Where the term and its explanation come from: a work, a law, an official page.',
          es: 'De dónde vienen el término y su explicación: una obra, una ley, una página oficial.',
        },
      },
    },
    ...TARGET_LOCALES.map(termIn),
    {
      name: 'forbidden',
      type: 'array',
      label: {
        fr: 'Mots à ne pas employer',
        en: 'Words not to use',
        es: 'Palabras que no se usan',
      },
      labels: {
        singular: { fr: 'Mot', en: 'Word', es: 'Palabra' },
        plural: { fr: 'Mots', en: 'Words', es: 'Palabras' },
      },
      fields: [
        {
          name: 'language',
          type: 'select',
          required: true,
          label: { fr: 'Langue', en: 'Language', es: 'Idioma' },
          options: localeOptions(),
        },
        {
          name: 'text',
          type: 'text',
          required: true,
          label: { fr: 'Mot', en: 'Word', es: 'Palabra' },
        },
        {
          name: 'reason',
          type: 'text',
          label: { fr: 'Pourquoi', en: 'Why', es: 'Por qué' },
        },
      ],
    },
  ],
  hooks: {
    afterChange: [refreshPublicPages],
    afterDelete: [refreshPublicPagesAfterDelete],
  },
  endpoints: glossaryFileEndpoints,
}
