import type { CollectionConfig } from 'payload'
import { admins, anyone, editors } from '@/access'
import { refreshPublicPages, refreshPublicPagesAfterDelete } from '@/contentVersion/change'
import { groups } from '../groups'
import { ORDER } from '../shared/plainFields'

export const Languages: CollectionConfig = {
  slug: 'languages',
  labels: {
    singular: { fr: 'Langue parlée', en: 'Spoken language', es: 'Idioma hablado' },
    plural: { fr: 'Langues parlées', en: 'Spoken languages', es: 'Idiomas hablados' },
  },
  admin: {
    useAsTitle: 'name',
    group: groups.directory,
    defaultColumns: ['name', 'order'],
    description: {
      fr: 'Les langues dans lesquelles un organisme peut répondre.',
      en: 'The languages in which an organization can answer.',
      es: 'Los idiomas en que una organización puede responder.',
    },
  },
  access: { read: anyone, create: editors, update: editors, delete: admins },
  defaultSort: 'order',
  fields: [
    {
      name: 'code',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      label: { fr: 'Code', en: 'Code', es: 'Código' },
      admin: {
        description: {
          fr: 'Code de langue (BCP 47)\u00a0: fr, es, en, tl, quc…',
          en: 'Language code (BCP 47): fr, es, en, tl, quc…',
          es: 'Código de idioma (BCP 47): fr, es, en, tl, quc…',
        },
      },
    },
    {
      name: 'name',
      type: 'text',
      required: true,
      localized: true,
      label: { fr: 'Nom', en: 'Name', es: 'Nombre' },
    },
    ORDER,
  ],
  hooks: { afterChange: [refreshPublicPages], afterDelete: [refreshPublicPagesAfterDelete] },
}
