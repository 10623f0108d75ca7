import type { Label } from '@/i18n/locales'

import type { MachineRefusal } from './types'

/** Why a machine proposes nothing, for who asked. */
export const MACHINE_SENTENCES: Record<MachineRefusal, Label> = {
  machineOff: {
    fr: 'Ce site n’a pas de traduction automatique.',
    en: 'This site has no machine translation.',
    es: 'Este sitio no tiene traducción automática.',
  },
  machineTooLong: {
    fr: 'Ce passage est trop long pour être envoyé.',
    en: 'This passage is too long to be sent.',
    es: 'Este pasaje es demasiado largo para enviarlo.',
  },
  machineSilent: {
    fr: 'La traduction automatique n’a pas répondu à temps. Réessayez plus tard.',
    en: 'Machine translation did not answer in time. Try again later.',
    es: 'La traducción automática no respondió a tiempo. Vuelva a intentarlo más tarde.',
  },
  machineDown: {
    fr: 'La traduction automatique ne répond pas. Réessayez plus tard.',
    en: 'Machine translation does not answer. Try again later.',
    es: 'La traducción automática no responde. Vuelva a intentarlo más tarde.',
  },
  machineUnreadable: {
    fr: 'La réponse reçue n’est pas une traduction.',
    en: 'The answer received is not a translation.',
    es: 'La respuesta recibida no es una traducción.',
  },
  machineHuge: {
    fr: 'La réponse reçue est trop longue pour être une traduction.',
    en: 'The answer received is too long to be a translation.',
    es: 'La respuesta recibida es demasiado larga para ser una traducción.',
  },
  machineEmpty: {
    fr: 'La réponse reçue est vide.',
    en: 'The answer received is empty.',
    es: 'La respuesta recibida está vacía.',
  },
  machineMangled: {
    fr: 'La proposition est écartée\u00a0: des marques, des nombres ou des noms n’en sont pas revenus intacts ({words}).',
    en: 'The suggestion is set aside: marks, numbers or names did not come back intact ({words}).',
    es: 'La propuesta se descarta: hay marcas, números o nombres que no volvieron intactos ({words}).',
  },
  machineForbidden: {
    fr: 'La proposition est écartée\u00a0: elle emploie des mots à ne pas employer ({words}).',
    en: 'The suggestion is set aside: it uses words that are not to be used ({words}).',
    es: 'La propuesta se descarta: usa palabras que no se deben usar ({words}).',
  },
}

/** What stays written beside words that a machine began. */
export const BEGUN_BY_MACHINE: Label = {
  fr: 'Commencé par une machine ({machine})',
  en: 'Begun by a machine ({machine})',
  es: 'Empezado por una máquina ({machine})',
}
