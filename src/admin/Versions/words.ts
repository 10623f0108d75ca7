import type { Label } from '@/i18n/locales'

export const WORDS = {
  link: { fr: 'Comparer les versions', en: 'Compare versions', es: 'Comparar versiones' },
  lead: {
    fr: 'Deux versions, telles qu’on les lit\u00a0: ce qui a été ajouté, retiré ou déplacé.',
    en: 'Two versions as they are read: what was added, removed or moved.',
    es: 'Dos versiones, tal como se leen: lo que se agregó, se quitó o se desplazó.',
  },
  back: { fr: 'Retour au texte', en: 'Back to the text', es: 'Volver al texto' },
  language: { fr: 'Langue', en: 'Language', es: 'Idioma' },
  onlineToLatest: {
    fr: 'Ce qui est en ligne et la dernière version',
    en: 'What is online and the latest version',
    es: 'Lo que está en línea y la última versión',
  },
  history: { fr: 'Choisir deux versions', en: 'Choose two versions', es: 'Elegir dos versiones' },
  from: { fr: 'De', en: 'From', es: 'De' },
  to: { fr: 'À', en: 'To', es: 'A' },
  when: { fr: 'Enregistrée le', en: 'Saved on', es: 'Guardada el' },
  state: { fr: 'État', en: 'State', es: 'Estado' },
  who: { fr: 'Par', en: 'By', es: 'Por' },
  note: { fr: 'Note', en: 'Note', es: 'Nota' },
  online: { fr: 'en ligne aujourd’hui', en: 'online today', es: 'en línea hoy' },
  published: { fr: 'a été en ligne', en: 'was online', es: 'estuvo en línea' },
  latest: { fr: 'la dernière', en: 'the latest', es: 'la última' },
  compare: { fr: 'Comparer', en: 'Compare', es: 'Comparar' },
  newer: { fr: 'Plus récentes', en: 'Newer', es: 'Más recientes' },
  older: { fr: 'Plus anciennes', en: 'Older', es: 'Más antiguas' },
  none: {
    fr: 'Il n’y a pas encore de version dans cette langue. La traduction commence quand le texte est publié.',
    en: 'There is no version in this language yet. Translation begins once the text is published.',
    es: 'Todavía no hay ninguna versión en este idioma. La traducción empieza cuando se publica el texto.',
  },
  noPage: {
    fr: 'La liste des versions a moins de pages\u00a0: revenez à la comparaison de ce qui est en ligne et de la dernière version.',
    en: 'The list of versions has fewer pages: go back to what is online and the latest version.',
    es: 'La lista de versiones tiene menos páginas: vuelva a lo que está en línea y la última versión.',
  },
  notFound: {
    fr: 'Une des deux versions n’est plus là. Choisissez-en deux dans la liste.',
    en: 'One of the two versions is no longer there. Choose two from the list.',
    es: 'Una de las dos versiones ya no está. Elija dos en la lista.',
  },
  compared: {
    fr: 'De la version du {from} à celle du {to}',
    en: 'From the version of {from} to that of {to}',
    es: 'De la versión del {from} a la del {to}',
  },
  showAll: { fr: 'Tout déplier', en: 'Unfold everything', es: 'Desplegar todo' },
  showChanges: { fr: 'Seulement les changements', en: 'Only what changed', es: 'Solo los cambios' },
  restore: {
    fr: 'Reprendre la version du {from}',
    en: 'Bring back the version of {from}',
    es: 'Recuperar la versión del {from}',
  },
  restoreQuestion: {
    fr: 'Les mots de cette version deviennent le brouillon, à relire avant publication. Ce qui est en ligne ne change pas, et aucune version n’est perdue.',
    en: 'The words of this version become the draft, to be reviewed before publication. What is online does not change, and no version is lost.',
    es: 'Las palabras de esta versión pasan a ser el borrador, por revisar antes de publicar. Lo que está en línea no cambia, y no se pierde ninguna versión.',
  },
  restoreOver: {
    fr: 'Elle prend la place du brouillon du {at}, enregistré par {by}, qui reste dans la liste des versions.',
    en: 'It takes the place of the draft of {at}, saved by {by}, which stays in the list of versions.',
    es: 'Toma el lugar del borrador del {at}, guardado por {by}, que queda en la lista de versiones.',
  },
  somebody: {
    fr: 'quelqu’un dont le compte n’est plus là',
    en: 'somebody whose account is gone',
    es: 'alguien cuya cuenta ya no está',
  },
  restoreYes: { fr: 'Reprendre cette version', en: 'Bring it back', es: 'Recuperarla' },
  past: { fr: 'Le passé en public', en: 'The past in public', es: 'El pasado en público' },
  pastShown: {
    fr: 'Tout le monde peut lire ce chapitre tel qu’il était un jour passé, pour le citer.',
    en: 'Anybody can read this chapter as it stood on a past day, to cite it.',
    es: 'Cualquiera puede leer este capítulo tal como estaba un día pasado, para citarlo.',
  },
  pastHidden: {
    fr: 'Ce qui était en ligne avant le {before} n’est pas montré au public.',
    en: 'What was online before {before} is not shown to the public.',
    es: 'Lo que estaba en línea antes del {before} no se muestra al público.',
  },
  hide: {
    fr: 'Ne plus montrer le passé',
    en: 'Stop showing the past',
    es: 'Dejar de mostrar el pasado',
  },
  hideMore: {
    fr: 'Cacher aussi jusqu’au texte en ligne',
    en: 'Also hide up to the text online now',
    es: 'Ocultar también hasta el texto en línea',
  },
  onlineStays: {
    fr: 'Le texte en ligne reste lisible, et pourra être cité plus tard\u00a0: ce qui ne doit plus se lire, retirez-le d’abord du texte et de ses traductions, publiez, puis cachez le passé.',
    en: 'The text online stays readable, and can be cited later: first take out of the text and its translations what must no longer be read, publish, then hide the past.',
    es: 'El texto en línea sigue legible, y se podrá citar más adelante: primero quite del texto y de sus traducciones lo que ya no debe leerse, publique y luego oculte el pasado.',
  },
  hideQuestion: {
    fr: 'Personne hors de l’équipe ne lira plus ce que ce chapitre disait avant le texte en ligne aujourd’hui, même par une adresse citée. À faire pour une raison légale ou pour protéger quelqu’un\u00a0: la raison est inscrite au journal. On peut revenir en arrière.',
    en: 'Nobody outside the team will read what this chapter said before the text online today, even by an address that was cited. For a legal reason or to protect somebody: the reason is written in the log. It can be undone.',
    es: 'Nadie fuera del equipo leerá lo que este capítulo decía antes del texto en línea hoy, ni siquiera por una dirección citada. Por una razón legal o para proteger a alguien: la razón queda en el registro. Se puede deshacer.',
  },
  show: {
    fr: 'Montrer de nouveau le passé',
    en: 'Show the past again',
    es: 'Volver a mostrar el pasado',
  },
  showQuestion: {
    fr: 'Tout le monde pourra lire de nouveau ce que ce chapitre disait un jour passé.',
    en: 'Anybody will be able to read again what this chapter said on a past day.',
    es: 'Cualquiera podrá volver a leer lo que este capítulo decía un día pasado.',
  },
  reason: {
    fr: 'Raison, que l’équipe d’administration lira dans le journal',
    en: 'Reason, which the administration team will read in the log',
    es: 'Razón, que el equipo de administración leerá en el registro',
  },
} as const satisfies Record<string, Label>
