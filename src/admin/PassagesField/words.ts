import { firstLocale } from '@/i18n/firstLocale'
import type { Label } from '@/i18n/locales'
import type { UnitState } from '@/translation/types'

/** The sign is read with the words, never alone. */
export const STATE_SIGNS: Record<UnitState, string> = {
  missing: '○',
  stale: '△',
  toReview: '◐',
  approved: '●',
}

export const STATE_LABELS: Record<UnitState, Label> = {
  missing: { fr: 'À traduire', en: 'To translate', es: 'Por traducir' },
  stale: {
    fr: 'Le français a changé depuis',
    en: 'The French has changed since',
    es: 'El francés cambió desde entonces',
  },
  toReview: { fr: 'À relire', en: 'To review', es: 'Por revisar' },
  approved: { fr: 'Approuvé', en: 'Approved', es: 'Aprobado' },
}

export const FILTERS = ['all', 'toDo', 'stale', 'toReview'] as const

export type Filter = (typeof FILTERS)[number]

export const FILTER_LABELS: Record<Filter, Label> = {
  all: { fr: 'Tous', en: 'All', es: 'Todos' },
  toDo: { fr: 'À faire', en: 'To do', es: 'Por hacer' },
  stale: { fr: 'Français changé', en: 'French changed', es: 'Francés cambiado' },
  toReview: { fr: 'À relire', en: 'To review', es: 'Por revisar' },
}

const WORDS = {
  marks: {
    fr: 'Les marques numérotées, comme <1>…</1>, tiennent la place d’un lien ou d’une mise en forme : gardez-les autour des mêmes mots.',
    en: 'Numbered marks such as <1>…</1> stand for a link or a format: keep them around the same words.',
    es: 'Las marcas numeradas, como <1>…</1>, representan un enlace o un formato: consérvelas alrededor de las mismas palabras.',
  },
  review: {
    fr: 'Ce que vous écrivez attend la relecture d’une autre personne, qui approuve ici, passage par passage, ou par « Relecture et publication ».',
    en: 'What you write awaits another person, who approves it here, passage by passage, or through “Review and publication”.',
    es: 'Lo que escribe espera a otra persona, que lo aprueba aquí, pasaje por pasaje, o en «Revisión y publicación».',
  },
  keyboard: {
    fr: 'Ctrl + Entrée : passage suivant à faire.',
    en: 'Ctrl + Enter: next passage to do.',
    es: 'Ctrl + Intro: siguiente pasaje por hacer.',
  },
  none: {
    fr: 'Le texte français n’a encore aucun passage à traduire.',
    en: 'The French text has no passage to translate yet.',
    es: 'El texto francés todavía no tiene pasajes por traducir.',
  },
  filter: { fr: 'Passages montrés', en: 'Passages shown', es: 'Pasajes mostrados' },
  empty: {
    fr: 'Aucun passage ici.',
    en: 'No passage here.',
    es: 'Ningún pasaje aquí.',
  },
  next: {
    fr: 'Passage suivant à faire',
    en: 'Next passage to do',
    es: 'Siguiente pasaje por hacer',
  },
  allDone: {
    fr: 'Plus rien à traduire : tout est écrit.',
    en: 'Nothing left to translate: all is written.',
    es: 'Nada más que traducir: todo está escrito.',
  },
  passage: { fr: 'Passage', en: 'Passage', es: 'Pasaje' },
  french: { fr: 'Français', en: 'French', es: 'Francés' },
  before: { fr: 'Français d’avant', en: 'French before', es: 'Francés anterior' },
  changed: { fr: 'Ce qui a changé', en: 'What changed', es: 'Lo que cambió' },
  removed: { fr: 'retiré', en: 'removed', es: 'quitado' },
  added: { fr: 'ajouté', en: 'added', es: 'agregado' },
  stillRight: {
    fr: 'La traduction est encore juste',
    en: 'The translation is still right',
    es: 'La traducción sigue siendo correcta',
  },
  approve: { fr: 'Approuver', en: 'Approve', es: 'Aprobar' },
  approveDespite: {
    fr: 'Approuver malgré cela',
    en: 'Approve despite this',
    es: 'Aprobar a pesar de esto',
  },
  despiteReason: {
    fr: 'Pourquoi les nombres ou les marques peuvent différer (gardé avec le passage)',
    en: 'Why the numbers or marks may differ (kept with the passage)',
    es: 'Por qué los números o las marcas pueden diferir (se guarda con el pasaje)',
  },
  approvedDespite: {
    fr: 'Approuvé malgré une différence',
    en: 'Approved despite a difference',
    es: 'Aprobado a pesar de una diferencia',
  },
  approvedNow: {
    fr: 'Approuvé : enregistrez pour le garder.',
    en: 'Approved: save to keep it.',
    es: 'Aprobado: guarde para conservarlo.',
  },
  undo: { fr: 'Annuler l’approbation', en: 'Undo the approval', es: 'Anular la aprobación' },
  ownPassage: {
    fr: 'Vous avez écrit ce passage : une autre personne l’approuve.',
    en: 'You wrote this passage: someone else approves it.',
    es: 'Usted escribió este pasaje: otra persona lo aprueba.',
  },
  numbersMissing: {
    fr: 'Nombres du français absents d’ici',
    en: 'Numbers in the French, not here',
    es: 'Números del francés que faltan aquí',
  },
  numbersAdded: {
    fr: 'Nombres absents du français',
    en: 'Numbers not in the French',
    es: 'Números que no están en el francés',
  },
  marksMissing: { fr: 'Marques manquantes', en: 'Missing marks', es: 'Marcas que faltan' },
  marksAdded: {
    fr: 'Marques absentes du français',
    en: 'Marks not in the French',
    es: 'Marcas que no están en el francés',
  },
} satisfies Record<string, Label>

type Word = keyof typeof WORDS

/** The words of the field in one language. */
export const wordsIn = (language: string) => {
  const locale = firstLocale(language)
  return { locale, say: (word: Word): string => WORDS[word][locale] }
}

export type Words = ReturnType<typeof wordsIn>
