import type { CollectionConfig } from 'payload'

import { admins, anyone, editors } from '@/access'
import { refreshPublicPages, refreshPublicPagesAfterDelete } from '@/contentVersion/change'
import { env } from '@/env'
import { answerMissingFile } from '@/server/rest/missingFile'
import { uploadsFolder } from '@/uploads'

import { groups } from '../groups'
import { removeUnsavedFiles } from './hooks/removeUnsavedFiles'

/** Where the settings name a bucket, `src/uploads/payload` puts it in the place of the folder. */
const FOLDER = uploadsFolder(env)

export const Media: CollectionConfig = {
  slug: 'media',
  labels: {
    singular: { fr: 'Image ou document', en: 'Image or document', es: 'Imagen o documento' },
    plural: { fr: 'Images et documents', en: 'Images and documents', es: 'Imágenes y documentos' },
  },
  admin: {
    group: groups.site,
    useAsTitle: 'filename',
    description: {
      fr: 'Dessins, affiches et documents cités dans les pages. Chacun se décrit en mots.',
      en: 'Drawings, posters and documents used in the pages. Each is described in words.',
      es: 'Dibujos, carteles y documentos usados en las páginas. Cada uno se describe con palabras.',
    },
  },
  access: { read: anyone, create: editors, update: editors, delete: admins },
  upload: {
    staticDir: FOLDER,
    handlers: [answerMissingFile(FOLDER)],
    // No SVG: a picture that can carry a script would run on our own address.
    mimeTypes: ['image/png', 'image/jpeg', 'image/webp', 'application/pdf'],
    imageSizes: [
      {
        name: 'reading',
        width: 960,
        withoutEnlargement: true,
        // Made by the site: neither a column nor a filter for people.
        admin: { disableGroupBy: true, disableListColumn: true, disableListFilter: true },
      },
    ],
  },
  fields: [
    {
      name: 'alt',
      type: 'text',
      localized: true,
      required: true,
      label: { fr: 'Description', en: 'Description', es: 'Descripción' },
      admin: {
        description: {
          fr: 'Ce que l’image dit, pour qui ne la voit pas.',
          en: 'What the picture says, for those who do not see it.',
          es: 'Lo que dice la imagen, para quien no la ve.',
        },
      },
    },
    {
      name: 'credit',
      type: 'text',
      label: { fr: 'Auteur et licence', en: 'Author and licence', es: 'Autoría y licencia' },
    },
    // Payload's own, which it names in English only.
    {
      name: 'mimeType',
      type: 'text',
      label: { fr: 'Format', en: 'Format', es: 'Formato' },
    },
    {
      name: 'thumbnailURL',
      type: 'text',
      label: { fr: 'Vignette', en: 'Thumbnail', es: 'Miniatura' },
      admin: { disableGroupBy: true, disableListColumn: true, disableListFilter: true },
    },
    {
      name: 'url',
      type: 'text',
      label: { fr: 'Adresse', en: 'Address', es: 'Dirección' },
    },
  ],
  hooks: {
    beforeChange: [removeUnsavedFiles(FOLDER)],
    afterChange: [refreshPublicPages],
    afterDelete: [refreshPublicPagesAfterDelete],
  },
}
