import type { Label, Locale } from '@/i18n/locales'
import { fillIn } from '@/text/fillIn'

import type { KindProblem } from './kinds'

const TAKEN: Label = {
  fr: 'Le site accepte les images PNG, JPEG et WebP, et les documents PDF, Word, Excel, PowerPoint et OpenDocument.',
  en: 'The site takes PNG, JPEG and WebP images, and PDF, Word, Excel, PowerPoint and OpenDocument documents.',
  es: 'El sitio acepta imágenes PNG, JPEG y WebP, y documentos PDF, Word, Excel, PowerPoint y OpenDocument.',
}

/** Why a file is not taken, or may not leave, in the words of who tries. */
export const MEDIA_REFUSALS = {
  empty: {
    fr: 'Ce fichier est vide. Rien n’a été enregistré.',
    en: 'This file is empty. Nothing was saved.',
    es: 'Este archivo está vacío. No se guardó nada.',
  },
  kind: {
    fr: `Ce fichier n’est pas d’une sorte acceptée, quel que soit son nom. ${TAKEN.fr}`,
    en: `This file is not of a kind that is accepted, whatever its name. ${TAKEN.en}`,
    es: `Este archivo no es de un tipo aceptado, sea cual sea su nombre. ${TAKEN.es}`,
  },
  svg: {
    fr: 'Un dessin SVG peut contenir un programme\u00a0: il n’est pas accepté. Enregistrez-le en PNG, puis réessayez.',
    en: 'An SVG drawing can hold a program: it is not accepted. Save it as PNG, then try again.',
    es: 'Un dibujo SVG puede contener un programa: no se acepta. Guárdelo en PNG y vuelva a intentarlo.',
  },
  heic: {
    fr: 'Cette photo est au format HEIC ou AVIF, que tous les téléphones ne lisent pas. Enregistrez-la en JPEG, puis réessayez.',
    en: 'This photo is in HEIC or AVIF format, which not all phones read. Save it as JPEG, then try again.',
    es: 'Esta foto está en formato HEIC o AVIF, que no todos los teléfonos leen. Guárdela en JPEG y vuelva a intentarlo.',
  },
  oldOffice: {
    fr: 'Ce document est d’un ancien format (DOC, XLS, PPT) ou protégé par un mot de passe. Enregistrez-le en DOCX, XLSX, PPTX ou PDF, sans mot de passe.',
    en: 'This document is in an old format (DOC, XLS, PPT) or protected by a password. Save it as DOCX, XLSX, PPTX or PDF, without a password.',
    es: 'Este documento está en un formato antiguo (DOC, XLS, PPT) o protegido con contraseña. Guárdelo en DOCX, XLSX, PPTX o PDF, sin contraseña.',
  },
  macros: {
    fr: 'Ce document contient des macros, des programmes qui pourraient nuire à qui l’ouvre. Enregistrez-le sans macros, puis réessayez.',
    en: 'This document holds macros, programs that could harm whoever opens it. Save it without macros, then try again.',
    es: 'Este documento contiene macros, programas que podrían dañar a quien lo abra. Guárdelo sin macros y vuelva a intentarlo.',
  },
  broken: {
    fr: 'Cette image ne se lit pas\u00a0: elle est peut-être incomplète. Ouvrez-la, enregistrez-la de nouveau, puis réessayez.',
    en: 'This image cannot be read: it may be incomplete. Open it, save it again, then try again.',
    es: 'Esta imagen no se puede leer: quizá esté incompleta. Ábrala, guárdela de nuevo y vuelva a intentarlo.',
  },
  tooManyPixels: {
    fr: 'Cette image est trop grande\u00a0: {found} millions de pixels, {most} au plus. Réduisez-la, puis réessayez.',
    en: 'This image is too large: {found} million pixels, {most} at most. Make it smaller, then try again.',
    es: 'Esta imagen es demasiado grande: {found} millones de píxeles, {most} como máximo. Redúzcala y vuelva a intentarlo.',
  },
  fromElsewhere: {
    fr: 'Choisissez un fichier de votre appareil\u00a0: le site n’en prend pas à une adresse.',
    en: 'Choose a file on your device: the site takes none from an address.',
    es: 'Elija un archivo de su dispositivo: el sitio no los toma de una dirección.',
  },
  wasPublic: {
    fr: 'Ce fichier a été publié\u00a0: le remplacer changerait des textes déjà relus. Ajoutez-en un nouveau, puis choisissez-le dans le texte.',
    en: 'This file was published: replacing it would change texts that were already reviewed. Add a new one, then choose it in the text.',
    es: 'Este archivo se publicó: reemplazarlo cambiaría textos ya revisados. Añada uno nuevo y elíjalo en el texto.',
  },
  isReviewed: {
    fr: 'Un texte qui montre ce fichier est en relecture, ou déjà approuvé\u00a0: la personne qui relit ne verrait pas ce qui sera publié. Modifiez d’abord le texte, ou ajoutez un nouveau fichier et choisissez-le dans le texte.',
    en: 'A text that shows this file is in review, or already approved: whoever reviews it would not see what will be published. Edit the text first, or add a new file and choose it in the text.',
    es: 'Un texto que muestra este archivo está en revisión, o ya aprobado: quien lo revisa no vería lo que se publicará. Modifique primero el texto, o añada un archivo nuevo y elíjalo en el texto.',
  },
  inUse: {
    fr: 'Ce fichier sert encore\u00a0: {uses}. Retirez-le d’abord de ces textes. Rien n’a été supprimé.',
    en: 'This file is still used: {uses}. Take it out of these texts first. Nothing was deleted.',
    es: 'Este archivo todavía se usa: {uses}. Quítelo primero de esos textos. No se eliminó nada.',
  },
} as const satisfies Record<string, Label> & Record<KindProblem, Label>

export type MediaRefusal = keyof typeof MEDIA_REFUSALS

export const sayRefusal = (
  code: MediaRefusal,
  locale: Locale,
  params: Record<string, string | number> = {},
): string => fillIn(MEDIA_REFUSALS[code][locale], params)
