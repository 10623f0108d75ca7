/** Why something asked of a campaign was not done, in words. */
import type { Label } from '@/i18n/locales'

import type { CallRefusal } from './calls'
import type { ScheduleProblem } from './schedule'

export type CampaignRefusal =
  | ScheduleProblem
  | CallRefusal
  | 'notAllowed'
  | 'unknown'
  | 'unsavedChanges'
  | 'nobodyToAsk'
  | 'notInThisState'
  | 'alreadyOver'
  | 'noAddress'
  | 'alreadyAnswered'
  | 'calledMeanwhile'
  | 'notRunning'
  | 'notSending'
  | 'nothingToSend'
  | 'isCancelled'
  | 'notWrittenTo'

interface Refusal {
  status: number
  label: Label
}

export const CAMPAIGN_REFUSALS: Record<CampaignRefusal, Refusal> = {
  notAllowed: {
    status: 403,
    label: {
      fr: 'Réservé à l’équipe de recherche.',
      en: 'For the research team only.',
      es: 'Reservado al equipo de investigación.',
    },
  },
  unknown: {
    status: 404,
    label: {
      fr: 'Cette campagne ou cette invitation n’existe pas.',
      en: 'This campaign or this invitation does not exist.',
      es: 'Esta campaña o esta invitación no existe.',
    },
  },
  unsavedChanges: {
    status: 409,
    label: {
      fr: 'La campagne a changé depuis que vous l’avez ouverte. Relisez-la avant de la lancer.',
      en: 'The campaign has changed since you opened it. Read it again before you start it.',
      es: 'La campaña cambió desde que la abrió. Vuelva a leerla antes de iniciarla.',
    },
  },
  nobodyToAsk: {
    status: 422,
    label: {
      fr: 'Cette campagne ne s’adresse à personne.',
      en: 'This campaign asks nobody.',
      es: 'Esta campaña no se dirige a nadie.',
    },
  },
  notInThisState: {
    status: 409,
    label: {
      fr: 'La campagne n’est plus dans cet état\u00a0: quelqu’un vient de la changer. Rien n’a été fait une deuxième fois.',
      en: 'The campaign is no longer in this state: someone has just changed it. Nothing was done twice.',
      es: 'La campaña ya no está en ese estado: alguien acaba de cambiarla. Nada se hizo dos veces.',
    },
  },
  alreadyOver: {
    status: 422,
    label: {
      fr: 'La date de fin est passée\u00a0: choisissez-en une à venir.',
      en: 'The end date has passed: choose one to come.',
      es: 'La fecha de fin ya pasó: elija una futura.',
    },
  },
  endsBeforeStart: {
    status: 422,
    label: {
      fr: 'La fin vient avant le début.',
      en: 'The end comes before the start.',
      es: 'El fin está antes del inicio.',
    },
  },
  reminderOutside: {
    status: 422,
    label: {
      fr: 'Un rappel doit venir après le début et avant la fin.',
      en: 'A reminder comes after the start and before the end.',
      es: 'Un recordatorio va después del inicio y antes del fin.',
    },
  },
  remindersTooClose: {
    status: 422,
    label: {
      fr: 'Laissez au moins trois jours entre deux messages.',
      en: 'Leave at least three days between two messages.',
      es: 'Deje al menos tres días entre dos mensajes.',
    },
  },
  unknownOutcome: {
    status: 422,
    label: {
      fr: 'Dites ce que l’appel a donné.',
      en: 'Say what came of the call.',
      es: 'Diga qué resultó de la llamada.',
    },
  },
  noteNeeded: {
    status: 422,
    label: {
      fr: 'Écrivez dans la note ce qui a été dit.',
      en: 'Write in the note what was said.',
      es: 'Escriba en la nota lo que se dijo.',
    },
  },
  dayNeeded: {
    status: 422,
    label: {
      fr: 'Dites quel jour rappeler, aujourd’hui ou plus tard.',
      en: 'Say on which day to call again, today or later.',
      es: 'Diga qué día volver a llamar, hoy o más tarde.',
    },
  },
  changedMeanwhile: {
    status: 409,
    label: {
      fr: 'La fiche a changé depuis que vous l’avez lue au téléphone. Relisez-la avant de confirmer.',
      en: 'The listing has changed since you read it on the phone. Read it again before you confirm.',
      es: 'La ficha cambió desde que la leyó por teléfono. Vuelva a leerla antes de confirmar.',
    },
  },
  noAddress: {
    status: 422,
    label: {
      fr: 'Aucune adresse de courriel à laquelle écrire.',
      en: 'There is no e-mail address to write to.',
      es: 'No hay ningún correo al que escribir.',
    },
  },
  calledMeanwhile: {
    status: 409,
    label: {
      fr: 'Quelqu’un vient d’inscrire un appel à ce nom\u00a0: lisez-le, puis enregistrez le vôtre.',
      en: 'Someone has just recorded a call under this name: read it, then save yours.',
      es: 'Alguien acaba de anotar una llamada a este nombre: léala y luego guarde la suya.',
    },
  },
  notRunning: {
    status: 409,
    label: {
      fr: 'La campagne n’est pas en cours\u00a0: aucun lien ne part. Rien n’a été inscrit.',
      en: 'The campaign is not running: no link leaves. Nothing was recorded.',
      es: 'La campaña no está en curso: no sale ningún enlace. No se anotó nada.',
    },
  },
  notSending: {
    status: 409,
    label: {
      fr: 'La campagne n’est pas en cours\u00a0: aucun courriel ne part.',
      en: 'The campaign is not running: no e-mail leaves.',
      es: 'La campaña no está en curso: no sale ningún correo.',
    },
  },
  nothingToSend: {
    status: 409,
    label: {
      fr: 'Il n’y a plus rien à renvoyer\u00a0: quelqu’un d’autre vient de le faire, ou ces courriels sont partis ou ont expiré. Rechargez la page.',
      en: 'There is nothing left to send again: somebody else has just done it, or these e-mails have left or expired. Reload the page.',
      es: 'Ya no hay nada que reenviar: otra persona acaba de hacerlo, o estos correos salieron o caducaron. Vuelva a cargar la página.',
    },
  },
  isCancelled: {
    status: 409,
    label: {
      fr: 'La campagne est annulée\u00a0: plus personne n’est appelé.',
      en: 'The campaign is cancelled: nobody is called any more.',
      es: 'La campaña está anulada: ya no se llama a nadie.',
    },
  },
  notWrittenTo: {
    status: 422,
    label: {
      fr: 'La fiche n’est plus de celles à qui le site écrit\u00a0: retirée, fusionnée ou à ne pas solliciter.',
      en: 'The listing is no longer one that the site writes to: withdrawn, merged or not to be asked.',
      es: 'La ficha ya no es de las que reciben mensajes: retirada, fusionada o que no debe preguntarse.',
    },
  },
  alreadyAnswered: {
    status: 409,
    label: {
      fr: 'L’organisme a répondu entre-temps\u00a0: il n’y a plus rien à lui demander.',
      en: 'The organization has answered meanwhile: there is nothing more to ask.',
      es: 'La organización respondió entretanto: ya no hay nada que preguntarle.',
    },
  },
}
