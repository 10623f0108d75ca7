import type { PayloadRequest } from 'payload'

import { personLocale } from '@/i18n/firstLocale'
import type { Locale } from '@/i18n/locales'
import { AWAY, UNKEPT } from '@/i18n/unkept'

/** What a person is told when Payload cannot read a request, or cannot keep it now. */
const SENTENCES = {
  ...UNKEPT,
  away: AWAY,
  body: {
    fr: 'Ce qui a été envoyé ne se lit pas. Rien n’a été enregistré.',
    en: 'What was sent cannot be read. Nothing was saved.',
    es: 'Lo que se envió no se puede leer. No se guardó nada.',
  },
  field: {
    fr: 'Un champ envoyé n’a pas la forme attendue. Rien n’a été enregistré.',
    en: 'A field that was sent does not have the expected shape. Nothing was saved.',
    es: 'Un campo enviado no tiene la forma esperada. No se guardó nada.',
  },
  file: {
    fr: 'Ce fichier n’est pas ou n’est plus ici.',
    en: 'This file is not, or no longer, here.',
    es: 'Este archivo no está o ya no está aquí.',
  },
  filesAway: {
    fr: 'Le stockage des fichiers ne répond pas. Réessayez dans un instant.',
    en: 'The storage of files does not answer. Try again in a moment.',
    es: 'El almacenamiento de archivos no responde. Reinténtelo en un momento.',
  },
  filesUnkept: {
    fr: 'Le stockage des fichiers ne répond pas. Rien n’a été changé\u00a0: réessayez dans un instant; si cela se répète, prévenez l’équipe.',
    en: 'The storage of files does not answer. Nothing was changed: try again in a moment; if this happens again, tell the team.',
    es: 'El almacenamiento de archivos no responde. No se cambió nada: reinténtelo en un momento; si se repite, avise al equipo.',
  },
  hidden: {
    fr: 'Cette question porte sur un champ que vous ne pouvez pas lire.',
    en: 'This question is about a field that you may not read.',
    es: 'Esta pregunta trata de un campo que usted no puede leer.',
  },
  noRoom: {
    fr: 'Le disque du site est plein. Rien n’a été enregistré\u00a0: prévenez l’équipe.',
    en: 'The site’s disk is full. Nothing was saved: tell the team.',
    es: 'El disco del sitio está lleno. No se guardó nada: avise al equipo.',
  },
  noSession: {
    fr: 'Aucune session n’est ouverte, ou la vôtre est terminée. Rien n’a été enregistré\u00a0: connectez-vous, puis réessayez.',
    en: 'You are not signed in, or your session has ended. Nothing was saved: sign in, then try again.',
    es: 'No ha iniciado sesión, o su sesión terminó. No se guardó nada: inicie sesión y reinténtelo.',
  },
  question: {
    fr: 'Cette question est mal posée\u00a0: vérifiez ses filtres.',
    en: 'This question is not well put: check its filters.',
    es: 'Esta pregunta está mal planteada: revise sus filtros.',
  },
} as const satisfies Record<string, Record<Locale, string>>

type Told = keyof typeof SENTENCES

/** The sentence in the language of the request, as Payload understood it. */
export function sentenceFor(what: Told, req?: Partial<PayloadRequest>): string {
  return SENTENCES[what][personLocale(req ?? {})]
}
