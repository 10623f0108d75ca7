import type { Label } from '@/i18n/locales'

import type { Answer } from '../answers'
import type { LinkAnswer } from '../links'

/** What the site says once an answer is kept. */
export const SAID: Record<Answer, Label> = {
  noEffect: {
    fr: 'C’est noté\u00a0: ce changement est sans effet sur nos textes.',
    en: 'Noted: this change has no effect on our texts.',
    es: 'Anotado: este cambio no tiene efecto en nuestros textos.',
  },
  revise: {
    fr: 'C’est noté\u00a0: les textes qui citent la page sont à réviser. Le changement est montré à côté de chacun.',
    en: 'Noted: the texts that cite the page are to be revised. The change is shown beside each of them.',
    es: 'Anotado: los textos que citan la página deben revisarse. El cambio se muestra al lado de cada uno.',
  },
  revised: {
    fr: 'C’est noté\u00a0: la révision est finie.',
    en: 'Noted: the revision is done.',
    es: 'Anotado: la revisión está terminada.',
  },
  less: {
    fr: 'C’est noté\u00a0: la page ne sera regardée qu’une fois par mois.',
    en: 'Noted: the page will be looked at only once a month.',
    es: 'Anotado: la página se mirará solo una vez al mes.',
  },
  often: {
    fr: 'C’est noté\u00a0: la page sera regardée plus souvent.',
    en: 'Noted: the page will be looked at more often.',
    es: 'Anotado: la página se mirará con más frecuencia.',
  },
  read: {
    fr: 'C’est noté\u00a0: vous avez lu cette page aujourd’hui.',
    en: 'Noted: you read this page today.',
    es: 'Anotado: usted leyó esta página hoy.',
  },
  follow: {
    fr: 'L’adresse de la source est corrigée.',
    en: 'The address of the source is corrected.',
    es: 'La dirección de la fuente está corregida.',
  },
  look: {
    fr: 'Le site regardera cette page dans les minutes qui viennent, s’il surveille les pages.',
    en: 'The site will look at this page in the next minutes, if it watches pages.',
    es: 'El sitio mirará esta página en los próximos minutos, si vigila las páginas.',
  },
}

/** Of a revision that is done of one text, and not of the others. */
export const SAID_OF_ONE: Label = {
  fr: 'C’est noté\u00a0: ce texte est révisé. D’autres citent aussi la page et restent à réviser.',
  en: 'Noted: this text is revised. Others cite the page too and remain to be revised.',
  es: 'Anotado: este texto está revisado. Otros también citan la página y quedan por revisar.',
}

/** The same of a link that is no source. */
export const LINK_SAID: Record<LinkAnswer, Label> = {
  read: {
    fr: 'C’est noté : ce lien mène où il faut.',
    en: 'Noted: this link leads where it should.',
    es: 'Anotado: este enlace lleva adonde debe.',
  },
  keep: {
    fr: 'C’est noté : nos textes gardent cette adresse.',
    en: 'Noted: our texts keep this address.',
    es: 'Anotado: nuestros textos conservan esta dirección.',
  },
  look: SAID.look,
}

/** What the site says once a text is open to be revised. */
export const OPENED: Record<'made' | 'there', Label> = {
  made: {
    fr: 'Un brouillon est ouvert. Le texte en ligne reste comme il est jusqu’à la prochaine publication.',
    en: 'A draft is open. The text online stays as it is until the next publication.',
    es: 'Hay un borrador abierto. El texto en línea queda como está hasta la próxima publicación.',
  },
  there: {
    fr: 'Ce texte a déjà une version en cours : la voici.',
    en: 'This text already has a version in progress: here it is.',
    es: 'Este texto ya tiene una versión en curso: aquí está.',
  },
}

export const REFUSED = {
  notAllowed: {
    fr: 'Réservé à l’équipe de recherche.',
    en: 'For the research team only.',
    es: 'Solo para el equipo de investigación.',
  },
  unknown: {
    fr: 'Cette page n’est plus surveillée\u00a0: aucune source n’y mène. Rechargez l’écran.',
    en: 'This page is no longer watched: no source leads to it. Load the screen again.',
    es: 'Esta página ya no se vigila: ninguna fuente conduce a ella. Vuelva a cargar la pantalla.',
  },
  noAnswer: {
    fr: 'Cette réponse n’existe pas.',
    en: 'There is no such answer.',
    es: 'Esa respuesta no existe.',
  },
  citedNowhere: {
    fr: 'Aucun texte ne cite cette page : il n’y a rien à réviser.',
    en: 'No text cites this page: there is nothing to revise.',
    es: 'Ningún texto cita esta página: no hay nada que revisar.',
  },
  notToRevise: {
    fr: 'Ce texte n’est plus à réviser pour cette page. Rechargez l’écran.',
    en: 'This text is no longer to be revised for this page. Load the screen again.',
    es: 'Este texto ya no debe revisarse por esta página. Vuelva a cargar la pantalla.',
  },
  changedMeanwhile: {
    fr: 'Cette page a changé de nouveau, ou quelqu’un a déjà répondu. Rechargez l’écran pour voir où elle en est.',
    en: 'This page changed again, or somebody has answered already. Load the screen again to see how it stands.',
    es: 'Esta página cambió de nuevo, o alguien ya respondió. Vuelva a cargar la pantalla para ver cómo está.',
  },
} as const satisfies Record<string, Label>

export type RefusedCode = keyof typeof REFUSED
