import type { CollectionConfig } from 'payload'

import { anyone, editors } from '@/access'
import { refreshPublicPages, refreshPublicPagesAfterDelete } from '@/contentVersion/change'
import { withholdDeleted, withholdUnnamed } from '@/editions/payload/withholdUnnamed'
import { answerEndpoint } from '@/sources/payload/answerEndpoint'
import { linkEndpoint } from '@/sources/payload/linkEndpoint'
import { draftEndpoint } from '@/sources/payload/draftEndpoint'
import { localeOptions } from '@/i18n/localeNames'
import { DEFAULT_LOCALE } from '@/i18n/locales'
import { SOURCE_KIND_LABELS, SOURCE_KINDS } from '@/sources/kinds'

import { groups } from '../groups'
import { dayField } from '../shared/dates'
import { checkWebAddress } from '../shared/webAddress'
import { clarificationFields, ofPage } from './clarificationFields'
import { keepKind } from './hooks/keepKind'

export const Sources: CollectionConfig = {
  slug: 'sources',
  labels: {
    singular: { fr: 'Source', en: 'Source', es: 'Fuente' },
    plural: { fr: 'Sources', en: 'Sources', es: 'Fuentes' },
  },
  admin: {
    group: groups.guide,
    useAsTitle: 'title',
    defaultColumns: ['title', 'publisher', 'kind', 'language', 'lastChecked'],
    description: {
      fr: 'Les pages officielles que le guide cite, les organismes publics qui les tiennent, et ce qu’ils ont précisé par téléphone ou par courriel.',
      en: 'The official pages that the guide cites, the public bodies that keep them, and what these clarified by phone or e-mail.',
      es: 'Las páginas oficiales que cita la guía, los organismos públicos que las mantienen y lo que estos aclararon por teléfono o por correo.',
    },
    components: { beforeListTable: ['@/admin/SourceWatch/Link#WatchLink'] },
  },
  access: { create: editors, read: anyone, update: editors, delete: editors },
  defaultSort: 'title',
  fields: [
    {
      name: 'kind',
      type: 'select',
      // Nothing, as in what programs send, is a page.
      defaultValue: 'page',
      label: { fr: 'Sorte de source', en: 'Kind of source', es: 'Tipo de fuente' },
      options: SOURCE_KINDS.map((value) => ({ value, label: SOURCE_KIND_LABELS[value] })),
      admin: { isClearable: false },
    },
    {
      name: 'title',
      type: 'text',
      required: true,
      label: { fr: 'Titre', en: 'Title', es: 'Título' },
      admin: {
        description: {
          fr: 'Celui de la page, ou le sujet de la précision. Le public le lit.',
          en: 'That of the page, or the subject of the clarification. The public reads it.',
          es: 'El de la página, o el tema de la aclaración. El público lo lee.',
        },
      },
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
      admin: { condition: ofPage },
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
      admin: { condition: ofPage },
    }),
    ...clarificationFields,
    {
      type: 'row',
      admin: { condition: ofPage },
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
    beforeChange: [keepKind],
    afterChange: [refreshPublicPages, withholdUnnamed],
    beforeDelete: [withholdDeleted],
    afterDelete: [refreshPublicPagesAfterDelete],
  },
  endpoints: [answerEndpoint, draftEndpoint, linkEndpoint],
}
