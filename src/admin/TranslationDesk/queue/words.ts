import type { Locale, TargetLocale } from '@/i18n/locales'

export interface QueueWords {
  title: string
  run: Record<TargetLocale, string>
  runWhy: string
  none: string
  untitled: string
  due: string
  late: string
  awaitsYou: string
  awaitsOther: string
}

const WORDS: Record<Locale, QueueWords> = {
  fr: {
    title: 'Traduction',
    run: {
      en: 'Traduire en anglais ce qui a changé',
      es: 'Traduire en espagnol ce qui a changé',
    },
    runWhy: 'Tous les passages périmés ou manquants, d’un seul trait, les plus urgents d’abord.',
    none: 'Rien à traduire\u00a0: les textes publiés paraîtront ici.',
    untitled: 'Sans titre',
    due: 'pour le',
    late: 'en retard depuis le',
    awaitsYou: 'attend votre relecture',
    awaitsOther: 'attend une autre personne',
  },
  en: {
    title: 'Translation',
    run: { en: 'Translate into English what changed', es: 'Translate into Spanish what changed' },
    runWhy: 'All stale or missing passages in one run, the most urgent first.',
    none: 'Nothing to translate: published texts will appear here.',
    untitled: 'Untitled',
    due: 'due',
    late: 'overdue since',
    awaitsYou: 'awaits your review',
    awaitsOther: 'awaits somebody else',
  },
  es: {
    title: 'Traducción',
    run: {
      en: 'Traducir al inglés lo que cambió',
      es: 'Traducir al español lo que cambió',
    },
    runWhy: 'Todos los pasajes desactualizados o faltantes, de una vez, los más urgentes primero.',
    none: 'Nada que traducir: los textos publicados aparecerán aquí.',
    untitled: 'Sin título',
    due: 'para el',
    late: 'con retraso desde el',
    awaitsYou: 'espera su revisión',
    awaitsOther: 'espera a otra persona',
  },
}

export const queueWordsIn = (locale: Locale): QueueWords => WORDS[locale]
