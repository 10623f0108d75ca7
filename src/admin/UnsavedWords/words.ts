import type { Locale } from '@/i18n/locales'

interface Words {
  title: string
  readOnly: string
  takeUp: string
  show: string
  discard: string
  discardQuestion: string
  noRoom: string
}

const WORDS: Record<Locale, Words> = {
  fr: {
    title: 'Des mots que vous aviez tapés ici n’ont pas été enregistrés\u00a0:',
    readOnly: 'Ils attendent ici que vous puissiez de nouveau écrire dans ce document.',
    takeUp: 'Reprendre mes mots',
    show: 'Voir les différences',
    discard: 'Les jeter',
    discardQuestion:
      'Ces mots ne sont gardés nulle part ailleurs\u00a0: on ne pourra pas les reprendre.',
    noRoom:
      'Ce navigateur n’a plus de place pour garder ce que vous tapez\u00a0: enregistrez souvent.',
  },
  en: {
    title: 'Words that you typed here were not saved:',
    readOnly: 'They wait here until you can write in this document again.',
    takeUp: 'Take my words up',
    show: 'See the differences',
    discard: 'Throw them away',
    discardQuestion: 'These words are kept nowhere else: they cannot be brought back.',
    noRoom: 'This browser has no room left to keep what you type: save often.',
  },
  es: {
    title: 'Algunas palabras que escribió aquí no se guardaron:',
    readOnly: 'Esperan aquí hasta que pueda volver a escribir en este documento.',
    takeUp: 'Retomar mis palabras',
    show: 'Ver las diferencias',
    discard: 'Desecharlas',
    discardQuestion: 'Estas palabras no se guardan en otra parte: no se podrán recuperar.',
    noRoom: 'Este navegador ya no tiene espacio para guardar lo que escribe: guarde a menudo.',
  },
}

export const wordsIn = (locale: Locale): Words => WORDS[locale]
