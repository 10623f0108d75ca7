import type { Label } from '@/i18n/locales'
import type { MediaFile } from '@/media/types'

import { optionallyKept, optionalText, relation, text, type DraftOf } from './fields'

/* What there is to know of the blocks that show a file: an image, a document to download. */

/** What such a block lacks, in the words of the person who wants to publish. */
export const MEDIA_BLOCK_REFUSALS = {
  figureImageMissing: {
    fr: 'Une figure n’a pas d’image.',
    en: 'A figure has no image.',
    es: 'Una figura no tiene imagen.',
  },
  figureAltMissing: {
    fr: 'Une figure n’a pas de texte de remplacement\u00a0: dites ce que l’image montre, ou cochez qu’elle est décorative.',
    en: 'A figure has no alternative text: say what the image shows, or tick that it is decorative.',
    es: 'Una figura no tiene texto alternativo: diga lo que muestra la imagen, o marque que es decorativa.',
  },
  attachmentFileMissing: {
    fr: 'Un document à télécharger n’a pas de fichier.',
    en: 'A document to download has no file.',
    es: 'Un documento para descargar no tiene archivo.',
  },
  attachmentTitleMissing: {
    fr: 'Un document à télécharger n’a pas de titre.',
    en: 'A document to download has no title.',
    es: 'Un documento para descargar no tiene título.',
  },
} as const satisfies Record<string, Label>

interface Lack {
  code: keyof typeof MEDIA_BLOCK_REFUSALS
  field: string
}

/** What the blocks are called, and what is ticked of an image that says nothing. */
export const MEDIA_BLOCK_NAMES = {
  figure: { fr: 'Figure', en: 'Figure', es: 'Figura' },
  attachment: {
    fr: 'Document à télécharger',
    en: 'Document to download',
    es: 'Documento para descargar',
  },
  decorative: {
    fr: 'Décorative\u00a0: elle n’apprend rien à qui lit',
    en: 'Decorative: it tells the reader nothing',
    es: 'Decorativa: no dice nada a quien lee',
  },
} as const satisfies Record<string, Label>

export const FIGURE_FIELDS = {
  image: relation<MediaFile>('media', { fr: 'image', en: 'image', es: 'imagen' }),
  isDecorative: optionallyKept<boolean>(),
  alt: optionalText({
    kind: 'figureAlt',
    label: { fr: 'Texte de remplacement', en: 'Alternative text', es: 'Texto alternativo' },
    context: 'figure',
  }),
  caption: optionalText({
    kind: 'figureCaption',
    label: { fr: 'Légende d’image', en: 'Image caption', es: 'Leyenda de imagen' },
    context: 'figure',
  }),
  imageEn: relation<MediaFile>('media', {
    fr: 'image en anglais',
    en: 'image in English',
    es: 'imagen en inglés',
  }),
  imageEs: relation<MediaFile>('media', {
    fr: 'image en espagnol',
    en: 'image in Spanish',
    es: 'imagen en español',
  }),
}

export const FIGURE_WORDS = {
  enlarge: {
    fr: 'Voir l’image en grand',
    en: 'See the whole image',
    es: 'Ver la imagen completa',
  },
  inFrench: {
    fr: 'Image en français',
    en: 'Image in French',
    es: 'Imagen en francés',
  },
  gone: {
    fr: 'L’image n’est plus ici',
    en: 'The image is no longer here',
    es: 'La imagen ya no está aquí',
  },
}

export const figureLacks = ({
  image,
  isDecorative,
  alt,
}: DraftOf<typeof FIGURE_FIELDS>): Lack[] => [
  ...(image ? [] : [{ code: 'figureImageMissing' as const, field: 'image' }]),
  ...(isDecorative || alt?.trim() ? [] : [{ code: 'figureAltMissing' as const, field: 'alt' }]),
]

export const ATTACHMENT_FIELDS = {
  title: text({
    kind: 'attachmentTitle',
    label: { fr: 'Titre de document', en: 'Document title', es: 'Título de documento' },
    context: 'attachment',
  }),
  description: optionalText({
    kind: 'attachmentText',
    label: {
      fr: 'Description de document',
      en: 'Document description',
      es: 'Descripción de documento',
    },
    context: 'attachment',
  }),
  file: relation<MediaFile>('media', { fr: 'fichier', en: 'file', es: 'archivo' }),
  fileEn: relation<MediaFile>('media', {
    fr: 'fichier en anglais',
    en: 'file in English',
    es: 'archivo en inglés',
  }),
  fileEs: relation<MediaFile>('media', {
    fr: 'fichier en espagnol',
    en: 'file in Spanish',
    es: 'archivo en español',
  }),
}

export const ATTACHMENT_WORDS = {
  document: MEDIA_BLOCK_NAMES.attachment,
  others: { fr: 'Aussi en', en: 'Also in', es: 'También en' },
  gone: {
    fr: 'Le document n’est plus ici',
    en: 'The document is no longer here',
    es: 'El documento ya no está aquí',
  },
}

export const attachmentLacks = ({ title, file }: DraftOf<typeof ATTACHMENT_FIELDS>): Lack[] => [
  ...(title?.trim() ? [] : [{ code: 'attachmentTitleMissing' as const, field: 'title' }]),
  ...(file ? [] : [{ code: 'attachmentFileMissing' as const, field: 'file' }]),
]
