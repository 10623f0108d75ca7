import { MAP_READERS_PATH } from '@/admin/MapReaders/path'
import { OPERATIONS_PATH } from '@/admin/Operations/path'

import type { Task } from '../types'

/** What an administrator comes to do. */
export const ADMIN_TASKS: readonly Task[] = [
  {
    name: 'invite-colleague',
    title: {
      fr: 'Inviter une personne dans l’équipe',
      en: 'Invite somebody to the team',
      es: 'Invitar a una persona al equipo',
    },
    why: {
      fr: 'Chaque personne a son propre compte\u00a0: le journal dit alors qui a fait quoi, et un départ ne touche personne d’autre.',
      en: 'Each person has an account of their own: the log then says who did what, and a departure touches nobody else.',
      es: 'Cada persona tiene su propia cuenta: así el registro dice quién hizo qué, y una salida no afecta a nadie más.',
    },
    screen: { create: 'users' },
    steps: [
      {
        fr: 'Dans {accounts}, choisissez {create}.',
        en: 'In {accounts}, choose {create}.',
        es: 'En {accounts}, elija {create}.',
      },
      {
        fr: 'Écrivez {accountName} et {accountEmail}. Vous ne donnez pas de mot de passe\u00a0: la personne le choisit.',
        en: 'Write {accountName} and {accountEmail}. You give no password: the person chooses it.',
        es: 'Escriba {accountName} y {accountEmail}. Usted no da contraseña: la elige la persona.',
      },
      {
        fr: 'Sous {accountRoles}, choisissez {roleResearcher}, {roleTranslator} ou {roleAdmin}. Donnez le moins possible.',
        en: 'Under {accountRoles}, choose {roleResearcher}, {roleTranslator} or {roleAdmin}. Give as little as possible.',
        es: 'En {accountRoles}, elija {roleResearcher}, {roleTranslator} o {roleAdmin}. Dé lo menos posible.',
      },
      {
        fr: 'Pour la traduction, choisissez les langues sous {accountLanguages}.',
        en: 'For translation, choose the languages under {accountLanguages}.',
        es: 'Para la traducción, elija los idiomas en {accountLanguages}.',
      },
      {
        fr: 'Choisissez {save}\u00a0: l’invitation part par courriel. Montrez ensuite à la personne son manuel.',
        en: 'Choose {save}: the invitation leaves by e-mail. Then show the person their handbook.',
        es: 'Elija {save}: la invitación sale por correo. Después muestre a la persona su manual.',
      },
    ],
    troubles: [
      {
        when: {
          fr: 'L’invitation n’est pas arrivée, ou a plus de sept jours.',
          en: 'The invitation did not arrive, or is older than seven days.',
          es: 'La invitación no llegó o tiene más de siete días.',
        },
        then: {
          fr: 'Ouvrez le compte, vérifiez l’adresse et choisissez {inviteAgain}. Regardez aussi {outbox}.',
          en: 'Open the account, check the address and choose {inviteAgain}. Look at {outbox} too.',
          es: 'Abra la cuenta, verifique la dirección y elija {inviteAgain}. Mire también {outbox}.',
        },
      },
    ],
  },
  {
    name: 'end-account',
    title: {
      fr: 'Fermer le compte d’une personne qui part',
      en: 'Close the account of somebody who leaves',
      es: 'Cerrar la cuenta de una persona que se va',
    },
    why: {
      fr: 'Un compte oublié reste une porte ouverte sur les employeurs et sur la publication.',
      en: 'A forgotten account is a door left open on employers and on publication.',
      es: 'Una cuenta olvidada es una puerta abierta a los empleadores y a la publicación.',
    },
    screen: { list: 'users' },
    steps: [
      {
        fr: 'Confiez d’abord à quelqu’un d’autre ses traductions et ses propositions en cours.',
        en: 'First give their translations and proposals under way to somebody else.',
        es: 'Primero asigne a otra persona sus traducciones y propuestas en curso.',
      },
      {
        fr: 'Dans {accounts}, ouvrez le compte. Pour garder l’accès à une partie seulement, changez {accountRoles} et choisissez {save}.',
        en: 'In {accounts}, open the account. To leave access to a part only, change {accountRoles} and choose {save}.',
        es: 'En {accounts}, abra la cuenta. Para dejar acceso solo a una parte, cambie {accountRoles} y elija {save}.',
      },
      {
        fr: 'Pour tout fermer, choisissez {delete} dans le menu du compte. Ce que la personne a écrit reste, et le journal garde son nom.',
        en: 'To close everything, choose {delete} in the menu of the account. What the person wrote stays, and the log keeps their name.',
        es: 'Para cerrarlo todo, elija {delete} en el menú de la cuenta. Lo que la persona escribió queda, y el registro conserva su nombre.',
      },
    ],
    troubles: [
      {
        when: {
          fr: 'La personne avait prévu des publications ou des retraits.',
          en: 'The person had planned publications or withdrawals.',
          es: 'La persona había previsto publicaciones o retiros.',
        },
        then: {
          fr: 'Le compte effacé, rien ne s’en fera. Dans {today}, ouvrez chaque texte annoncé sous {todayComes}\u00a0: une autre personne y choisit de nouveau le moment, ou annule.',
          en: 'Once the account is deleted, none of it will be done. In {today}, open each text announced under {todayComes}: somebody else chooses the time again there, or cancels.',
          es: 'Borrada la cuenta, nada de eso se hará. En {today}, abra cada texto anunciado en {todayComes}: otra persona elige allí de nuevo el momento, o cancela.',
        },
      },
      {
        when: {
          fr: 'Le site refuse d’effacer le compte.',
          en: 'The site refuses to delete the account.',
          es: 'El sitio se niega a borrar la cuenta.',
        },
        then: {
          fr: 'C’est celui de la dernière personne qui administre. Donnez d’abord ce rôle à quelqu’un d’autre.',
          en: 'It is that of the last administrator. Give that role to somebody else first.',
          es: 'Es la de la última persona que administra. Dé antes esa función a alguien más.',
        },
      },
    ],
  },
  {
    name: 'map-access',
    title: {
      fr: 'Décider d’une demande d’accès à la carte',
      en: 'Decide on a request for map access',
      es: 'Decidir sobre una solicitud de acceso al mapa',
    },
    why: {
      fr: 'La carte nomme des employeurs\u00a0: l’accès se donne à une personne, pour un but, jusqu’à une date.',
      en: 'The map names employers: access is given to one person, for a purpose, until a date.',
      es: 'El mapa nombra empleadores: el acceso se da a una persona, con un fin y hasta una fecha.',
    },
    screen: { list: 'map-access-requests' },
    steps: [
      {
        fr: 'Dans {mapRequests}, ouvrez la demande et lisez {requestPurpose}.',
        en: 'In {mapRequests}, open the request and read {requestPurpose}.',
        es: 'En {mapRequests}, abra la solicitud y lea {requestPurpose}.',
      },
      {
        fr: 'Vérifiez que l’organisme existe et que l’adresse est bien la sienne.',
        en: 'Check that the organization exists and that the address is its own.',
        es: 'Verifique que la organización existe y que la dirección es suya.',
      },
      {
        fr: 'Sous {requestDecision}, choisissez {accessGranted} ou {accessRefused}; donnez une date à {requestUntil} et, s’il y a lieu, une {requestReason}, que la personne lira.',
        en: 'Under {requestDecision}, choose {accessGranted} or {accessRefused}; give a date to {requestUntil} and, where needed, a {requestReason}, which the person will read.',
        es: 'En {requestDecision}, elija {accessGranted} o {accessRefused}; dé una fecha a {requestUntil} y, si corresponde, un {requestReason}, que la persona leerá.',
      },
      {
        fr: 'Choisissez {save}\u00a0: la réponse part par courriel.',
        en: 'Choose {save}: the answer leaves by e-mail.',
        es: 'Elija {save}: la respuesta sale por correo.',
      },
    ],
    troubles: [
      {
        when: {
          fr: 'Vous avez donné l’accès à tort.',
          en: 'You gave access by mistake.',
          es: 'Dio acceso por error.',
        },
        then: {
          fr: 'Ouvrez la demande, choisissez {accessWithdrawn} sous {requestDecision}, puis {save}\u00a0: la carte se ferme tout de suite, et le journal dit ce qui a été consulté.',
          en: 'Open the request, choose {accessWithdrawn} under {requestDecision}, then {save}: the map closes at once, and the log says what was consulted.',
          es: 'Abra la solicitud, elija {accessWithdrawn} en {requestDecision} y luego {save}: el mapa se cierra de inmediato y el registro dice qué se consultó.',
        },
      },
    ],
  },
  {
    name: 'map-readers',
    title: {
      fr: 'Revoir qui lit la carte',
      en: 'Review who reads the map',
      es: 'Revisar quién lee el mapa',
    },
    why: {
      fr: 'Deux fois l’an, regardez qui a encore accès, pour quoi, et ce qui a été consulté.',
      en: 'Twice a year, look at who still has access, what for, and what was consulted.',
      es: 'Dos veces al año, mire quién tiene todavía acceso, para qué y qué se consultó.',
    },
    screen: { view: MAP_READERS_PATH, label: 'mapReaders' },
    steps: [
      {
        fr: 'Ouvrez {mapReaders}, au-dessus de la liste {mapRequests}.',
        en: 'Open {mapReaders}, above the list {mapRequests}.',
        es: 'Abra {mapReaders}, encima de la lista {mapRequests}.',
      },
      {
        fr: 'Lisez {readerPurpose} et {readerLast} de chaque personne.',
        en: 'Read {readerPurpose} and {readerLast} of each person.',
        es: 'Lea {readerPurpose} y {readerLast} de cada persona.',
      },
      {
        fr: 'Un usage vous étonne\u00a0: ouvrez {readerJournal}.',
        en: 'If something looks unusual, open {readerJournal}.',
        es: 'Si algún uso le extraña, abra {readerJournal}.',
      },
      {
        fr: 'Pour retirer l’accès d’une personne, choisissez {openRequest}; sous {requestDecision}, choisissez {accessWithdrawn}, puis {save}.',
        en: 'To withdraw somebody’s access, choose {openRequest}; under {requestDecision}, choose {accessWithdrawn}, then {save}.',
        es: 'Para retirar el acceso de alguien, elija {openRequest}; en {requestDecision}, elija {accessWithdrawn} y luego {save}.',
      },
    ],
    troubles: [
      {
        when: {
          fr: 'Une personne a un accès sans demande.',
          en: 'Somebody has access without a request.',
          es: 'Alguien tiene acceso sin solicitud.',
        },
        then: {
          fr: 'Il a été donné à la main dans son compte. Changez ou videz-y {accountMapUntil}, puis choisissez {save}.',
          en: 'It was given by hand in their account. Change or empty {accountMapUntil} there, then choose {save}.',
          es: 'Se le dio a mano en su cuenta. Cambie o vacíe allí {accountMapUntil} y elija {save}.',
        },
      },
    ],
  },
  {
    name: 'watch-site',
    title: {
      fr: 'Voir comment va le site',
      en: 'See how the site stands',
      es: 'Ver cómo está el sitio',
    },
    why: {
      fr: 'Cinq minutes par semaine\u00a0: sauvegarde, disque, travaux, courriels, erreurs.',
      en: 'Five minutes a week: backup, disk, jobs, e-mail, faults.',
      es: 'Cinco minutos por semana: copia de seguridad, disco, trabajos, correos, errores.',
    },
    screen: { view: OPERATIONS_PATH, label: 'operations' },
    steps: [
      {
        fr: 'Ouvrez {operations}, au-dessus du {journal}.',
        en: 'Open {operations}, above the {journal}.',
        es: 'Abra {operations}, encima del {journal}.',
      },
      {
        fr: 'Lisez {lastBackup}\u00a0: elle doit dater de la nuit dernière.',
        en: 'Read {lastBackup}: it should be of last night.',
        es: 'Lea {lastBackup}: debe ser de anoche.',
      },
      {
        fr: 'Lisez {freeSpace} et {faults}.',
        en: 'Read {freeSpace} and {faults}.',
        es: 'Lea {freeSpace} y {faults}.',
      },
      {
        fr: 'Sous {jobs}, un travail a échoué\u00a0: lisez pourquoi, réglez la cause, puis choisissez {runAgain}.',
        en: 'Under {jobs}, a job has failed: read why, settle the cause, then choose {runAgain}.',
        es: 'En {jobs}, si un trabajo falló: lea por qué, resuelva la causa y elija {runAgain}.',
      },
    ],
    troubles: [
      {
        when: {
          fr: 'La sauvegarde est en retard ou a échoué.',
          en: 'The backup is late or has failed.',
          es: 'La copia de seguridad está atrasada o falló.',
        },
        then: {
          fr: 'Vérifiez que le disque des sauvegardes est branché et qu’il y reste de la place. Sur la machine, `npm run backup` dit ce qui ne va pas.',
          en: 'Check that the disk of backups is mounted and has room. On the machine, `npm run backup` says what is wrong.',
          es: 'Verifique que el disco de las copias esté conectado y tenga espacio. En la máquina, `npm run backup` dice qué pasa.',
        },
      },
    ],
  },
  {
    name: 'unsent-mail',
    title: {
      fr: 'Reprendre un courriel qui n’est pas parti',
      en: 'Send an e-mail that did not leave',
      es: 'Enviar un correo que no salió',
    },
    why: {
      fr: 'Une invitation ou une réponse qui n’arrive pas laisse une personne dehors. Le site réessaie seul pendant deux jours.',
      en: 'An invitation or an answer that does not arrive leaves a person outside. The site tries again by itself for two days.',
      es: 'Una invitación o una respuesta que no llega deja fuera a una persona. El sitio lo reintenta solo durante dos días.',
    },
    screen: { list: 'outbox-messages' },
    steps: [
      {
        fr: 'Dans {outbox}, ouvrez le message et lisez pourquoi il n’est pas parti.',
        en: 'In {outbox}, open the message and read why it did not leave.',
        es: 'En {outbox}, abra el mensaje y lea por qué no salió.',
      },
      {
        fr: 'L’adresse est fausse\u00a0: corrigez-la dans le compte ou la fiche, et faites partir un nouveau message de là.',
        en: 'The address is wrong: correct it in the account or the listing, and have a new message leave from there.',
        es: 'La dirección es errónea: corríjala en la cuenta o en la ficha y haga salir de allí un mensaje nuevo.',
      },
      {
        fr: 'Le serveur de courriel ne répondait pas\u00a0: choisissez {sendAgain}.',
        en: 'The mail server did not answer: choose {sendAgain}.',
        es: 'El servidor de correo no respondía: elija {sendAgain}.',
      },
    ],
    troubles: [
      {
        when: {
          fr: 'Plus rien ne part.',
          en: 'Nothing leaves any more.',
          es: 'Ya no sale nada.',
        },
        then: {
          fr: 'Le mot de passe de SMTP_URL a peut-être changé. Corrigez-le dans le fichier .env et redémarrez\u00a0: ce qui attendait part.',
          en: 'The password in SMTP_URL may have changed. Correct it in the .env file and restart: what was waiting leaves.',
          es: 'Quizá cambió la contraseña de SMTP_URL. Corríjala en el archivo .env y reinicie: lo que esperaba sale.',
        },
      },
    ],
  },
  {
    name: 'lost-second-step',
    title: {
      fr: 'Aider une personne qui a perdu son téléphone',
      en: 'Help somebody who lost their phone',
      es: 'Ayudar a una persona que perdió su teléfono',
    },
    why: {
      fr: 'Sans téléphone ni codes de secours, la connexion à deux étapes reste fermée. Vous pouvez retirer la deuxième étape.',
      en: 'Without phone or recovery codes, a sign-in in two steps stays closed. You may remove the second step.',
      es: 'Sin teléfono ni códigos de respaldo, el inicio de sesión en dos pasos queda cerrado. Usted puede quitar el segundo paso.',
    },
    screen: { list: 'users' },
    steps: [
      {
        fr: 'Assurez-vous de parler à la bonne personne\u00a0: de vive voix, à un numéro que vous connaissiez déjà.',
        en: 'Make sure that you speak to the right person: by voice, at a number that you knew already.',
        es: 'Asegúrese de hablar con la persona correcta: de viva voz, a un número que ya conocía.',
      },
      {
        fr: 'Dans {accounts}, ouvrez son compte et écrivez la raison; la personne et l’équipe la liront.',
        en: 'In {accounts}, open their account and write the reason; the person and the team will read it.',
        es: 'En {accounts}, abra su cuenta y escriba el motivo; lo leerán la persona y el equipo.',
      },
      {
        fr: 'Choisissez {removeSecondStep}. La personne se connecte avec son mot de passe et en ajoute une nouvelle.',
        en: 'Choose {removeSecondStep}. The person signs in with their password and adds a new one.',
        es: 'Elija {removeSecondStep}. La persona entra con su contraseña y añade uno nuevo.',
      },
    ],
    troubles: [
      {
        when: {
          fr: 'C’est votre propre téléphone qui est perdu, et personne d’autre n’administre.',
          en: 'It is your own phone that is lost, and nobody else administers.',
          es: 'El teléfono perdido es el suyo y nadie más administra.',
        },
        then: {
          fr: 'Sur la machine, `npm run second-step:remove -- votre adresse` la retire. D’où l’intérêt d’être deux.',
          en: 'On the machine, `npm run second-step:remove -- your address` removes it. This is why it helps to be two.',
          es: 'En la máquina, `npm run second-step:remove -- su dirección` lo quita. Por eso conviene ser dos.',
        },
      },
    ],
  },
  {
    name: 'read-journal',
    title: {
      fr: 'Savoir qui a fait quoi',
      en: 'Know who did what',
      es: 'Saber quién hizo qué',
    },
    why: {
      fr: 'Le journal garde les connexions, les publications, les accès et les consultations de la carte. Personne ne peut le modifier.',
      en: 'The log keeps sign-ins, publications, accesses and consultations of the map. Nobody can change it.',
      es: 'El registro guarda los inicios de sesión, las publicaciones, los accesos y las consultas del mapa. Nadie puede modificarlo.',
    },
    screen: { list: 'audit-events' },
    steps: [
      {
        fr: 'Ouvrez {journal}.',
        en: 'Open {journal}.',
        es: 'Abra {journal}.',
      },
      {
        fr: 'Choisissez qui ou quel rôle, quoi, sur quoi et entre quels jours, puis {filterJournal}.',
        en: 'Choose who or which role, what, about what and between which days, then {filterJournal}.',
        es: 'Elija quién o qué función, qué, sobre qué y entre qué días, y luego {filterJournal}.',
      },
      {
        fr: 'Ouvrez une ligne\u00a0: ce qui était avant et après y est écrit.',
        en: 'Open a line: what was before and after is written there.',
        es: 'Abra una línea: allí está escrito lo de antes y lo de después.',
      },
      {
        fr: 'Pour un rapport, choisissez {journalFile}.',
        en: 'For a report, choose {journalFile}.',
        es: 'Para un informe, elija {journalFile}.',
      },
    ],
    troubles: [
      {
        when: {
          fr: 'Vous doutez qu’on ait touché au journal lui-même.',
          en: 'You suspect that the log itself was tampered with.',
          es: 'Sospecha que alguien tocó el propio registro.',
        },
        then: {
          fr: 'Sur la machine, `npm run audit:verify` dit si une ligne a été changée, ôtée ou ajoutée.',
          en: 'On the machine, `npm run audit:verify` says whether a line was changed, removed or added.',
          es: 'En la máquina, `npm run audit:verify` dice si se cambió, quitó o añadió una línea.',
        },
      },
    ],
  },
  {
    name: 'issue-edition',
    title: {
      fr: 'Faire paraître une édition à citer',
      en: 'Issue an edition to cite',
      es: 'Publicar una edición para citar',
    },
    why: {
      fr: 'Une personne qui cite le site doit retrouver les mêmes mots dans dix ans. Une édition fige le guide et le répertoire, avec un numéro et une date.',
      en: 'A person who cites the site must find the same words in ten years. An edition freezes the guide and the directory, with a number and a date.',
      es: 'Una persona que cita el sitio debe encontrar las mismas palabras dentro de diez años. Una edición fija la guía y el directorio, con un número y una fecha.',
    },
    screen: { list: 'editions' },
    steps: [
      {
        fr: 'Dans {editions}, créez-en une\u00a0: le numéro est proposé. Donnez la {editionDate}, puis {save}.',
        en: 'In {editions}, create one: the number is proposed. Give the {editionDate}, then {save}.',
        es: 'En {editions}, cree una: el número se propone. Indique la {editionDate} y luego {save}.',
      },
      {
        fr: 'Choisissez {editionMake}. Quelques minutes plus tard, regardez les fichiers et relisez le numéro, la date et les notes.',
        en: 'Choose {editionMake}. A few minutes later, look at the files and check the number, the date and the notes.',
        es: 'Elija {editionMake}. Unos minutos después, vea los archivos y revise el número, la fecha y las notas.',
      },
      {
        fr: 'Choisissez {editionIssue}\u00a0: à partir de là, plus rien n’en change.',
        en: 'Choose {editionIssue}: from then on nothing of it changes.',
        es: 'Elija {editionIssue}: a partir de ahí, nada de ella cambia.',
      },
    ],
    troubles: [
      {
        when: {
          fr: 'Une édition parue montre quelque chose qui ne devait pas l’être.',
          en: 'An issued edition shows something that should not be shown.',
          es: 'Una edición publicada muestra algo que no debía mostrarse.',
        },
        then: {
          fr: 'Cachez-le dans la fiche ou le chapitre\u00a0: les fichiers qui le montrent ne sont plus offerts. Sinon, l’administration choisit {editionWithdraw}, en disant pourquoi.',
          en: 'Hide it in the listing or the chapter: the files that show it are no longer given. Otherwise, an administrator chooses {editionWithdraw}, saying why.',
          es: 'Ocúltelo en la ficha o el capítulo: los archivos que lo muestran dejan de ofrecerse. Si no, la administración elige {editionWithdraw}, diciendo por qué.',
        },
      },
    ],
  },
]
