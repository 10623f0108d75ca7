import type { Task } from '../types'

/** What the research team learns from people outside: before a text is published, and once it is read. */
export const READER_TASKS: readonly Task[] = [
  {
    name: 'outside-reading',
    title: {
      fr: 'Faire lire un texte par quelqu’un de l’extérieur',
      en: 'Have a text read by somebody from outside',
      es: 'Pedir a alguien de fuera que lea un texto',
    },
    why: {
      fr: 'Un organisme ou une administration voit une erreur que l’équipe ne voit pas. La personne lit avant la publication, sans compte, par un lien qui se termine.',
      en: 'An organization or a public body sees a mistake that the team does not. They read before publication, without an account, by a link that ends.',
      es: 'Una organización o una administración ve un error que el equipo no ve. La persona lee antes de la publicación, sin cuenta, con un enlace que termina.',
    },
    screen: { list: 'guide-chapters' },
    steps: [
      {
        fr: 'Ouvrez le chapitre et enregistrez-le\u00a0: la personne lira cette version, et aucune autre.',
        en: 'Open the chapter and save it: they will read this version, and no other.',
        es: 'Abra el capítulo y guárdelo: la persona leerá esta versión y ninguna otra.',
      },
      {
        fr: 'Sous {outsideReading}, choisissez {outsideInvite}\u00a0: un nom, un organisme, une adresse, la langue de la lettre et le dernier jour.',
        en: 'Under {outsideReading}, choose {outsideInvite}: a name, a body, an address, the language of the letter and the last day.',
        es: 'En {outsideReading}, elija {outsideInvite}: un nombre, un organismo, una dirección, el idioma de la carta y el último día.',
      },
      {
        fr: 'Choisissez {outsideSend}. La personne reçoit un courriel avec le lien.',
        en: 'Choose {outsideSend}. They receive an e-mail with the link.',
        es: 'Elija {outsideSend}. La persona recibe un correo con el enlace.',
      },
      {
        fr: 'Ses remarques arrivent sous {comments}, au passage dont elles parlent; sa réponse reste à côté de la version. Réglez chaque remarque avec {commentResolve}.',
        en: 'Their remarks come under {comments}, at the passage that they are about; their answer stays beside the version. Settle each remark with {commentResolve}.',
        es: 'Sus observaciones llegan a {comments}, en el pasaje del que tratan; su respuesta queda junto a la versión. Cierre cada observación con {commentResolve}.',
      },
    ],
    troubles: [
      {
        when: {
          fr: 'Le texte a changé pendant la lecture.',
          en: 'The text changed while they were reading.',
          es: 'El texto cambió durante la lectura.',
        },
        then: {
          fr: 'La réponse vaut pour la version qui a été lue, et l’écran le dit. Invitez de nouveau la même personne pour lui montrer la suite.',
          en: 'The answer holds for the version that was read, and the screen says so. Invite the same person again to show them what follows.',
          es: 'La respuesta vale para la versión leída, y la pantalla lo dice. Invite de nuevo a la misma persona para mostrarle lo que sigue.',
        },
      },
      {
        when: {
          fr: 'L’invitation est partie à la mauvaise adresse.',
          en: 'The invitation went to the wrong address.',
          es: 'La invitación salió a la dirección equivocada.',
        },
        then: {
          fr: 'Choisissez {outsideWithdraw}\u00a0: le lien n’ouvre plus rien dès ce moment. Invitez ensuite la bonne personne.',
          en: 'Choose {outsideWithdraw}: from that moment on the link opens nothing. Then invite the right person.',
          es: 'Elija {outsideWithdraw}: desde ese momento el enlace no abre nada. Invite después a la persona correcta.',
        },
      },
    ],
  },
  {
    name: 'read-statistics',
    title: {
      fr: 'Savoir ce qui est lu, et ce qui manque',
      en: 'Know what is read, and what is missing',
      es: 'Saber qué se lee y qué falta',
    },
    why: {
      fr: 'Le site compte ce qu’il envoie, jamais à qui. De là vient ce qu’il faut écrire ou traduire ensuite, et les chiffres d’un rapport.',
      en: 'The site counts what it sends, never to whom. This tells what to write or translate next, and gives the figures of a report.',
      es: 'El sitio cuenta lo que envía, nunca a quién. De ahí sale qué escribir o traducir después, y las cifras de un informe.',
    },
    screen: { view: '/statistics', label: 'statistics' },
    steps: [
      {
        fr: 'Ouvrez {statistics}. Sous {statisticsPeriod}, choisissez les jours, puis {statisticsShow}\u00a0: chaque nombre est comparé à la période d’avant.',
        en: 'Open {statistics}. Under {statisticsPeriod}, choose the days, then {statisticsShow}: each number is compared with the period before.',
        es: 'Abra {statistics}. En {statisticsPeriod}, elija los días y luego {statisticsShow}: cada número se compara con el período anterior.',
      },
      {
        fr: 'Sous {statisticsRead}, voyez quels chapitres et quelles fiches sont lus, dans quelle langue.',
        en: 'Under {statisticsRead}, see which chapters and listings are read, and in which language.',
        es: 'En {statisticsRead}, vea qué capítulos y qué fichas se leen, y en qué idioma.',
      },
      {
        fr: 'Descendez à {statisticsEmpty}\u00a0: ce que des gens ont cherché sans rien trouver. Ajoutez le mot au glossaire si le site le dit autrement; sinon, écrivez le chapitre.',
        en: 'Go down to {statisticsEmpty}: what people looked for and did not find. Add the word to the glossary if the site says it otherwise; if not, write the chapter.',
        es: 'Baje a {statisticsEmpty}: lo que la gente buscó sin encontrar nada. Añada la palabra al glosario si el sitio lo dice de otro modo; si no, escriba el capítulo.',
      },
      {
        fr: 'Pour un rapport, choisissez {statisticsCsv} à côté du tableau voulu.',
        en: 'For a report, choose {statisticsCsv} beside the table you want.',
        es: 'Para un informe, elija {statisticsCsv} junto a la tabla deseada.',
      },
    ],
    troubles: [
      {
        when: {
          fr: 'Un mot que vous avez cherché vous-même n’est pas dans la liste.',
          en: 'A word that you searched for yourself is not in the list.',
          es: 'Una palabra que usted mismo o usted misma buscó no está en la lista.',
        },
        then: {
          fr: 'L’équipe connectée n’est pas comptée, et un mot ne paraît que s’il est cherché plusieurs jours différents du même mois\u00a0: personne ne doit pouvoir y être reconnu ou reconnue.',
          en: 'The signed-in team is not counted, and a word appears only when it is searched for on several days of the same month: nobody must be recognizable in it.',
          es: 'El equipo conectado no se cuenta, y una palabra aparece solo si se busca varios días diferentes del mismo mes: nadie debe poder ser reconocido o reconocida en ella.',
        },
      },
      {
        when: {
          fr: 'Tout est à zéro.',
          en: 'Everything is zero.',
          es: 'Todo está en cero.',
        },
        then: {
          fr: 'Le site ne compte peut-être plus (réglage STATISTICS)\u00a0: l’écran le dit alors en haut.',
          en: 'The site may count no more (setting STATISTICS): the screen then says so at the top.',
          es: 'Quizá el sitio ya no cuenta (ajuste STATISTICS): en ese caso la pantalla lo dice arriba.',
        },
      },
    ],
  },
]
