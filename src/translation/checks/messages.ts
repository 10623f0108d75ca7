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
      fr: 'Nombres de l’original absents d’ici',
      en: 'Numbers in the original, not here',
      es: 'Números del original que faltan aquí',
    },
    added: {
      fr: 'Nombres absents de l’original',
      en: 'Numbers not in the original',
      es: 'Números que no están en el original',
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
      fr: 'Dates de l’original absentes d’ici, ou avec un autre mois',
      en: 'Dates in the original, not here or with another month',
      es: 'Fechas del original que faltan aquí, o con otro mes',
    },
  },
  phones: {
    missing: {
      fr: 'Numéros de téléphone absents d’ici',
      en: 'Phone numbers that are not here',
      es: 'Números de teléfono que faltan aquí',
    },
    added: {
      fr: 'Numéros de téléphone absents de l’original',
      en: 'Phone numbers not in the original',
      es: 'Números de teléfono que no están en el original',
    },
  },
  links: {
    missing: {
      fr: 'Adresses de sites absentes d’ici',
      en: 'Web addresses that are not here',
      es: 'Direcciones web que faltan aquí',
    },
    added: {
      fr: 'Adresses de sites absentes de l’original',
      en: 'Web addresses not in the original',
      es: 'Direcciones web que no están en el original',
    },
  },
  emails: {
    missing: {
      fr: 'Adresses courriel absentes d’ici',
      en: 'E-mail addresses that are not here',
      es: 'Correos electrónicos que faltan aquí',
    },
    added: {
      fr: 'Adresses courriel absentes de l’original',
      en: 'E-mail addresses not in the original',
      es: 'Correos electrónicos que no están en el original',
    },
  },
  marks: {
    missing: { fr: 'Marques manquantes', en: 'Missing marks', es: 'Marcas que faltan' },
    added: {
      fr: 'Marques absentes de l’original',
      en: 'Marks not in the original',
      es: 'Marcas que no están en el original',
    },
  },
  placeholders: {
    missing: {
      fr: 'Repères absents d’ici, que le site remplace',
      en: 'Placeholders that are not here, which the site fills in',
      es: 'Marcadores que faltan aquí y que el sitio reemplaza',
    },
    added: {
      fr: 'Repères absents de l’original, que le site ne remplacerait pas',
      en: 'Placeholders not in the original, which the site would not fill in',
      es: 'Marcadores que no están en el original y que el sitio no reemplazaría',
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
      fr: 'Écrit comme dans une autre langue',
      en: 'Written as in another language',
      es: 'Escrito como en otro idioma',
    },
  },
  ending: {
    missing: {
      fr: 'Ponctuation de l’original absente d’ici',
      en: 'Punctuation of the original that is not here',
      es: 'Puntuación que falta aquí',
    },
    added: {
      fr: 'Finit autrement que l’original, par',
      en: 'Ends otherwise than the original, with',
      es: 'Termina de otro modo que el original, con',
    },
  },
  capital: {
    added: {
      fr: 'Majuscule ou minuscule autre que dans l’original, au début',
      en: 'Capital or small letter other than in the original, at the start',
      es: 'Mayúscula o minúscula distinta del original, al principio',
    },
  },
  doubleWords: {
    added: { fr: 'Mots en double', en: 'Repeated words', es: 'Palabras repetidas' },
  },
  untranslated: {
    added: {
      fr: 'Resté dans la langue d’origine',
      en: 'Left in the original language',
      es: 'Quedó en el idioma original',
    },
  },
  length: {
    added: {
      fr: 'Longueur inhabituelle, par rapport à l’original',
      en: 'Unusual length, compared with the original',
      es: 'Longitud inusual, en comparación con el original',
    },
  },
  consistency: {
    added: {
      fr: 'Le même original est traduit ailleurs par',
      en: 'The same original is translated elsewhere by',
      es: 'El mismo original se traduce en otra parte por',
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
