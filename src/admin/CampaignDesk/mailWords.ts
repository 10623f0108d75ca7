import type { Label } from '@/i18n/locales'
import type { Counted } from '@/i18n/plural'

/** What the desk says of e-mails that have not left. */
export const MAIL_WORDS = {
  title: { fr: 'Courriels à suivre', en: 'E-mails to look after', es: 'Correos por seguir' },
  inLine: {
    fr: {
      one: '{n} courriel attend son tour et part dans les prochaines minutes.',
      other: '{n} courriels attendent leur tour et partent dans les prochaines minutes.',
    },
    en: {
      one: '{n} e-mail is in line and leaves in the next minutes.',
      other: '{n} e-mails are in line and leave in the next minutes.',
    },
    es: {
      one: '{n} correo espera su turno y sale en los próximos minutos.',
      other: '{n} correos esperan su turno y salen en los próximos minutos.',
    },
  },
  held: {
    fr: {
      one: '{n} courriel est retenu\u00a0: la campagne est en pause.',
      other: '{n} courriels sont retenus\u00a0: la campagne est en pause.',
    },
    en: {
      one: '{n} e-mail is held: the campaign is paused.',
      other: '{n} e-mails are held: the campaign is paused.',
    },
    es: {
      one: '{n} correo está retenido: la campaña está en pausa.',
      other: '{n} correos están retenidos: la campaña está en pausa.',
    },
  },
  kept: {
    fr: {
      one: '{n} courriel n’est parti nulle part\u00a0: le site n’a pas de serveur de courriel et l’a gardé dans un fichier. L’administration peut le faire partir une fois le serveur en place.',
      other:
        '{n} courriels ne sont partis nulle part\u00a0: le site n’a pas de serveur de courriel et les a gardés dans des fichiers. L’administration peut les faire partir une fois le serveur en place.',
    },
    en: {
      one: '{n} e-mail has gone nowhere: the site has no mail server and kept it as a file. An administrator can have it sent once there is a server.',
      other:
        '{n} e-mails have gone nowhere: the site has no mail server and kept them as files. An administrator can have them sent once there is a server.',
    },
    es: {
      one: '{n} correo no salió: el sitio no tiene servidor de correo y lo guardó en un archivo. La administración podrá hacerlo salir cuando haya servidor.',
      other:
        '{n} correos no salieron: el sitio no tiene servidor de correo y los guardó en archivos. La administración podrá hacerlos salir cuando haya servidor.',
    },
  },
  late: {
    fr: { one: '{n} courriel est en retard.', other: '{n} courriels sont en retard.' },
    en: { one: '{n} e-mail is late.', other: '{n} e-mails are late.' },
    es: { one: '{n} correo va con retraso.', other: '{n} correos van con retraso.' },
  },
  lateHelp: {
    fr: 'Rien n’est perdu\u00a0: le site essaie de nouveau par lui-même pendant deux jours, et n’envoie rien deux fois de lui-même.',
    en: 'Nothing is lost: the site tries again by itself for two days, and sends nothing twice on its own.',
    es: 'Nada se pierde: el sitio lo intenta de nuevo por sí mismo durante dos días y no envía nada dos veces por su cuenta.',
  },
  lateTwice: {
    fr: {
      one: '{n} d’entre eux était peut-être déjà parti quand quelqu’un l’a fait renvoyer\u00a0: son destinataire l’aura peut-être deux fois.',
      other:
        '{n} d’entre eux étaient peut-être déjà partis quand quelqu’un les a fait renvoyer\u00a0: leurs destinataires les auront peut-être deux fois.',
    },
    en: {
      one: '{n} of them may have left already when somebody had it sent again: its recipient may have it twice.',
      other:
        '{n} of them may have left already when somebody had them sent again: their recipients may have them twice.',
    },
    es: {
      one: '{n} de ellos quizás ya había salido cuando alguien lo hizo reenviar: su destinatario quizás lo tenga dos veces.',
      other:
        '{n} de ellos quizás ya habían salido cuando alguien los hizo reenviar: sus destinatarios quizás los tengan dos veces.',
    },
  },
  lateQuestion: {
    fr: {
      one: 'Ce courriel est essayé dans quelques secondes, et non à l’heure prévue.',
      other: 'Ces {n} courriels sont essayés dans quelques secondes, et non à l’heure prévue.',
    },
    en: {
      one: 'This e-mail is tried in a few seconds rather than at its planned time.',
      other: 'These {n} e-mails are tried in a few seconds rather than at their planned time.',
    },
    es: {
      one: 'Este correo se intenta en unos segundos y no a la hora prevista.',
      other: 'Estos {n} correos se intentan en unos segundos y no a la hora prevista.',
    },
  },
  next: {
    fr: 'Prochain essai\u00a0: {at}.',
    en: 'Next attempt: {at}.',
    es: 'Próximo intento: {at}.',
  },
  failed: {
    fr: { one: '{n} courriel n’est pas parti.', other: '{n} courriels ne sont pas partis.' },
    en: { one: '{n} e-mail did not leave.', other: '{n} e-mails did not leave.' },
    es: { one: '{n} correo no salió.', other: '{n} correos no salieron.' },
  },
  failedHelp: {
    fr: 'Le site n’essaie plus par lui-même. Signalez-le à l’administration, qui peut lire la réponse du serveur; une fois la cause réglée, faites-les partir. Sinon, le prochain rappel prévu, s’il en reste un, sera leur invitation.',
    en: 'The site no longer tries by itself. Tell an administrator, who can read what the server answered; once the cause is mended, have them sent. Otherwise the next planned reminder, if there is one left, will be their invitation.',
    es: 'El sitio ya no lo intenta por sí mismo. Avise a la administración, que puede leer la respuesta del servidor; una vez resuelta la causa, hágalos salir. Si no, el próximo recordatorio previsto, si queda alguno, será su invitación.',
  },
  failedQuestion: {
    fr: {
      one: 'Ce courriel part dans quelques secondes. Il n’est pas parti la première fois\u00a0: personne ne l’aura en double.',
      other:
        'Ces {n} courriels partent dans quelques secondes. Ils ne sont pas partis la première fois\u00a0: personne ne les aura en double.',
    },
    en: {
      one: 'This e-mail leaves in a few seconds. It did not leave the first time: nobody will have it twice.',
      other:
        'These {n} e-mails leave in a few seconds. They did not leave the first time: nobody will have them twice.',
    },
    es: {
      one: 'Este correo sale en unos segundos. No salió la primera vez: nadie lo tendrá dos veces.',
      other:
        'Estos {n} correos salen en unos segundos. No salieron la primera vez: nadie los tendrá dos veces.',
    },
  },
  unsure: {
    fr: {
      one: '{n} courriel est peut-être parti.',
      other: '{n} courriels sont peut-être partis.',
    },
    en: { one: '{n} e-mail may have left.', other: '{n} e-mails may have left.' },
    es: { one: '{n} correo quizás salió.', other: '{n} correos quizás salieron.' },
  },
  unsureHelp: {
    fr: 'Pour ne jamais écrire deux fois de lui-même, le site les compte comme envoyés et ne les renvoie pas. S’il reste un rappel prévu, il leur parviendra. L’administration du serveur de courriel peut dire s’ils sont arrivés.',
    en: 'So as never to write twice by itself, the site counts them as sent and does not send them again. If a planned reminder is left, it will reach them. Whoever runs the mail server can tell whether they arrived.',
    es: 'Para no escribir nunca dos veces por sí mismo, el sitio los cuenta como enviados y no los reenvía. Si queda un recordatorio previsto, les llegará. Quien administra el servidor de correo puede decir si llegaron.',
  },
  unsureQuestion: {
    fr: {
      one: 'Ce destinataire aura peut-être le courriel deux fois. Le courriel porte le même identifiant\u00a0: certains serveurs écartent le second, pas tous.',
      other:
        'Ces {n} destinataires auront peut-être le courriel deux fois. Chaque courriel porte le même identifiant\u00a0: certains serveurs écartent le second, pas tous.',
    },
    en: {
      one: 'The recipient may have the e-mail twice. It bears the same identifier: some servers drop the second one, not all.',
      other:
        'These {n} recipients may have the e-mail twice. Each bears the same identifier: some servers drop the second one, not all.',
    },
    es: {
      one: 'El destinatario quizás tenga el correo dos veces. Lleva el mismo identificador: algunos servidores descartan el segundo, no todos.',
      other:
        'Estos {n} destinatarios quizás tengan el correo dos veces. Cada uno lleva el mismo identificador: algunos servidores descartan el segundo, no todos.',
    },
  },
  whom: {
    fr: { one: 'Pour qui ({n})', other: 'Pour qui ({n})' },
    en: { one: 'For whom ({n})', other: 'For whom ({n})' },
    es: { one: 'Para quién ({n})', other: 'Para quién ({n})' },
  },
  leaving: {
    fr: 'Essai dans quelques secondes.',
    en: 'Tried in a few seconds.',
    es: 'Se intenta en unos segundos.',
  },
} satisfies Record<string, Label | Counted>

export type MailWord = keyof typeof MAIL_WORDS
