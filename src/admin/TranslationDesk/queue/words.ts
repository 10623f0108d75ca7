import type { Locale } from '@/i18n/locales'

export interface QueueWords {
  title: string
  run: Record<Locale, string>
  runWhy: string
  none: string
  untitled: string
  due: string
  late: string
  awaitsYou: string
  awaitsOther: string
  /** Which texts are shown. */
  kinds: string
  allKinds: string
  /** Before the language that leads a text. */
  original: string
  /** After how many more there are. */
  more: string
}

const WORDS: Record<Locale, QueueWords> = {
  fr: {
    title: 'Traduction',
    run: {
      fr: 'Traduire en français ce qui a changé',
      en: 'Traduire en anglais ce qui a changé',
      es: 'Traduire en espagnol ce qui a changé',
    },
    runWhy:
      'Les passages périmés ou manquants, d’un seul trait, les textes les plus urgents d’abord.',
    none: 'Rien à traduire\u00a0: les textes publiés paraîtront ici.',
    untitled: 'Sans titre',
    due: 'pour le',
    late: 'en retard depuis le',
    awaitsYou: 'attend votre relecture',
    awaitsOther: 'attend une autre personne',
    kinds: 'Textes montrés',
    allKinds: 'Tous les textes',
    original: 'original\u00a0: {language}',
    more: 'Les {n} autres dans la liste',
  },
  en: {
    title: 'Translation',
    run: {
      fr: 'Translate into French what changed',
      en: 'Translate into English what changed',
      es: 'Translate into Spanish what changed',
    },
    runWhy: 'The stale or missing passages in one run, the most urgent texts first.',
    none: 'Nothing to translate: published texts will appear here.',
    untitled: 'Untitled',
    due: 'due',
    late: 'overdue since',
    awaitsYou: 'awaits your review',
    awaitsOther: 'awaits somebody else',
    kinds: 'Texts shown',
    allKinds: 'All texts',
    original: 'original: {language}',
    more: 'The {n} others in the list',
  },
  es: {
    title: 'Traducción',
    run: {
      fr: 'Traducir al francés lo que cambió',
      en: 'Traducir al inglés lo que cambió',
      es: 'Traducir al español lo que cambió',
    },
    runWhy: 'Los pasajes desactualizados o faltantes, de una vez, los textos más urgentes primero.',
    none: 'Nada que traducir: los textos publicados aparecerán aquí.',
    untitled: 'Sin título',
    due: 'para el',
    late: 'con retraso desde el',
    awaitsYou: 'espera su revisión',
    awaitsOther: 'espera a otra persona',
    kinds: 'Textos mostrados',
    allKinds: 'Todos los textos',
    original: 'original: {language}',
    more: 'Los {n} restantes en la lista',
  },
}

export const queueWordsIn = (locale: Locale): QueueWords => WORDS[locale]
