import type { UploadField } from 'payload'

import { MEDIA_BLOCK_NAMES } from '@/content/mediaBlocks'
import type { Label } from '@/i18n/locales'
import { MEDIA_KINDS, MEDIA_TYPES } from '@/media/kinds'

import type { Model } from './tables'

/** The files of a block: the one of French, and those of the other languages where they have one of their own. */
const fileField = (
  name: string,
  label: Label,
  kind: 'image' | 'document',
  help?: Label,
): UploadField => ({
  name,
  type: 'upload',
  relationTo: 'media',
  label,
  // Which are proposed; what is chosen is looked at before publication.
  filterOptions:
    kind === 'image'
      ? { mimeType: { in: MEDIA_TYPES.filter((type) => MEDIA_KINDS[type]?.is === 'image') } }
      : {},
  ...(help ? { admin: { description: help } } : {}),
})

/** How a figure is edited. */
export const Figure: Model = {
  admin: { disableBlockName: true },
  interfaceName: 'FigureBlock',
  labels: {
    singular: MEDIA_BLOCK_NAMES.figure,
    plural: { fr: 'Figures', en: 'Figures', es: 'Figuras' },
  },
  fields: [
    fileField('image', { fr: 'Image', en: 'Image', es: 'Imagen' }, 'image'),
    {
      name: 'isDecorative',
      type: 'checkbox',
      label: MEDIA_BLOCK_NAMES.decorative,
    },
    {
      name: 'alt',
      type: 'textarea',
      label: { fr: 'Texte de remplacement', en: 'Alternative text', es: 'Texto alternativo' },
      hooks: {
        // Of a decorative image nothing is read, so nothing is translated.
        beforeChange: [
          ({ siblingData, value }: { siblingData: { isDecorative?: unknown }; value?: unknown }) =>
            siblingData.isDecorative ? null : value,
        ],
      },
      admin: {
        condition: (_, siblingData) => !siblingData?.isDecorative,
        description: {
          fr: 'Ce que l’image dit, pour qui ne la voit pas\u00a0: une ou deux phrases. Se traduit comme le reste du texte.',
          en: 'What the image says, for those who do not see it: one or two sentences. Translated like the rest of the text.',
          es: 'Lo que dice la imagen, para quien no la ve: una o dos frases. Se traduce como el resto del texto.',
        },
      },
    },
    {
      name: 'caption',
      type: 'textarea',
      label: { fr: 'Légende', en: 'Caption', es: 'Leyenda' },
    },
    fileField(
      'imageEn',
      { fr: 'Image en anglais', en: 'Image in English', es: 'Imagen en inglés' },
      'image',
      {
        fr: 'Seulement si l’image contient des mots.',
        en: 'Only when the image holds words.',
        es: 'Solo si la imagen contiene palabras.',
      },
    ),
    fileField(
      'imageEs',
      { fr: 'Image en espagnol', en: 'Image in Spanish', es: 'Imagen en español' },
      'image',
      {
        fr: 'Seulement si l’image contient des mots.',
        en: 'Only when the image holds words.',
        es: 'Solo si la imagen contiene palabras.',
      },
    ),
  ],
}

/** How a document to download is edited. */
export const Attachment: Model = {
  admin: { disableBlockName: true },
  interfaceName: 'AttachmentBlock',
  labels: {
    singular: MEDIA_BLOCK_NAMES.attachment,
    plural: {
      fr: 'Documents à télécharger',
      en: 'Documents to download',
      es: 'Documentos para descargar',
    },
  },
  fields: [
    {
      name: 'title',
      type: 'text',
      required: true,
      label: { fr: 'Titre', en: 'Title', es: 'Título' },
    },
    {
      name: 'description',
      type: 'textarea',
      label: { fr: 'Description', en: 'Description', es: 'Descripción' },
    },
    fileField('file', { fr: 'Fichier', en: 'File', es: 'Archivo' }, 'document', {
      fr: 'Sa sorte, son poids et sa langue s’écrivent tout seuls à côté du titre.',
      en: 'Its type, size and language write themselves beside the title.',
      es: 'Su tipo, su peso y su idioma se escriben solos junto al título.',
    }),
    fileField(
      'fileEn',
      { fr: 'Fichier en anglais', en: 'File in English', es: 'Archivo en inglés' },
      'document',
    ),
    fileField(
      'fileEs',
      { fr: 'Fichier en espagnol', en: 'File in Spanish', es: 'Archivo en español' },
      'document',
    ),
  ],
}
