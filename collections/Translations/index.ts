import type { CollectionConfig } from 'payload'

import { admins, nobody, nobodyField, staff } from '@/access'
import { refreshPublicPagesAfterDelete, refreshPublicPagesBy } from '@/contentVersion/change'
import { localeOptions } from '@/i18n/localeNames'
import { LOCALES } from '@/i18n/locales'
import {
  MAX_COMMENT_LENGTH,
  takesPassagesBack,
  TRANSLATION_STATE_LABELS,
  TRANSLATION_STATES,
  UNIT_COLUMNS,
} from '@/translation'
import { TEXT_KIND_CODES, TEXT_KINDS } from '@/translation/kinds'
import { staffOfTheLanguage } from '@/translation/payload/access'
import { followMessageFrench } from '@/translation/payload/followMessages'
import { followTitle } from '@/translation/payload/followTitle'
import { checkAssignment, tellAssignee } from '@/translation/payload/people/assignment'
import { deletePeoplesWords } from '@/translation/payload/people/deletePeoplesWords'
import { translationEndpoints } from '@/translation/payload/endpoints'
import { guardUnits } from '@/translation/payload/guardUnits'
import { keepAsDraft } from '@/workflow/payload/keepAsDraft'

import { groups } from '../groups'
import { publicLink } from '../shared/publicLink'
import { workflowButtons } from '../shared/workflowFields'
import { dayField, momentField } from '../shared/dates'

import { sentBackColumn, unitColumns } from './unitColumns'

/** Set when the document is made, never changed afterwards. */
const fixed = { update: nobodyField }

