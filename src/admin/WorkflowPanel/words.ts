import { firstLocale } from '@/i18n/firstLocale'
import { withFrenchSpaces } from '@/i18n/frenchSpaces'
import type { Locale } from '@/i18n/locales'
import type { WorkflowAction } from '@/workflow/transitions'

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
  /** While the site says what can be done; when it did not; and when it did not say what it did. */
  asking: string
  noAnswer: string
  signedOut: string
  again: string
  unsure: string
  none: string
  /** What is so now, by what was done. */
  done: Record<Exclude<WorkflowAction, 'edit'>, string>
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
    asking: 'Le site cherche ce que vous pouvez faire…',
    noAnswer: 'Le site ne dit pas ce que vous pouvez faire.',
    signedOut:
      'Votre session est terminée. Connectez-vous dans un autre onglet, puis réessayez ici : ce qui est tapé reste.',
    again: 'Réessayer',
    unsure:
      'Le site n’a pas répondu à temps. Si l’état ci-dessus est le même, rien n’a changé : réessayez.',
    none: 'Aucune action pour vous en ce moment.',
    done: {
      submit: 'C’est soumis : une autre personne va le relire.',
      requestChanges: 'C’est renvoyé avec vos mots à qui l’a écrit.',
      approve: 'C’est approuvé. Il reste à publier.',
      publish: 'C’est en ligne.',
      approveAndPublish: 'C’est approuvé et en ligne.',
      publishAlone: 'C’est en ligne sans relecture; une autre personne doit encore le lire.',
      secondReading: 'Votre lecture est notée.',
      withdraw: 'Le texte n’est plus en ligne.',
      restore: 'Le texte est de nouveau en ligne.',
    },
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
    asking: 'The site is looking for what you can do…',
    noAnswer: 'The site does not say what you can do.',
    signedOut:
      'Your session has ended. Sign in in another tab, then try again here: what is typed stays.',
    again: 'Try again',
    unsure:
      'The site did not answer in time. If the state above is the same, nothing has changed: try again.',
    none: 'No action for you right now.',
    done: {
      submit: 'Submitted: someone else will read it.',
      requestChanges: 'Sent back, with your words, to whoever wrote it.',
      approve: 'Approved. It is yet to be published.',
      publish: 'It is online.',
      approveAndPublish: 'Approved and online.',
      publishAlone: 'It is online without review; someone else must still read it.',
      secondReading: 'Your reading is noted.',
      withdraw: 'The text is no longer online.',
      restore: 'The text is online again.',
    },
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
    asking: 'El sitio busca lo que usted puede hacer…',
    noAnswer: 'El sitio no dice lo que usted puede hacer.',
    signedOut:
      'Su sesión terminó. Inicie sesión en otra pestaña y vuelva a intentarlo aquí: lo escrito se queda.',
    again: 'Intentar de nuevo',
    unsure:
      'El sitio no respondió a tiempo. Si el estado de arriba es el mismo, nada cambió: inténtelo de nuevo.',
    none: 'Ninguna acción para usted en este momento.',
    done: {
      submit: 'Enviado: otra persona lo va a leer.',
      requestChanges: 'Devuelto, con sus palabras, a quien lo escribió.',
      approve: 'Aprobado. Falta publicarlo.',
      publish: 'Está en línea.',
      approveAndPublish: 'Aprobado y en línea.',
      publishAlone: 'Está en línea sin revisión; otra persona debe leerlo todavía.',
      secondReading: 'Su lectura quedó anotada.',
      withdraw: 'El texto ya no está en línea.',
      restore: 'El texto está de nuevo en línea.',
    },
  },
}

export const wordsIn = (language: string): Words => WORDS[firstLocale(language)]
