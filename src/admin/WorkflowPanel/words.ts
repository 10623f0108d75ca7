import { firstLocale } from '@/i18n/firstLocale'
import { withFrenchSpaces } from '@/i18n/frenchSpaces'
import type { Locale } from '@/i18n/locales'

export interface Words {
  title: string
  state: string
  online: Record<'published' | 'withdrawn', string>
  saveFirst: string
  notSaved: string
  blocked: string
  lacks: string
  seeAbove: string
  reason: string
  confirm: string
  cancel: string
  requested: string
  publishedAlone: string
  failed: string
  none: string
}

/** What the panel says around the actions, whose own names come with the answer. */
const WORDS: Record<Locale, Words> = {
  fr: withFrenchSpaces({
    title: 'Relecture et publication',
    state: 'État',
    online: { published: 'Une version est en ligne.', withdrawn: 'Le texte en ligne est retiré.' },
    saveFirst: 'Enregistrez vos changements avant d’agir.',
    notSaved: 'Enregistrez le texte une première fois pour pouvoir le soumettre.',
    blocked: 'Avant cela :',
    lacks: 'Avant la publication :',
    seeAbove: 'Compléter ce qui est écrit plus haut.',
    reason: 'Pourquoi?',
    confirm: 'Confirmer',
    cancel: 'Annuler',
    requested: 'Changements demandés :',
    publishedAlone: 'En ligne sans relecture; une autre personne doit encore le lire. Raison :',
    failed: 'Le site n’a pas répondu. Rien n’a changé; réessayez.',
    none: 'Aucune action pour vous en ce moment.',
  }),
  en: {
    title: 'Review and publication',
    state: 'State',
    online: { published: 'A version is online.', withdrawn: 'The online text is withdrawn.' },
    saveFirst: 'Save your changes before acting.',
    notSaved: 'Save the text once to be able to submit it.',
    blocked: 'Before that:',
    lacks: 'Before publication:',
    seeAbove: 'Complete what is listed above.',
    reason: 'Why?',
    confirm: 'Confirm',
    cancel: 'Cancel',
    requested: 'Changes requested:',
    publishedAlone: 'Online without review; someone else must still read it. Reason:',
    failed: 'The site did not answer. Nothing has changed; try again.',
    none: 'No action for you right now.',
  },
  es: {
    title: 'Revisión y publicación',
    state: 'Estado',
    online: {
      published: 'Hay una versión en línea.',
      withdrawn: 'El texto en línea está retirado.',
    },
    saveFirst: 'Guarde sus cambios antes de actuar.',
    notSaved: 'Guarde el texto una primera vez para poder enviarlo.',
    blocked: 'Antes de eso:',
    lacks: 'Antes de publicar:',
    seeAbove: 'Completar lo que se indica arriba.',
    reason: '¿Por qué?',
    confirm: 'Confirmar',
    cancel: 'Cancelar',
    requested: 'Cambios pedidos:',
    publishedAlone: 'En línea sin revisión; otra persona debe leerlo todavía. Motivo:',
    failed: 'El sitio no respondió. Nada cambió; inténtelo de nuevo.',
    none: 'Ninguna acción para usted en este momento.',
  },
}

export const wordsIn = (language: string): Words => WORDS[firstLocale(language)]
