import { firstLocale } from '@/i18n/firstLocale'
import { withFrenchSpaces } from '@/i18n/frenchSpaces'
import type { Locale } from '@/i18n/locales'

import type { Theme, Width } from './choices'
import type { Trouble } from './usePreview'

interface Words {
  open: string
  shortcut: string
  title: string
  width: string
  widths: Record<Width, string>
  language: string
  theme: string
  themes: Record<Theme, string>
  withUnapproved: string
  close: string
  /** What is closed, for who hears the button. */
  closed: string
  frame: string
  drawing: string
  drawn: string
  note: string
  /** Where a translation is written. */
  deskNote: string
  again: string
  troubles: Record<Trouble, string>
}

const WORDS: Record<Locale, Words> = {
  fr: withFrenchSpaces({
    open: 'Aperçu',
    shortcut: 'Alt + Maj + P',
    title: 'Aperçu du texte, comme il sera lu',
    width: 'Largeur',
    widths: { phone: 'Téléphone', desktop: 'Ordinateur' },
    language: 'Langue de l’aperçu',
    theme: 'Apparence',
    themes: { light: 'Clair', dark: 'Sombre' },
    withUnapproved: 'Avec les passages traduits qui ne sont pas encore approuvés',
    close: 'Fermer',
    closed: 'l’aperçu',
    frame: 'La page comme elle sera lue',
    drawing: 'L’aperçu se met à jour…',
    drawn: 'L’aperçu est à jour.',
    note: 'Rien n’est enregistré par l’aperçu. Pressez un passage pour y aller dans le texte.',
    deskNote:
      'Avec tout ce qui est écrit, approuvé ou non, même sans être enregistré. Les passages sans traduction sont en français. Pressez un passage pour y aller.',
    again: 'Réessayer',
    troubles: {
      signedOut:
        'Votre session est terminée. Connectez-vous dans un autre onglet, puis réessayez ici : ce qui est tapé reste.',
      notYours: 'Votre compte ne donne pas accès à l’aperçu de ce texte.',
      gone: 'Ce texte n’existe plus, ou votre compte ne le lit pas.',
      tooLarge: 'Ce texte est trop long pour l’aperçu. Il reste dans le formulaire.',
      tooMany: 'L’aperçu a été demandé trop souvent. Attendez une minute, puis réessayez.',
      notDrawn:
        'L’aperçu ne peut pas être dessiné de ce qui est écrit en ce moment. Rien n’est perdu : continuez.',
      trouble: 'Le site n’a pas pu dessiner l’aperçu. Ce qui est tapé reste.',
      noAnswer: 'Le site ne répond pas : l’aperçu est celui d’avant. Ce qui est tapé reste.',
    },
  }),
  en: {
    open: 'Preview',
    shortcut: 'Alt + Shift + P',
    title: 'Preview of the text, as it will be read',
    width: 'Width',
    widths: { phone: 'Phone', desktop: 'Computer' },
    language: 'Language of the preview',
    theme: 'Appearance',
    themes: { light: 'Light', dark: 'Dark' },
    withUnapproved: 'With translated passages that are not approved yet',
    close: 'Close',
    closed: 'the preview',
    frame: 'The page as it will be read',
    drawing: 'The preview is being updated…',
    drawn: 'The preview is up to date.',
    note: 'The preview saves nothing. Press a passage to go to it in the text.',
    deskNote:
      'With all that is written, approved or not, even unsaved. Passages without a translation are in French. Press a passage to go to it.',
    again: 'Try again',
    troubles: {
      signedOut:
        'Your session has ended. Sign in in another tab, then try again here: what is typed stays.',
      notYours: 'Your account does not give access to the preview of this text.',
      gone: 'This text is no longer there, or your account cannot read it.',
      tooLarge: 'This text is too long for the preview. It stays in the form.',
      tooMany: 'The preview was asked for too often. Wait a minute, then try again.',
      notDrawn:
        'The preview cannot be drawn from what is written at this moment. Nothing is lost: go on.',
      trouble: 'The site could not draw the preview. What is typed stays.',
      noAnswer: 'The site does not answer: the preview is the one before. What is typed stays.',
    },
  },
  es: {
    open: 'Vista previa',
    shortcut: 'Alt + Mayús + P',
    title: 'Vista previa del texto, como se leerá',
    width: 'Ancho',
    widths: { phone: 'Teléfono', desktop: 'Computadora' },
    language: 'Idioma de la vista previa',
    theme: 'Apariencia',
    themes: { light: 'Claro', dark: 'Oscuro' },
    withUnapproved: 'Con los pasajes traducidos que aún no están aprobados',
    close: 'Cerrar',
    closed: 'la vista previa',
    frame: 'La página como se leerá',
    drawing: 'La vista previa se actualiza…',
    drawn: 'La vista previa está al día.',
    note: 'La vista previa no guarda nada. Presione un pasaje para ir a él en el texto.',
    deskNote:
      'Con todo lo escrito, aprobado o no, aunque no esté guardado. Los pasajes sin traducción están en francés. Presione un pasaje para ir a él.',
    again: 'Reintentar',
    troubles: {
      signedOut:
        'Su sesión ha terminado. Inicie sesión en otra pestaña y vuelva a intentarlo aquí: lo escrito permanece.',
      notYours: 'Su cuenta no da acceso a la vista previa de este texto.',
      gone: 'Este texto ya no existe, o su cuenta no puede leerlo.',
      tooLarge: 'Este texto es demasiado largo para la vista previa. Permanece en el formulario.',
      tooMany: 'La vista previa se pidió demasiadas veces. Espere un minuto y reintente.',
      notDrawn:
        'La vista previa no se puede dibujar con lo que está escrito en este momento. No se pierde nada: continúe.',
      trouble: 'El sitio no pudo dibujar la vista previa. Lo escrito permanece.',
      noAnswer: 'El sitio no responde: la vista previa es la anterior. Lo escrito permanece.',
    },
  },
}

export const wordsIn = (language: unknown): Words => WORDS[firstLocale(language)]
