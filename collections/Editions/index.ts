import type { CollectionConfig } from 'payload'

import { admins, editors, issuedOrEditors } from '@/access'
import { refreshPublicPages, refreshPublicPagesAfterDelete } from '@/contentVersion/change'
import { optionsOf } from '@/directory/vocabulary'
import { editionEndpoints } from '@/editions/payload/endpoints'
import { keepFromDeletion, keepFrozen } from '@/editions/payload/freeze'
import { checkNumber, nextNumber, numberEdition } from '@/editions/payload/numbers'
import { EDITION_STATES } from '@/editions/states'
import { LOCALE_LABELS } from '@/i18n/localeNames'
import { LOCALES } from '@/i18n/locales'

import { groups } from '../groups'
import { dayField } from '../shared/dates'
import { trilingual } from '../trilingual'
import { keptMoment, keptText, keptValue, UNTIL_ISSUED } from './fields'

export const Editions: CollectionConfig = {
  slug: 'editions',
  labels: {
    singular: { fr: 'Édition', en: 'Edition', es: 'Edición' },
    plural: { fr: 'Éditions', en: 'Editions', es: 'Ediciones' },
  },
  admin: {
    group: groups.site,
    useAsTitle: 'title',
    defaultColumns: ['title', 'state', 'number', 'date'],
    description: {
      fr: 'Le guide et le répertoire tels qu’ils étaient à une date, numérotés, pour être cités. Une fois parue, une édition ne change plus.',
      en: 'The guide and the directory as they were on a date, numbered, to be cited. Once issued, an edition no longer changes.',
      es: 'La guía y el directorio tal como eran en una fecha, numerados, para citarlos. Una vez publicada, una edición ya no cambia.',
    },
  },
  // What was issued has no door: its state and its files are written by commands alone (src/editions/payload).
  access: { read: issuedOrEditors, create: editors, update: editors, delete: admins },
  disableDuplicate: true,
  defaultSort: '-number',
  fields: [
    {
      name: 'panel',
      type: 'ui',
      admin: {
        components: { Field: '@/admin/EditionPanel#EditionPanel' },
        disableListColumn: true,
      },
    },
    {
      name: 'title',
      type: 'text',
      label: { fr: 'Édition', en: 'Edition', es: 'Edición' },
      admin: { hidden: true },
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'draft',
      index: true,
      options: optionsOf(EDITION_STATES),
      label: { fr: 'État', en: 'State', es: 'Estado' },
      admin: { readOnly: true },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'number',
          type: 'number',
          unique: true,
          index: true,
          defaultValue: ({ req }) => nextNumber(req.payload, req),
          validate: checkNumber,
          access: UNTIL_ISSUED,
          label: { fr: 'Numéro', en: 'Number', es: 'Número' },
          admin: { step: 1, width: '50%' },
        },
        dayField({
          name: 'date',
          required: true,
          access: UNTIL_ISSUED,
          label: { fr: 'Date', en: 'Date', es: 'Fecha' },
          admin: { width: '50%' },
        }),
      ],
    },
    {
      name: 'languages',
      type: 'group',
      access: UNTIL_ISSUED,
      label: { fr: 'Langues', en: 'Languages', es: 'Idiomas' },
      fields: [
        {
          type: 'row',
          fields: LOCALES.map((locale) => ({
            name: locale,
            type: 'checkbox' as const,
            defaultValue: true,
            label: LOCALE_LABELS[locale],
          })),
        },
      ],
    },
    trilingual(
      'notes',
      { fr: 'Ce qu’elle contient', en: 'What it holds', es: 'Lo que contiene' },
      {
        description: {
          fr: 'Facultatif. Tout le monde le lit sur la page de l’édition. La liste de ce qui a changé depuis l’édition précédente s’ajoute d’elle-même.',
          en: 'Optional. Everyone reads it on the edition’s page. The list of what changed since the edition before is added by itself.',
          es: 'Opcional. Todo el mundo lo lee en la página de la edición. La lista de lo que cambió desde la edición anterior se añade sola.',
        },
        access: UNTIL_ISSUED,
      },
    ),
    keptValue('progress'),
    keptValue('frozen'),
    keptMoment('issuedAt', { fr: 'Parue le', en: 'Issued on', es: 'Publicada el' }),
    keptMoment('withdrawnAt', { fr: 'Retirée le', en: 'Withdrawn on', es: 'Retirada el' }),
    keptText('withdrawalReason'),
    keptText('withdrawalLanguage'),
    keptMoment('guideWithheldAt', {
      fr: 'Guide retenu le',
      en: 'Guide withheld on',
      es: 'Guía retenida el',
    }),
    keptMoment('directoryWithheldAt', {
      fr: 'Répertoire retenu le',
      en: 'Directory withheld on',
      es: 'Directorio retenido el',
    }),
  ],
  hooks: {
    beforeChange: [keepFrozen, numberEdition],
    afterChange: [refreshPublicPages],
    beforeDelete: [keepFromDeletion],
    afterDelete: [refreshPublicPagesAfterDelete],
  },
  endpoints: editionEndpoints,
}
