import { LOCALE_LABELS } from '@/i18n/localeNames'
import type { Label, Locale } from '@/i18n/locales'
import { type Counted, sayCounted } from '@/i18n/plural'
import type { PublicationEffect } from '@/translation/afterPublication'

const FIRST: Label = {
  fr: 'Tout le monde pourra lire ce texte.',
  en: 'Everyone will be able to read this text.',
  es: 'Todo el mundo podrá leer este texto.',
}

const WRITTEN: Counted = {
  fr: {
    one: 'Ce texte prend la place de celui qui est en ligne\u00a0: {n} passage neuf ou récrit.',
    other:
      'Ce texte prend la place de celui qui est en ligne\u00a0: {n} passages neufs ou récrits.',
  },
  en: {
    one: 'This text takes the place of the one online: {n} passage new or rewritten.',
    other: 'This text takes the place of the one online: {n} passages new or rewritten.',
  },
  es: {
    one: 'Este texto ocupa el lugar del que está en línea: {n} pasaje nuevo o reescrito.',
    other: 'Este texto ocupa el lugar del que está en línea: {n} pasajes nuevos o reescritos.',
  },
}

const GONE: Counted = {
  fr: {
    one: '{n} passage en ligne n’y sera plus tel quel.',
    other: '{n} passages en ligne n’y seront plus tels quels.',
  },
  en: {
    one: '{n} passage online will no longer be there as it was.',
    other: '{n} passages online will no longer be there as they were.',
  },
  es: {
    one: '{n} pasaje en línea ya no estará tal como era.',
    other: '{n} pasajes en línea ya no estarán tal como eran.',
  },
}

const NO_WORDS: Label = {
  fr: 'Les mots en ligne restent les mêmes\u00a0: seuls changent des choix ou des dates.',
  en: 'The words online stay the same: only choices or dates change.',
  es: 'Las palabras en línea siguen iguales: solo cambian opciones o fechas.',
}

const WHOLE: Label = {
  fr: '{language}\u00a0: tout se lira traduit.',
  en: '{language}: all of it will be read translated.',
  es: '{language}: todo se leerá traducido.',
}

const BESIDE: Counted = {
  fr: {
    one: '{n} passage avec le français à côté',
    other: '{n} passages avec le français à côté',
  },
  en: {
    one: '{n} passage with the French beside it',
    other: '{n} passages with the French beside them',
  },
  es: {
    one: '{n} pasaje con el francés al lado',
    other: '{n} pasajes con el francés al lado',
  },
}

const UNTRANSLATED: Counted = {
  fr: { one: '{n} passage en français', other: '{n} passages en français' },
  en: { one: '{n} passage in French', other: '{n} passages in French' },
  es: { one: '{n} pasaje en francés', other: '{n} pasajes en francés' },
}

const UNTIL: Label = {
  fr: '{language}, jusqu’à la traduction\u00a0: {passages}.',
  en: '{language}, until it is translated: {passages}.',
  es: '{language}, hasta la traducción: {passages}.',
}

/** What publishing changes for readers, asked before it is done: one sentence for each thing to know. */
export function publicationQuestion(effect: PublicationEffect, locale: Locale): string[] {
  const say = (words: Label | Counted, n = 0, more: Record<string, string> = {}) =>
    sayCounted(words, locale, { n, ...more })
  const { isFirst, written, gone } = effect
  const changes = [
    ...(written > 0 ? [say(WRITTEN, written)] : []),
    ...(gone > 0 ? [say(GONE, gone)] : []),
  ]
  return [
    ...(isFirst ? [say(FIRST)] : changes.length > 0 ? changes : [say(NO_WORDS)]),
    ...effect.languages.map(({ language, beside, untranslated }) => {
      const name = { language: LOCALE_LABELS[language][locale] }
      const passages = [
        ...(beside > 0 ? [say(BESIDE, beside)] : []),
        ...(untranslated > 0 ? [say(UNTRANSLATED, untranslated)] : []),
      ]
      return passages.length === 0
        ? say(WHOLE, 0, name)
        : say(UNTIL, 0, { ...name, passages: passages.join(', ') })
    }),
  ]
}
