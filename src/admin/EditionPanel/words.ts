import type { Label, Locale } from '@/i18n/locales'
import { fillIn } from '@/text/fillIn'

const WORDS = {
  title: { fr: 'Fichiers de l’édition', en: 'Files of the edition', es: 'Archivos de la edición' },
  notSaved: {
    fr: 'Enregistrez d’abord le numéro et la date\u00a0: les fichiers se font ensuite.',
    en: 'Save the number and the date first: the files are made afterwards.',
    es: 'Guarde primero el número y la fecha: los archivos se hacen después.',
  },
  saveFirst: {
    fr: 'Des changements ne sont pas enregistrés\u00a0: les fichiers diraient l’ancien texte. Enregistrez d’abord.',
    en: 'Some changes are not saved: the files would say the old text. Save first.',
    es: 'Hay cambios sin guardar: los archivos dirían el texto anterior. Guarde primero.',
  },
  draft: {
    fr: 'Le guide et le répertoire seront lus d’un coup, tels que tout le monde les lit à ce moment, puis imprimés. Cela prend quelques minutes; vous pouvez quitter la page.',
    en: 'The guide and the directory will be read at once, as everyone reads them at that moment, then printed. This takes a few minutes; you may leave the page.',
    es: 'La guía y el directorio se leerán de una vez, tal como todo el mundo los lee en ese momento, y luego se imprimirán. Toma unos minutos; puede salir de la página.',
  },
  making: {
    fr: '{done} fichiers faits sur {total}. Vous pouvez quitter la page\u00a0: la fabrication continue, même après un redémarrage.',
    en: '{done} of {total} files made. You may leave the page: the making goes on, even after a restart.',
    es: '{done} de {total} archivos hechos. Puede salir de la página: la elaboración continúa, incluso tras un reinicio.',
  },
  made: {
    fr: 'Les fichiers sont faits, du contenu lu le {at}. Personne d’autre que l’équipe ne les voit encore. Regardez-les ci-dessous, relisez le numéro, la date et les notes, puis faites paraître l’édition.',
    en: 'The files are made, of the content read on {at}. Nobody but the team sees them yet. Look at them below, check the number, the date and the notes, then issue the edition.',
    es: 'Los archivos están hechos, con el contenido leído el {at}. Nadie más que el equipo los ve todavía. Véalos abajo, revise el número, la fecha y las notas, y publique la edición.',
  },
  issued: {
    fr: 'Cette édition est parue\u00a0: rien n’en change plus.',
    en: 'This edition has been issued: nothing of it changes any more.',
    es: 'Esta edición ya se publicó: nada de ella cambia.',
  },
  withdrawn: {
    fr: 'Cette édition est retirée. Sa page le dit, avec la raison; ses fichiers ne sont plus offerts.',
    en: 'This edition is withdrawn. Its page says so, with the reason; its files are no longer given.',
    es: 'Esta edición está retirada. Su página lo dice, con la razón; sus archivos ya no se ofrecen.',
  },
  failed: {
    fr: 'La dernière fabrication n’a pas abouti. Recommencez; si cela se répète, la page Exploitation dit pourquoi.',
    en: 'The last making did not succeed. Begin again; if it happens again, the operations page says why.',
    es: 'La última elaboración no se logró. Empiece de nuevo; si se repite, la página de operaciones dice por qué.',
  },
  hidden: {
    fr: 'Quelque chose a été caché au public depuis que ces fichiers ont été faits\u00a0: ils ne peuvent plus paraître. Faites-les de nouveau.',
    en: 'Something was hidden from the public since these files were made: they can no longer be issued. Make them again.',
    es: 'Algo se ocultó al público desde que se hicieron estos archivos: ya no pueden publicarse. Hágalos de nuevo.',
  },
  make: { fr: 'Faire les fichiers', en: 'Make the files', es: 'Hacer los archivos' },
  stop: { fr: 'Arrêter', en: 'Stop', es: 'Detener' },
  stopQuestion: {
    fr: 'Ce qui est déjà fait sera perdu, et l’édition revient en préparation.',
    en: 'What is already made will be lost, and the edition is in preparation again.',
    es: 'Lo que ya está hecho se perderá, y la edición vuelve a preparación.',
  },
  back: {
    fr: 'Remettre en préparation',
    en: 'Put back in preparation',
    es: 'Volver a preparación',
  },
  issue: { fr: 'Faire paraître', en: 'Issue', es: 'Publicar' },
  issueQuestion: {
    fr: 'Tout le monde pourra télécharger et citer cette édition. Ensuite, ni son numéro, ni sa date, ni ses notes, ni ses fichiers ne pourront changer, et elle ne pourra pas être supprimée.',
    en: 'Everyone will be able to download and cite this edition. Afterwards neither its number, its date, its notes nor its files can change, and it cannot be deleted.',
    es: 'Todo el mundo podrá descargar y citar esta edición. Después no podrán cambiar su número, su fecha, sus notas ni sus archivos, y no podrá eliminarse.',
  },
  withdraw: { fr: 'Retirer', en: 'Withdraw', es: 'Retirar' },
  withdrawQuestion: {
    fr: 'Ses fichiers ne seront plus offerts, pour toujours. Sa page reste, avec cette raison.',
    en: 'Its files will no longer be given, for ever. Its page stays, with this reason.',
    es: 'Sus archivos dejarán de ofrecerse, para siempre. Su página permanece, con esta razón.',
  },
  reason: {
    fr: 'Pourquoi (tout le monde le lira; ne nommez personne)',
    en: 'Why (everyone will read it; name nobody)',
    es: 'Por qué (todo el mundo lo leerá; no nombre a nadie)',
  },
  withheldGuide: {
    fr: 'Les fichiers du guide sont retenus depuis le {at}\u00a0: le passé d’un chapitre qui s’y trouve a été caché.',
    en: 'The guide’s files have been withheld since {at}: the past of a chapter in them was hidden.',
    es: 'Los archivos de la guía están retenidos desde el {at}: se ocultó el pasado de un capítulo que contienen.',
  },
  withheldDirectory: {
    fr: 'Les fichiers du répertoire sont retenus depuis le {at}\u00a0: une adresse, un service ou une fiche qui s’y trouve a été caché.',
    en: 'The directory’s files have been withheld since {at}: an address, a service or a listing in them was hidden.',
    es: 'Los archivos del directorio están retenidos desde el {at}: se ocultó una dirección, un servicio o una ficha que contienen.',
  },
  release: { fr: 'Offrir de nouveau', en: 'Give again', es: 'Ofrecer de nuevo' },
  releaseQuestion: {
    fr: 'Tout le monde pourra de nouveau télécharger ces fichiers, avec ce qui a été caché depuis.',
    en: 'Everyone will be able to download these files again, with what was hidden since.',
    es: 'Todo el mundo podrá descargar de nuevo estos archivos, con lo que se ocultó desde entonces.',
  },
  releaseReason: {
    fr: 'Pourquoi (gardé au journal, pour l’équipe d’administration)',
    en: 'Why (kept in the log, for the administration team)',
    es: 'Por qué (se guarda en el registro, para el equipo de administración)',
  },
  page: {
    fr: 'Voir la page de l’édition',
    en: 'See the edition’s page',
    es: 'Ver la página de la edición',
  },
  list: { fr: 'Fichiers et empreintes', en: 'Files and checksums', es: 'Archivos y huellas' },
} as const satisfies Record<string, Label>

export type Word = keyof typeof WORDS
export type Say = (word: Word, params?: Record<string, string | number>) => string

export const wordsIn =
  (locale: Locale): Say =>
  (word, params = {}) =>
    fillIn(WORDS[word][locale], params)