export const Translations: CollectionConfig = {
  slug: 'translations',
  labels: {
    singular: { fr: 'Traduction', en: 'Translation', es: 'Traducción' },
    plural: { fr: 'Traductions', en: 'Translations', es: 'Traducciones' },
  },
  admin: {
    group: groups.guide,
    useAsTitle: 'title',
    defaultColumns: [
      'title',
      'language',
      'workflowState',
      'counts',
      UNIT_COLUMNS.missing,
      UNIT_COLUMNS.stale,
      UNIT_COLUMNS.toReview,
      'assignee',
      'dueDate',
    ],
    description: {
      fr: 'Une fiche par texte et par langue. Chaque passage dit s’il manque, s’il est périmé, à relire ou approuvé.',
      en: 'One document for each text and language. Each passage says whether it is missing, stale, to review or approved.',
      es: 'Un documento por texto y por idioma. Cada pasaje dice si falta, si está desactualizado, por revisar o aprobado.',
    },
    components: {
      beforeListTable: [
        '@/admin/TranslationFigures/FiguresLink#FiguresLink',
        '@/admin/TranslationFiles#AllTranslationFiles',
      ],
      edit: { ...workflowButtons, ...publicLink('translations') },
    },
  },
  access: {
    // The site makes one for each language when a text is first published (`createMissing`).
    create: nobody,
    // Pages show what is approved through src/data; what is not stays with the team.
    read: staff,
    readVersions: staff,
    update: staffOfTheLanguage,
    delete: admins,
  },
  // Several people write in one translation, each passage saved by itself.
  lockDocuments: false,
  versions: { maxPerDoc: 0, drafts: true },
  disableBulkEdit: true,
  disableDuplicate: true,
  indexes: [{ fields: ['resourceType', 'resourceKey', 'language'], unique: true }],
  fields: [
    {
      name: 'units',
      type: 'json',
      defaultValue: {},
      label: { fr: 'Passages', en: 'Passages', es: 'Pasajes' },
      // Written through the desk, passage by passage (savePassages), never with the document.
      admin: { components: { Field: '@/admin/TranslationDesk/fields#OpenDesk' } },
    },
    {
      name: 'sourceUnits',
      type: 'json',
      label: { fr: 'Passages du texte', en: 'Passages of the text', es: 'Pasajes del texto' },
      defaultValue: [],
      // The passages of the source as last matched: what lets a change be followed, and a missed run caught up.
      access: { create: nobodyField, update: nobodyField },
      admin: { hidden: true },
    },
    {
      name: 'workflowState',
      type: 'select',
      required: true,
      defaultValue: 'notStarted',
      index: true,
      label: { fr: 'État', en: 'State', es: 'Estado' },
      access: { create: nobodyField, update: nobodyField },
      options: TRANSLATION_STATES.map((value) => ({
        value,
        label: TRANSLATION_STATE_LABELS[value],
      })),
      // A column and a filter of lists; beside the passages the panel says it.
      admin: { readOnly: true, condition: () => false },
    },
    {
      name: 'reviewerNote',
      type: 'textarea',
      label: { fr: 'Renvoyée pour', en: 'Sent back because', es: 'Devuelta porque' },
      access: { create: nobodyField, update: nobodyField },
      admin: {
        position: 'sidebar',
        readOnly: true,
        condition: (data) => Boolean(data?.reviewerNote),
      },
    },
    {
      name: 'counts',
      type: 'json',
      label: { fr: 'Avancement', en: 'Progress', es: 'Avance' },
      access: { create: nobodyField, update: nobodyField },
      admin: {
        components: {
          Cell: '@/admin/ProgressCell#ProgressCell',
          Field: '@/admin/TranslationDesk/fields#ProgressField',
        },
        position: 'sidebar',
        readOnly: true,
      },
    },
    ...unitColumns,
    sentBackColumn,
    momentField({
      name: 'staleSince',
      label: { fr: 'Périmés depuis', en: 'Stale since', es: 'Desactualizados desde' },
      access: { create: nobodyField, update: nobodyField },
      admin: { condition: () => false, readOnly: true },
    }),
    {
      name: 'approvals',
      type: 'json',
      label: { fr: 'Mots approuvés', en: 'Words approved', es: 'Palabras aprobadas' },
      // Words approved per week, for the figures: an approval replaced later stays counted.
      access: { create: nobodyField, update: nobodyField },
      admin: { hidden: true },
    },
    {
      name: 'assignee',
      type: 'relationship',
      relationTo: 'users',
      label: { fr: 'Confiée à', en: 'Assigned to', es: 'Asignada a' },
      admin: { position: 'sidebar' },
    },
    dayField({
      name: 'dueDate',
      label: { fr: 'Échéance', en: 'Due date', es: 'Fecha límite' },
      admin: { position: 'sidebar' },
    }),
    {
      name: 'assignmentNote',
      type: 'textarea',
      maxLength: MAX_COMMENT_LENGTH,
      label: {
        fr: 'Note à cette personne',
        en: 'Note to this person',
        es: 'Nota para esa persona',
      },
      admin: {
        position: 'sidebar',
        condition: (data) => Boolean(data?.assignee),
        description: {
          fr: 'Part par courriel quand la traduction lui est confiée.',
          en: 'It is sent by e-mail when the translation is assigned.',
          es: 'Sale por correo cuando se le asigna la traducción.',
        },
      },
    },
    momentField({
      name: 'assignedAt',
      label: { fr: 'Confiée le', en: 'Assigned on', es: 'Asignada el' },
      access: { create: nobodyField, update: nobodyField },
      admin: {
        position: 'sidebar',
        readOnly: true,
        condition: (data) => Boolean(data?.assignedAt),
      },
    }),
    momentField({
      name: 'publishedAt',
      label: { fr: 'Publiée le', en: 'Published on', es: 'Publicada el' },
      access: { create: nobodyField, update: nobodyField },
      admin: { position: 'sidebar', readOnly: true },
    }),
    {
      name: 'title',
      type: 'text',
      label: { fr: 'Texte traduit', en: 'Translated text', es: 'Texto traducido' },
      access: { create: nobodyField, update: nobodyField },
      admin: { position: 'sidebar', readOnly: true },
    },
    {
      name: 'address',
      type: 'text',
      index: true,
      label: { fr: 'Adresse', en: 'Address', es: 'Dirección' },
      access: { create: nobodyField, update: nobodyField },
      admin: {
        position: 'sidebar',
        readOnly: true,
        condition: (data) => Boolean(data?.address),
        description: {
          fr: 'Fin de l’adresse de la page, prise du titre traduit à chaque publication. Celles d’avant mènent toujours ici.',
          en: 'End of the page address, taken from the translated title at each publication. Earlier ones still lead here.',
          es: 'Final de la dirección de la página, tomado del título traducido en cada publicación. Las anteriores siguen llevando aquí.',
        },
      },
    },
    {
      name: 'formerAddresses',
      type: 'json',
      label: { fr: 'Anciennes adresses', en: 'Former addresses', es: 'Direcciones anteriores' },
      access: { create: nobodyField, update: nobodyField },
      admin: { hidden: true },
    },
    {
      type: 'row',
      admin: { position: 'sidebar' },
      fields: [
        {
          name: 'resourceType',
          type: 'select',
          required: true,
          index: true,
          label: { fr: 'Sorte de texte', en: 'Kind of text', es: 'Tipo de texto' },
          access: fixed,
          options: TEXT_KIND_CODES.map((value) => ({ value, label: TEXT_KINDS[value].label })),
        },
        {
          name: 'resourceKey',
          type: 'text',
          required: true,
          index: true,
          label: {
            fr: 'Texte (numéro)',
            en: 'Text (number)',
            es: 'Texto (número)',
          },
          access: fixed,
          // A number of the database: the title says which text it is.
          admin: { hidden: true },
        },
        {
          name: 'language',
          type: 'select',
          required: true,
          index: true,
          label: { fr: 'Langue', en: 'Language', es: 'Idioma' },
          access: fixed,
          options: localeOptions(LOCALES),
        },
        {
          name: 'sourceLanguage',
          type: 'select',
          label: { fr: 'Traduite de', en: 'Translated from', es: 'Traducida del' },
          access: { create: nobodyField, update: nobodyField },
          options: localeOptions(LOCALES),
        },
      ],
    },
  ],
  hooks: {
    beforeOperation: [keepAsDraft],
    beforeChange: [guardUnits, checkAssignment, followTitle],
    afterChange: [
      refreshPublicPagesBy((_, before, after) => takesPassagesBack(before, after)),
      tellAssignee,
      followMessageFrench,
    ],
    beforeDelete: [deletePeoplesWords],
    afterDelete: [refreshPublicPagesAfterDelete],
  },
  endpoints: translationEndpoints,
}
