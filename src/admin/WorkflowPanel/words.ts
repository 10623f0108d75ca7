import { firstLocale } from '@/i18n/firstLocale'
import { withFrenchSpaces } from '@/i18n/frenchSpaces'
import type { Locale } from '@/i18n/locales'
import type { Planned } from '@/workflow/plans'
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
  /** Of what is planned for a moment. */
  plan: {
    day: string
    time: string
    change: string
    confirm: string
    read: string
    settle: string
    cancel: Record<Planned, string>
    meant: string
    turns: string
    first: string
    second: string
    chosen: string
    cancelled: Record<Planned, string>
    /** That the person has read, or settled, what became of a plan. */
    noted: string
  }
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
    plan: {
      day: 'Jour',
      time: 'Heure du Québec',
      change: 'Changer le moment…',
      confirm: 'Prévoir ce moment',
      read: 'C’est lu',
      settle: 'C’est réglé pour toute l’équipe',
      cancel: {
        publish: 'Annuler la publication prévue',
        withdraw: 'Annuler le retrait prévu',
      },
      meant: 'Ce sera {moment}, heure du Québec.',
      turns: 'Laquelle des deux?',
      first: 'La première, avant que l’heure recule',
      second: 'La seconde, une heure plus tard',
      chosen: 'C’est prévu.',
      cancelled: {
        publish: 'La publication prévue est annulée.',
        withdraw: 'Le retrait prévu est annulé.',
      },
      noted: 'C’est noté.',
    },
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
    plan: {
      day: 'Day',
      time: 'Time in Quebec',
      change: 'Change the time…',
      confirm: 'Plan this time',
      read: 'I have read it',
      settle: 'It is settled for the whole team',
      cancel: {
        publish: 'Cancel the planned publication',
        withdraw: 'Cancel the planned withdrawal',
      },
      meant: 'This means {moment}, Quebec time.',
      turns: 'Which of the two?',
      first: 'The first, before clocks go back',
      second: 'The second, an hour later',
      chosen: 'It is planned.',
      cancelled: {
        publish: 'The planned publication is cancelled.',
        withdraw: 'The planned withdrawal is cancelled.',
      },
      noted: 'Noted.',
    },
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
    plan: {
      day: 'Día',
      time: 'Hora de Quebec',
      change: 'Cambiar el momento…',
      confirm: 'Prever este momento',
      read: 'Ya lo leí',
      settle: 'Está resuelto para todo el equipo',
      cancel: {
        publish: 'Cancelar la publicación prevista',
        withdraw: 'Cancelar el retiro previsto',
      },
      meant: 'Será el {moment}, hora de Quebec.',
      turns: '¿Cuál de las dos?',
      first: 'La primera, antes de que se atrase el reloj',
      second: 'La segunda, una hora después',
      chosen: 'Está previsto.',
      cancelled: {
        publish: 'La publicación prevista está cancelada.',
        withdraw: 'El retiro previsto está cancelado.',
      },
      noted: 'Queda anotado.',
    },
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
