import type { Label } from '@/i18n/locales'

import type { ChangeStatus } from '@/directory/proposals/changes'
import type { FieldDecision } from '@/directory/proposals/order'

/** What the desk says, in the three languages. */
export const WORDS = {
  title: { fr: 'Ce qui est proposé', en: 'What is proposed', es: 'Lo que se propone' },
  help: {
    fr: '«\u00a0Maintenant\u00a0» est la fiche telle que le public la lit; «\u00a0Proposé\u00a0», ce qu’elle deviendrait. Décidez champ par champ.',
    en: '“Now” is the listing as the public reads it; “Proposed”, what it would become. Decide field by field.',
    es: '«Ahora» es la ficha como la lee el público; «Propuesto», lo que pasaría a decir. Decida campo por campo.',
  },
  decidedHelp: {
    fr: '«\u00a0Maintenant\u00a0» est la fiche d’aujourd’hui; «\u00a0Décision\u00a0», ce qui a été décidé de chaque champ.',
    en: '“Now” is the listing of today; “Decision”, what was decided of each field.',
    es: '«Ahora» es la ficha de hoy; «Decisión», lo que se decidió de cada campo.',
  },
  message: {
    fr: 'Message de la personne',
    en: 'Message of the person',
    es: 'Mensaje de la persona',
  },
  open: {
    fr: 'Ouvrir la fiche\u00a0: {name}',
    en: 'Open the listing: {name}',
    es: 'Abrir la ficha: {name}',
  },
  draft: {
    fr: 'La fiche a un brouillon qui n’est pas publié\u00a0: ce que vous acceptez s’y ajoute.',
    en: 'The listing has a draft that is not published: what you accept is added to it.',
    es: 'La ficha tiene un borrador sin publicar: lo que acepte se añade a él.',
  },
  newSheet: {
    fr: 'Organisme manquant\u00a0: ce que vous acceptez devient le brouillon d’une nouvelle fiche.',
    en: 'Missing organization: what you accept becomes the draft of a new listing.',
    es: 'Organización que falta: lo que acepte será el borrador de una ficha nueva.',
  },
  field: { fr: 'Champ', en: 'Field', es: 'Campo' },
  now: { fr: 'Maintenant', en: 'Now', es: 'Ahora' },
  proposed: { fr: 'Proposé', en: 'Proposed', es: 'Propuesto' },
  decision: { fr: 'Décision', en: 'Decision', es: 'Decisión' },
  accept: { fr: 'Accepter', en: 'Accept', es: 'Aceptar' },
  refuse: { fr: 'Refuser', en: 'Refuse', es: 'Rechazar' },
  acceptOf: { fr: 'Accepter\u00a0: {field}', en: 'Accept: {field}', es: 'Aceptar: {field}' },
  refuseOf: { fr: 'Refuser\u00a0: {field}', en: 'Refuse: {field}', es: 'Rechazar: {field}' },
  acceptAll: { fr: 'Tout accepter', en: 'Accept all', es: 'Aceptar todo' },
  refuseAll: { fr: 'Tout refuser', en: 'Refuse all', es: 'Rechazar todo' },
  toSheet: {
    fr: 'Ce que vous acceptez paraît tout de suite sur la fiche en ligne.',
    en: 'What you accept appears at once on the listing online.',
    es: 'Lo que acepte aparece en seguida en la ficha en línea.',
  },
  toDraft: {
    fr: 'Ce que vous acceptez va dans un brouillon, que vous publiez ensuite.',
    en: 'What you accept goes into a draft, which you publish afterwards.',
    es: 'Lo que acepte va a un borrador, que usted publica después.',
  },
  answerLeaves: {
    fr: 'La réponse part par courriel à la personne.',
    en: 'The answer leaves by e-mail for the person.',
    es: 'La respuesta sale por correo para la persona.',
  },
  decidedOnce: {
    fr: 'Une proposition se décide une seule fois.',
    en: 'A proposal is decided once only.',
    es: 'Una propuesta se decide una sola vez.',
  },
  nothing: { fr: 'rien', en: 'nothing', es: 'nada' },
  everything: {
    fr: 'L’organisme dit que toute la fiche est juste.',
    en: 'The organization says that the whole listing is right.',
    es: 'La organización dice que toda la ficha es correcta.',
  },
  alike: {
    fr: 'Fiches qui pourraient être celles du même organisme\u00a0:',
    en: 'Listings that may be of the same organization:',
    es: 'Fichas que podrían ser de la misma organización:',
  },
  unlisted: {
    fr: 'a demandé à ne pas être inscrit',
    en: 'asked not to be listed',
    es: 'pidió no aparecer',
  },
  criterion: {
    fr: 'Motif publié (dit dans la langue de la personne)',
    en: 'Published reason (said in the person’s language)',
    es: 'Motivo publicado (dicho en el idioma de la persona)',
  },
  noCriterion: { fr: 'Aucun', en: 'None', es: 'Ninguno' },
  region: {
    fr: 'Région où la fiche sera trouvée',
    en: 'Region where the listing will be found',
    es: 'Región donde se encontrará la ficha',
  },
  regionOfTown: {
    fr: 'Région où la fiche sera trouvée (d’après la municipalité; corrigez au besoin)',
    en: 'Region where the listing will be found (from the town; correct it if need be)',
    es: 'Región donde se encontrará la ficha (según el municipio; corríjala si hace falta)',
  },
  chooseRegion: { fr: 'Choisissez', en: 'Choose', es: 'Elija' },
  noField: {
    fr: 'Cette proposition n’a pas de champ\u00a0: lisez le message.',
    en: 'This proposal has no field: read the message.',
    es: 'Esta propuesta no tiene campos: lea el mensaje.',
  },
  unknown: {
    fr: '{count} éléments ne peuvent pas être lus comme des champs de la fiche.',
    en: '{count} entries cannot be read as fields of the listing.',
    es: '{count} elementos no se pueden leer como campos de la ficha.',
  },
  reason: {
    fr: 'Un mot à la personne (elle le lira, dans le message qui lui répond; l’équipe aussi)',
    en: 'A word to the person (they will read it, in the message that answers them; so will the team)',
    es: 'Unas palabras a la persona (las leerá en el mensaje que le responde; el equipo también)',
  },
  itsLanguage: {
    fr: 'Écrivez en {language}\u00a0: le message part dans cette langue.',
    en: 'Write in {language}: the message leaves in that language.',
    es: 'Escriba en {language}: el mensaje sale en ese idioma.',
  },
  reasonInside: {
    fr: 'Raison (gardée ici, pour l’équipe\u00a0: personne n’a laissé d’adresse)',
    en: 'Reason (kept here, for the team: nobody left an address)',
    es: 'Motivo (se guarda aquí, para el equipo: nadie dejó una dirección)',
  },
  decide: { fr: 'Décider', en: 'Decide', es: 'Decidir' },
  confirmWhole: {
    fr: 'Confirmée, rien ne change',
    en: 'Confirmed, nothing changes',
    es: 'Confirmada, nada cambia',
  },
  decided: {
    fr: 'Cette proposition est décidée.',
    en: 'This proposal is decided.',
    es: 'Esta propuesta está decidida.',
  },
  before: {
    fr: 'Vu par la personne\u00a0: {value}',
    en: 'Seen by the person: {value}',
    es: 'Visto por la persona: {value}',
  },
} satisfies Record<string, Label>

/** What was decided of a field. */
export const DECIDED_WORDS: Record<FieldDecision, Label> = {
  accept: { fr: 'Accepté', en: 'Accepted', es: 'Aceptado' },
  refuse: { fr: 'Refusé', en: 'Refused', es: 'Rechazado' },
}

/** What there is to know of a field before it is decided. */
export const STATUS_WORDS: Record<ChangeStatus, Label> = {
  open: { fr: '', en: '', es: '' },
  same: {
    fr: 'La fiche le dit déjà.',
    en: 'The listing says so already.',
    es: 'La ficha ya lo dice.',
  },
  conflict: {
    fr: 'La fiche a changé depuis que la personne l’a lue.',
    en: 'The listing has changed since the person read it.',
    es: 'La ficha cambió desde que la persona la leyó.',
  },
  gone: {
    fr: 'Ce lieu ou ce service n’est plus sur la fiche.',
    en: 'This place or service is no longer on the listing.',
    es: 'Este lugar o servicio ya no está en la ficha.',
  },
  invalid: {
    fr: 'Cette valeur ne peut pas être écrite.',
    en: 'This value cannot be written.',
    es: 'Este valor no se puede escribir.',
  },
}
