import type { Task } from '../types'

/** What somebody who answers for an organization comes to do, on the public side. */
export const ORGANIZATION_TASKS: readonly Task[] = [
  {
    name: 'open-sheet',
    title: {
      fr: 'Ouvrir votre fiche',
      en: 'Open your listing',
      es: 'Abrir su ficha',
    },
    why: {
      fr: 'Votre fiche dit aux personnes migrantes où vous êtes, quand et dans quelles langues vous aidez. Un lien personnel l’ouvre, sans compte.',
      en: 'Your listing tells migrants where you are, when and in which languages you help. A personal link opens it, without an account.',
      es: 'Su ficha dice a las personas migrantes dónde están, cuándo y en qué idiomas ayudan. Un enlace personal la abre, sin cuenta.',
    },
    screen: { page: '/my-sheet', label: 'mySheet' },
    steps: [
      {
        fr: 'Ouvrez notre courriel et suivez le lien personnel.',
        en: 'Open our e-mail and follow the personal link.',
        es: 'Abra nuestro correo y siga el enlace personal.',
      },
      {
        fr: 'Vérifiez que le nom en haut est bien celui de votre organisme.',
        en: 'Check that the name at the top is that of your organization.',
        es: 'Verifique que el nombre de arriba sea el de su organización.',
      },
      {
        fr: 'Sur un ordinateur partagé, finissez par {closeSheet}.',
        en: 'On a shared computer, end with {closeSheet}.',
        es: 'En una computadora compartida, termine con {closeSheet}.',
      },
    ],
    troubles: [
      {
        when: {
          fr: 'Ce n’est pas votre organisme.',
          en: 'It is not your organization.',
          es: 'No es su organización.',
        },
        then: {
          fr: 'Choisissez {notYours}, au bas de la page\u00a0: le lien n’ouvrira plus rien.',
          en: 'Choose {notYours}, at the foot of the page: the link will open nothing any more.',
          es: 'Elija {notYours}, al pie de la página: el enlace ya no abrirá nada.',
        },
      },
    ],
  },
  {
    name: 'confirm-sheet',
    title: {
      fr: 'Dire que tout est encore exact',
      en: 'Say that everything is still right',
      es: 'Decir que todo sigue siendo correcto',
    },
    why: {
      fr: 'La fiche publique porte alors la date d’aujourd’hui et dit que l’organisme l’a confirmée\u00a0: les gens appellent avec confiance.',
      en: 'The public listing then bears today’s date and says that the organization confirmed it: people call with confidence.',
      es: 'La ficha pública lleva entonces la fecha de hoy y dice que la organización la confirmó: la gente llama con confianza.',
    },
    screen: { page: '/my-sheet', label: 'mySheet' },
    steps: [
      {
        fr: 'Ouvrez votre fiche et lisez chaque section, surtout le téléphone et les heures.',
        en: 'Open your listing and read each section, above all the telephone and the hours.',
        es: 'Abra su ficha y lea cada sección, sobre todo el teléfono y el horario.',
      },
      {
        fr: 'Tout est juste\u00a0: choisissez {allRight}. C’est fini.',
        en: 'Everything is right: choose {allRight}. You are done.',
        es: 'Todo es correcto: elija {allRight}. Ha terminado.',
      },
      {
        fr: 'Une partie seulement est juste\u00a0: choisissez {stillRightSection} section par section.',
        en: 'Only a part is right: choose {stillRightSection} section by section.',
        es: 'Solo una parte es correcta: elija {stillRightSection} sección por sección.',
      },
    ],
    troubles: [
      {
        when: {
          fr: 'La page dit que la fiche a changé pendant que vous la lisiez.',
          en: 'The page says that the listing changed while you were reading it.',
          es: 'La página dice que la ficha cambió mientras usted la leía.',
        },
        then: {
          fr: 'Rien n’a été enregistré. Relisez la section marquée, puis recommencez.',
          en: 'Nothing was saved. Read the marked section again, then start over.',
          es: 'No se guardó nada. Vuelva a leer la sección marcada y empiece de nuevo.',
        },
      },
    ],
  },
  {
    name: 'correct-sheet',
    title: {
      fr: 'Corriger votre fiche',
      en: 'Correct your listing',
      es: 'Corregir su ficha',
    },
    why: {
      fr: 'Un numéro, une heure ou un service a changé. Une personne de l’équipe relit avant que ce soit public, sauf ce que vous cachez\u00a0: c’est caché dès l’envoi.',
      en: 'A number, an hour or a service has changed. Somebody of the team reads it before it is public, except what you hide: it is hidden as soon as you send.',
      es: 'Cambió un número, un horario o un servicio. Una persona del equipo lo revisa antes de que sea público, salvo lo que usted oculta: se oculta en cuanto lo envía.',
    },
    screen: { page: '/my-sheet', label: 'mySheet' },
    steps: [
      {
        fr: 'Sur la section à corriger, choisissez {editSection}.',
        en: 'On the section to correct, choose {editSection}.',
        es: 'En la sección que hay que corregir, elija {editSection}.',
      },
      {
        fr: 'Changez ce qui est faux, puis choisissez {keepSection}. Vous pouvez continuer plus tard\u00a0: c’est gardé.',
        en: 'Change what is wrong, then choose {keepSection}. You may go on later: it is kept.',
        es: 'Cambie lo que es erróneo y elija {keepSection}. Puede seguir más tarde: queda guardado.',
      },
      {
        fr: 'Choisissez {reviewAndSend}, et lisez l’avant et l’après.',
        en: 'Choose {reviewAndSend}, and read before and after.',
        es: 'Elija {reviewAndSend} y lea el antes y el después.',
      },
      {
        fr: 'Ajoutez au besoin {wordForTeam}, puis choisissez {sendSheet}.',
        en: 'Add {wordForTeam} if need be, then choose {sendSheet}.',
        es: 'Si hace falta, añada {wordForTeam}; luego elija {sendSheet}.',
      },
    ],
    troubles: [
      {
        when: {
          fr: 'La page dit qu’il y a des choses à corriger.',
          en: 'The page says that there are things to correct.',
          es: 'La página dice que hay cosas que corregir.',
        },
        then: {
          fr: 'Le reste est gardé. Suivez les messages à côté des champs, puis choisissez de nouveau {keepSection}.',
          en: 'The rest is kept. Follow the messages beside the fields, then choose {keepSection} again.',
          es: 'Lo demás está guardado. Siga los mensajes junto a los campos y elija otra vez {keepSection}.',
        },
      },
      {
        when: {
          fr: 'Vous voulez cacher au public un service ou une adresse.',
          en: 'You want to hide a service or an address from the public.',
          es: 'Quiere ocultar al público un servicio o una dirección.',
        },
        then: {
          fr: 'Dans la section, cochez de ne pas le montrer au public, puis envoyez\u00a0: c’est caché aussitôt. Pour le montrer de nouveau, quelqu’un de l’équipe relit d’abord.',
          en: 'In the section, tick not to show it to the public, then send: it is hidden at once. To show it again, somebody of the team reads it first.',
          es: 'En la sección, marque no mostrarlo al público y envíe: se oculta enseguida. Para mostrarlo de nuevo, alguien del equipo lo lee antes.',
        },
      },
      {
        when: {
          fr: 'Vous voulez tout reprendre.',
          en: 'You want to start over.',
          es: 'Quiere empezar de nuevo.',
        },
        then: {
          fr: 'Dans la section, choisissez {dropChanges}.',
          en: 'In the section, choose {dropChanges}.',
          es: 'En la sección, elija {dropChanges}.',
        },
      },
    ],
  },
  {
    name: 'lost-link',
    title: {
      fr: 'Retrouver un lien perdu ou expiré',
      en: 'Get back a link that is lost or expired',
      es: 'Recuperar un enlace perdido o caducado',
    },
    why: {
      fr: 'Un lien cesse de servir après un temps, ou à la fin d’une campagne. Un autre vient en quelques minutes.',
      en: 'A link stops working after a time, or when a campaign ends. Another comes within minutes.',
      es: 'Un enlace deja de servir después de un tiempo o al terminar una campaña. Otro llega en pocos minutos.',
    },
    screen: { page: '/my-sheet/lost', label: 'lostLink' },
    steps: [
      {
        fr: 'Ouvrez {lostLink}.',
        en: 'Open {lostLink}.',
        es: 'Abra {lostLink}.',
      },
      {
        fr: 'Écrivez le courriel inscrit sur la fiche, puis choisissez {sendLink}.',
        en: 'Write the e-mail address that stands on the listing, then choose {sendLink}.',
        es: 'Escriba el correo que figura en la ficha y elija {sendLink}.',
      },
      {
        fr: 'Regardez vos courriels, et les indésirables.',
        en: 'Look at your e-mail, and at the junk folder.',
        es: 'Mire su correo, también el no deseado.',
      },
    ],
    troubles: [
      {
        when: {
          fr: 'L’adresse de la fiche n’est plus la vôtre.',
          en: 'The address on the listing is no longer yours.',
          es: 'La dirección de la ficha ya no es la suya.',
        },
        then: {
          fr: 'Écrivez-nous (l’adresse est à la fin de ce manuel)\u00a0: le lien ne part à aucune autre adresse que celle de la fiche.',
          en: 'Write to us (the address stands at the end of this handbook): the link leaves for no other address than that of the listing.',
          es: 'Escríbanos (la dirección está al final de este manual): el enlace no sale a ninguna otra dirección que la de la ficha.',
        },
      },
    ],
  },
  {
    name: 'open-account',
    title: {
      fr: 'Ouvrir un compte pour votre organisme',
      en: 'Open an account for your organization',
      es: 'Abrir una cuenta para su organización',
    },
    why: {
      fr: 'Rien n’y oblige. Avec un compte, vous ouvrez la fiche quand vous voulez, à plusieurs, et vous en voyez l’historique.',
      en: 'Nothing obliges you. With an account you open the listing whenever you like, several of you, and see its history.',
      es: 'Nada le obliga. Con una cuenta abre la ficha cuando quiera, entre varias personas, y ve su historial.',
    },
    screen: { page: '/my-sheet/account', label: 'openAccount' },
    steps: [
      {
        fr: 'Sur votre fiche, ouverte par le lien personnel, choisissez {openAccount}.',
        en: 'On your listing, opened by the personal link, choose {openAccount}.',
        es: 'En su ficha, abierta con el enlace personal, elija {openAccount}.',
      },
      {
        fr: 'Écrivez votre nom, puis choisissez {getInvitation}.',
        en: 'Write your name, then choose {getInvitation}.',
        es: 'Escriba su nombre y elija {getInvitation}.',
      },
      {
        fr: 'Dans le courriel reçu, suivez le lien et choisissez un mot de passe.',
        en: 'In the e-mail you get, follow the link and choose a password.',
        es: 'En el correo recibido, siga el enlace y elija una contraseña.',
      },
      {
        fr: 'Ensuite, votre fiche est sous {mySheets}, dans {myAccount}.',
        en: 'From then on your listing is under {mySheets}, in {myAccount}.',
        es: 'Después, su ficha está en {mySheets}, dentro de {myAccount}.',
      },
    ],
    troubles: [
      {
        when: {
          fr: 'Vous avez oublié le mot de passe.',
          en: 'You forgot the password.',
          es: 'Olvidó la contraseña.',
        },
        then: {
          fr: 'Sur la page de connexion, choisissez {forgottenPassword}\u00a0: un lien arrive par courriel.',
          en: 'On the sign-in page, choose {forgottenPassword}: a link comes by e-mail.',
          es: 'En la página de inicio de sesión, elija {forgottenPassword}: llega un enlace por correo.',
        },
      },
    ],
  },
  {
    name: 'colleagues',
    title: {
      fr: 'Inviter des collègues, ou mettre fin à un accès',
      en: 'Invite colleagues, or end somebody’s access',
      es: 'Invitar a colegas o terminar un acceso',
    },
    why: {
      fr: 'Chaque personne a son propre compte. Quand quelqu’un part, vous fermez son accès sans changer le vôtre.',
      en: 'Each person has an account of their own. When somebody leaves, you close their access without changing yours.',
      es: 'Cada persona tiene su propia cuenta. Cuando alguien se va, usted cierra su acceso sin cambiar el suyo.',
    },
    screen: { page: '/account', label: 'myAccount' },
    steps: [
      {
        fr: 'Dans {myAccount}, ouvrez votre fiche, puis {people}.',
        en: 'In {myAccount}, open your listing, then {people}.',
        es: 'En {myAccount}, abra su ficha y luego {people}.',
      },
      {
        fr: 'Sous {inviteSomebody}, écrivez le nom et le courriel, et choisissez ce que la personne peut faire.',
        en: 'Under {inviteSomebody}, write the name and the e-mail address, and choose what the person may do.',
        es: 'En {inviteSomebody}, escriba el nombre y el correo, y elija qué puede hacer la persona.',
      },
      {
        fr: 'Choisissez {sendInvitation}.',
        en: 'Choose {sendInvitation}.',
        es: 'Elija {sendInvitation}.',
      },
      {
        fr: 'Quelqu’un part\u00a0: à côté de son nom, choisissez {endAccess}, puis {endAccessYes}.',
        en: 'Somebody leaves: beside their name, choose {endAccess}, then {endAccessYes}.',
        es: 'Alguien se va: junto a su nombre, elija {endAccess} y luego {endAccessYes}.',
      },
    ],
    troubles: [
      {
        when: {
          fr: 'La seule personne qui pouvait modifier est partie.',
          en: 'The only person who could edit has left.',
          es: 'La única persona que podía modificar se fue.',
        },
        then: {
          fr: 'Écrivez-nous\u00a0: l’équipe peut inviter quelqu’un d’autre.',
          en: 'Write to us: the team can invite somebody else.',
          es: 'Escríbanos: el equipo puede invitar a otra persona.',
        },
      },
    ],
  },
  {
    name: 'follow-answer',
    title: {
      fr: 'Suivre ce que l’équipe a décidé',
      en: 'Follow what the team decided',
      es: 'Seguir lo que decidió el equipo',
    },
    why: {
      fr: 'Ce que vous envoyez est accepté ou refusé champ par champ, et vous savez pourquoi.',
      en: 'What you send is accepted or refused field by field, and you are told why.',
      es: 'Lo que envía se acepta o se rechaza campo por campo, y usted sabe por qué.',
    },
    screen: { page: '/account', label: 'myAccount' },
    steps: [
      {
        fr: 'Attendez le courriel de réponse\u00a0: il dit ce qui est repris, et ce qui ne l’est pas.',
        en: 'Wait for the e-mail that answers: it says what was taken up, and what was not.',
        es: 'Espere el correo de respuesta: dice qué se aceptó y qué no.',
      },
      {
        fr: 'Avec un compte, ouvrez {history}\u00a0: chaque envoi y est, avec son état et la réponse.',
        en: 'With an account, open {history}: each sending is there, with its state and the answer.',
        es: 'Con una cuenta, abra {history}: allí está cada envío, con su estado y la respuesta.',
      },
    ],
    troubles: [
      {
        when: {
          fr: 'Deux semaines ont passé sans réponse.',
          en: 'Two weeks have passed without an answer.',
          es: 'Pasaron dos semanas sin respuesta.',
        },
        then: {
          fr: 'Écrivez-nous, en nommant l’organisme et le jour de l’envoi.',
          en: 'Write to us, naming the organization and the day you sent it.',
          es: 'Escríbanos, con el nombre de la organización y el día del envío.',
        },
      },
    ],
  },
  {
    name: 'stop-asking',
    title: {
      fr: 'Ne plus recevoir nos demandes',
      en: 'No longer get our requests',
      es: 'No recibir más nuestras solicitudes',
    },
    why: {
      fr: 'Vous restez au répertoire, et nous ne vous écrivons plus chaque année.',
      en: 'You stay in the directory, and we no longer write to you each year.',
      es: 'Usted sigue en el directorio y ya no le escribimos cada año.',
    },
    screen: { page: '/my-sheet/quiet', label: 'stopAsking' },
    steps: [
      {
        fr: 'Au bas de notre courriel, suivez le lien pour ne plus recevoir ces demandes.',
        en: 'At the foot of our e-mail, follow the link to stop these requests.',
        es: 'Al pie de nuestro correo, siga el enlace para dejar de recibir estas solicitudes.',
      },
      {
        fr: 'Choisissez {stopAskingYes}.',
        en: 'Choose {stopAskingYes}.',
        es: 'Elija {stopAskingYes}.',
      },
    ],
    troubles: [
      {
        when: {
          fr: 'Vous changez d’avis, ou préférez ne plus paraître du tout.',
          en: 'You change your mind, or would rather not appear at all.',
          es: 'Cambia de opinión o prefiere no aparecer.',
        },
        then: {
          fr: 'Écrivez-nous\u00a0: l’équipe peut faire l’un ou l’autre.',
          en: 'Write to us: the team can do either.',
          es: 'Escríbanos: el equipo puede hacer una cosa o la otra.',
        },
      },
    ],
  },
]
