import type { CollectionConfig } from 'payload'

import { admins, editors, nobodyField, publicOrStaff } from '@/access'
import { refreshPublicPages, refreshPublicPagesAfterDelete } from '@/contentVersion/change'
import { env } from '@/env'
import { IMAGE_WIDTHS, sizeFileName } from '@/media/images'
import { MEDIA_TYPES } from '@/media/kinds'
import { DOCUMENT_LANGUAGES, nameLanguage } from '@/media/languages'
import { keepFacts, onlyPrepared, prepareUpload } from '@/media/payload/prepareUpload'
import { refuseInUse } from '@/media/payload/refuseInUse'
import { usesEndpoint } from '@/media/payload/usesEndpoint'
import { answerMissingFile } from '@/server/rest/missingFile'
import { uploadsFolder } from '@/uploads'

import { groups } from '../groups'
import { momentField } from '../shared/dates'
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
  access: { read: publicOrStaff, create: editors, update: editors, delete: admins },
  // A copy of a file has no use: it is chosen wherever it is wanted.
  disableDuplicate: true,
  upload: {
    staticDir: FOLDER,
    handlers: [answerMissingFile(FOLDER)],
    // What a file is, its content says: see `prepareUpload`.
    mimeTypes: MEDIA_TYPES,
    pasteURL: false,
    focalPoint: false, // nothing is cut to a shape
    imageSizes: Object.entries(IMAGE_WIDTHS).map(([name, width]) => ({
      name,
      width,
      fit: 'inside',
      withoutEnlargement: true,
      formatOptions: { format: 'webp', options: { quality: 78, smartSubsample: true } },
      // By the name of the size: of a narrow picture several sizes are as wide.
      generateImageName: ({ originalName, sizeName, extension }) =>
        sizeFileName(originalName, sizeName, extension),
      // Made by the site: neither a column nor a filter for people.
      admin: { disableGroupBy: true, disableListColumn: true, disableListFilter: true },
    })),
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
          fr: 'Ce que c’est, pour la retrouver ici. Ce que lisent les personnes qui ne la voient pas s’écrit dans le texte, avec la figure.',
          en: 'What it is, to find it again here. What is read by those who do not see it is written in the text, with the figure.',
          es: 'Qué es, para encontrarla aquí. Lo que leen quienes no la ven se escribe en el texto, con la figura.',
        },
      },
    },
    {
      name: 'credit',
      type: 'text',
      label: { fr: 'Auteur et licence', en: 'Author and licence', es: 'Autoría y licencia' },
    },
    {
      name: 'language',
      type: 'select',
      label: {
        fr: 'Langue du document',
        en: 'Language of the document',
        es: 'Idioma del documento',
      },
      options: DOCUMENT_LANGUAGES.map((value) => ({
        value,
        label: {
          fr: nameLanguage(value, 'fr'),
          en: nameLanguage(value, 'en'),
          es: nameLanguage(value, 'es'),
        },
      })),
      admin: {
        description: {
          fr: 'Quand ce n’est pas celle du texte qui le propose.',
          en: 'When it is not that of the text that offers it.',
          es: 'Cuando no es el del texto que lo ofrece.',
        },
      },
    },
    momentField({
      name: 'publicSince',
      index: true,
      label: { fr: 'Public depuis', en: 'Public since', es: 'Público desde' },
      access: { create: nobodyField, update: nobodyField },
      admin: {
        position: 'sidebar',
        readOnly: true,
        description: {
          fr: 'Depuis la première publication d’un texte qui le montre. Avant, seule l’équipe peut ouvrir le fichier.',
          en: 'Since the first publication of a text that shows it. Before, only the team can open the file.',
          es: 'Desde la primera publicación de un texto que lo muestra. Antes, solo el equipo puede abrir el archivo.',
        },
      },
    }),
    {
      name: 'uses',
      type: 'ui',
      admin: { components: { Field: '@/admin/MediaUses#MediaUses' }, disableListColumn: true },
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
    beforeOperation: [prepareUpload],
    beforeChange: [onlyPrepared, keepFacts, removeUnsavedFiles(FOLDER)],
    beforeDelete: [refuseInUse],
    afterChange: [refreshPublicPages],
    afterDelete: [refreshPublicPagesAfterDelete],
  },
  endpoints: [usesEndpoint],
}
