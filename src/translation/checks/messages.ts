import type { Label } from '@/i18n/locales'

import type { CheckRule, Finding } from './types'

/** What a rule says of a translation: of what it lacks, of what it has, or of both. */
interface CheckSentences {
  missing?: Label
  added?: Label
}

/** The words of each rule; what was found follows them. */
const CHECK_MESSAGES: Record<CheckRule, CheckSentences> = {
  numbers: {
    missing: {
      fr: 'Nombres du français absents d’ici',
      en: 'Numbers in the French, not here',
      es: 'Números del francés que faltan aquí',
    },
    added: {
      fr: 'Nombres absents du français',
      en: 'Numbers not in the French',
      es: 'Números que no están en el francés',
    },
  },
  amounts: {
    missing: {
      fr: 'Montants sans leur monnaie, ou avec une autre',
      en: 'Amounts without their currency, or with another',
      es: 'Montos sin su moneda, o con otra',
    },
  },
  dates: {
    missing: {
      fr: 'Dates du français absentes d’ici, ou avec un autre mois',
      en: 'Dates in the French, not here or with another month',
      es: 'Fechas del francés que faltan aquí, o con otro mes',
    },
  },
  phones: {
    missing: {
      fr: 'Numéros de téléphone absents d’ici',
      en: 'Phone numbers that are not here',
      es: 'Números de teléfono que faltan aquí',
    },
    added: {
      fr: 'Numéros de téléphone absents du français',
      en: 'Phone numbers not in the French',
      es: 'Números de teléfono que no están en el francés',
    },
  },
  links: {
    missing: {
      fr: 'Adresses de sites absentes d’ici',
      en: 'Web addresses that are not here',
      es: 'Direcciones web que faltan aquí',
    },
    added: {
      fr: 'Adresses de sites absentes du français',
      en: 'Web addresses not in the French',
      es: 'Direcciones web que no están en el francés',
    },
  },
  emails: {
    missing: {
      fr: 'Adresses courriel absentes d’ici',
      en: 'E-mail addresses that are not here',
      es: 'Correos electrónicos que faltan aquí',
    },
    added: {
      fr: 'Adresses courriel absentes du français',
      en: 'E-mail addresses not in the French',
      es: 'Correos electrónicos que no están en el francés',
    },
  },
  marks: {
    missing: { fr: 'Marques manquantes', en: 'Missing marks', es: 'Marcas que faltan' },
    added: {
      fr: 'Marques absentes du français',
      en: 'Marks not in the French',
      es: 'Marcas que no están en el francés',
    },
  },
  forbidden: {
    added: { fr: 'Mots à ne pas employer', en: 'Words not to use', es: 'Palabras que no se usan' },
  },
  terms: {
    missing: {
      fr: 'Termes convenus qui ne sont pas ici',
      en: 'Agreed terms that are not here',
      es: 'Términos acordados que no están aquí',
    },
  },
  formats: {
    added: {
      fr: 'Écrit comme en français',
      en: 'Written as in French',
      es: 'Escrito como en francés',
    },
  },
  ending: {
    missing: {
      fr: 'Ponctuation du français absente d’ici',
      en: 'Punctuation of the French that is not here',
      es: 'Puntuación que falta aquí',
    },
    added: {
      fr: 'Finit autrement qu’en français, par',
      en: 'Ends otherwise than the French, with',
      es: 'Termina de otro modo que el francés, con',
    },
  },
  capital: {
    added: {
      fr: 'Majuscule ou minuscule autre qu’en français, au début',
      en: 'Capital or small letter other than in the French, at the start',
      es: 'Mayúscula o minúscula distinta del francés, al principio',
    },
  },
  doubleWords: {
    added: { fr: 'Mots en double', en: 'Repeated words', es: 'Palabras repetidas' },
  },
  untranslated: {
    added: { fr: 'Resté en français', en: 'Left in French', es: 'Quedó en francés' },
  },
  length: {
    added: {
      fr: 'Longueur inhabituelle, par rapport au français',
      en: 'Unusual length, compared with the French',
      es: 'Longitud inusual, en comparación con el francés',
    },
  },
  consistency: {
    added: {
      fr: 'Le même français est traduit ailleurs par',
      en: 'The same French is translated elsewhere by',
      es: 'El mismo francés se traduce en otra parte por',
    },
  },
}

/** What was found, as one or two sentences without an end. `fr` puts a space before the colon. */
export function describeFinding({ rule, missing, added }: Finding, locale: keyof Label): string[] {
  const colon = locale === 'fr' ? '\u00a0: ' : ': '
  const told = [
    [CHECK_MESSAGES[rule].missing, missing],
    [CHECK_MESSAGES[rule].added, added],
  ] as const
  return told.flatMap(([label, found]) =>
    label && found.length > 0 ? [`${label[locale]}${colon}${found.join('   ')}`] : [],
  )
}
