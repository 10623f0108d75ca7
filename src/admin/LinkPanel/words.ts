import type { Label } from '@/i18n/locales'

/** What the panel says, in the three languages. */
export const WORDS = {
  title: { fr: 'Lien personnel', en: 'Personal link', es: 'Enlace personal' },
  help: {
    fr: 'Par ce lien, l’organisme confirme ou corrige sa fiche sans compte. Ce qu’il corrige devient une proposition\u00a0: rien ne change avant votre décision, sauf ce qu’il cache au public, qui l’est aussitôt.',
    en: 'By this link the organization confirms or corrects its listing without an account. What it corrects becomes a proposal: nothing changes before you decide, except what it hides from the public, which is hidden at once.',
    es: 'Con este enlace la organización confirma o corrige su ficha sin cuenta. Lo que corrige se vuelve una propuesta: nada cambia antes de su decisión, salvo lo que oculta al público, que se oculta de inmediato.',
  },
  notSaved: {
    fr: 'Enregistrez d’abord la fiche.',
    en: 'Save the listing first.',
    es: 'Guarde primero la ficha.',
  },
  language: { fr: 'Langue du message', en: 'Language of the message', es: 'Idioma del mensaje' },
  send: { fr: 'Envoyer à {address}', en: 'Send to {address}', es: 'Enviar a {address}' },
  sendQuestion: {
    fr: 'Un message part tout de suite à {address} avec un lien personnel ({language}). Qui le reçoit peut répondre pour l’organisme.',
    en: 'A message leaves at once for {address} with a personal link ({language}). Whoever receives it can answer for the organization.',
    es: 'Sale en seguida un mensaje a {address} con un enlace personal ({language}). Quien lo reciba puede responder por la organización.',
  },
  sendYes: { fr: 'Envoyer le message', en: 'Send the message', es: 'Enviar el mensaje' },
  noAddress: {
    fr: 'Aucun courriel sur la fiche\u00a0: le lien peut seulement être copié.',
    en: 'No e-mail on the listing: the link can only be copied.',
    es: 'No hay correo en la ficha: el enlace solo se puede copiar.',
  },
  copy: {
    fr: 'Faire un lien à copier',
    en: 'Make a link to copy',
    es: 'Crear un enlace para copiar',
  },
  sent: {
    fr: 'Le lien part par courriel.',
    en: 'The link leaves by e-mail.',
    es: 'El enlace sale por correo.',
  },
  once: {
    fr: 'Copiez ce lien maintenant\u00a0: il n’est montré qu’une fois. Qui l’a peut répondre pour l’organisme.',
    en: 'Copy this link now: it is shown only once. Whoever has it can answer for the organization.',
    es: 'Copie este enlace ahora: se muestra una sola vez. Quien lo tenga puede responder por la organización.',
  },
  link: { fr: 'Lien', en: 'Link', es: 'Enlace' },
  state: { fr: 'État', en: 'State', es: 'Estado' },
  made: { fr: 'Fait le', en: 'Made on', es: 'Creado el' },
  expires: { fr: 'Expire le', en: 'Expires on', es: 'Caduca el' },
  revoke: { fr: 'Révoquer', en: 'Revoke', es: 'Revocar' },
  revokeOf: {
    fr: 'Révoquer le lien du {date}',
    en: 'Revoke the link of {date}',
    es: 'Revocar el enlace del {date}',
  },
  revokeQuestion: {
    fr: 'Ce lien n’ouvrira plus rien, même chez qui l’a déjà reçu. On ne peut pas le rétablir, mais vous pouvez en faire un autre.',
    en: 'This link will open nothing any more, even for whoever has it. It cannot be brought back, but you can make another.',
    es: 'Este enlace ya no abrirá nada, ni siquiera a quien lo tenga. No se puede recuperar, pero puede hacer otro.',
  },
  revoked: {
    fr: 'Le lien est révoqué\u00a0: il n’ouvre plus rien. Vous pouvez en faire un autre.',
    en: 'The link is revoked: it opens nothing any more. You can make another.',
    es: 'El enlace está revocado: ya no abre nada. Puede hacer otro.',
  },
} satisfies Record<string, Label>
