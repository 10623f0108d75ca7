import type { Label } from '@/i18n/locales'
import type { MessageState } from '@/notify/states'

export const SEND_AGAIN: Label = {
  fr: 'Envoyer de nouveau',
  en: 'Send again',
  es: 'Enviar de nuevo',
}

export const LEAVES: Label = {
  fr: 'Ce message partira vers {to} dans quelques secondes.',
  en: 'This message will leave for {to} in a few seconds.',
  es: 'Este mensaje saldrá hacia {to} en unos segundos.',
}

/** What the recipient has of it already. */
const TWICE: Partial<Record<MessageState, Label>> = {
  sent: {
    fr: 'Il a déjà été envoyé\u00a0: la personne le recevra une deuxième fois.',
    en: 'It was sent already: the person will have it a second time.',
    es: 'Ya se envió: la persona lo recibirá por segunda vez.',
  },
  unsure: {
    fr: 'Il a peut-être été reçu\u00a0: la personne l’aura alors deux fois.',
    en: 'It may have been received: the person will then have it twice.',
    es: 'Quizás se recibió: en ese caso la persona lo tendrá dos veces.',
  },
}

/**
 * What is said of it before it is sent again.
 *
 * @param handedOverAt when its words began to leave, though no answer told that they came: they may have, whatever its state
 */
export const twiceOf = (state: MessageState, handedOverAt: unknown): Label | undefined =>
  TWICE[state] ?? (handedOverAt ? TWICE.unsure : undefined)
