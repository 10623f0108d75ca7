import type { CollectionConfig } from 'payload'

import { anyone, editors } from '@/access'
import { refreshPublicPages, refreshPublicPagesAfterDelete } from '@/contentVersion/change'
import { answerEndpoint } from '@/sources/payload/answerEndpoint'
import { localeOptions } from '@/i18n/localeNames'
import { DEFAULT_LOCALE } from '@/i18n/locales'

import { groups } from '../groups'
import { dayField } from '../shared/dates'
import { checkWebAddress } from '../shared/webAddress'

export const Sources: CollectionConfig = {
  slug: 'sources',
  labels: {
    singular: { fr: 'Source', en: 'Source', es: 'Fuente' },
    plural: { fr: 'Sources', en: 'Sources', es: 'Fuentes' },
  },
  admin: {
    group: groups.guide,
    useAsTitle: 'title',
    defaultColumns: ['title', 'publisher', 'language', 'lastChecked'],
    description: {
      fr: 'Les pages officielles que le guide cite, et les organismes publics qui les tiennent.',
      en: 'The official pages that the guide cites, and the public bodies that keep them.',
      es: 'Las páginas oficiales que cita la guía y los organismos públicos que las mantienen.',
    },
    components: { beforeListTable: ['@/admin/SourceWatch/Link#WatchLink'] },
  },
  access: { create: editors, read: anyone, update: editors, delete: editors },
  defaultSort: 'title',
  fields: [
    {
      name: 'title',
      type: 'text',
      required: true,
      label: { fr: 'Titre', en: 'Title', es: 'Título' },
    },
    {
      name: 'publisher',
      type: 'text',
      required: true,
      label: { fr: 'Organisme public', en: 'Public body', es: 'Organismo público' },
    },
    {
      name: 'url',
      type: 'text',
      required: true,
      label: { fr: 'Adresse de la page', en: 'Page address', es: 'Dirección de la página' },
      validate: checkWebAddress,
    },
    {
      name: 'language',
      type: 'select',
      required: true,
      defaultValue: DEFAULT_LOCALE,
      label: { fr: 'Langue', en: 'Language', es: 'Idioma' },
      options: localeOptions(),
    },
    dayField({
      name: 'lastChecked',
      label: { fr: 'Vérifiée le', en: 'Checked on', es: 'Verificada el' },
    }),
    {
      type: 'row',
      fields: [
        {
          name: 'phone',
          type: 'text',
          label: {
            fr: 'Téléphone de l’organisme',
            en: 'Phone of the body',
            es: 'Teléfono del organismo',
          },
        },
        {
          name: 'phoneNote',
          type: 'text',
          label: {
            fr: 'Précision (poste, heures)',
            en: 'Detail (extension, hours)',
            es: 'Detalle (extensión, horario)',
          },
        },
      ],
    },
  ],
  hooks: {
    afterChange: [refreshPublicPages],
    afterDelete: [refreshPublicPagesAfterDelete],
  },
  endpoints: [answerEndpoint],
}
