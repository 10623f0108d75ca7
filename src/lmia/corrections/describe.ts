import type { Label, Locale } from '@/i18n/locales'
import { fillIn } from '@/text/fillIn'

import type { CorrectionDocument } from './document'
import type { CorrectionKind } from './types'

/** What a rule does, in one sentence; what narrows it stands at the end. */
export function describeCorrection(
  correction: Partial<CorrectionDocument>,
  locale: Locale,
): string {
  const { kind } = correction
  if (!kind) return ''
  const words = fillIn(SENTENCES[kind][locale], paramsOf(correction, locale))
  const parts = PARTS[kind].flatMap(({ field, says }) => {
    const value = correction[field]
    return value === null || value === undefined || value === ''
      ? []
      : [fillIn(says[locale], { value: String(value) })]
  })
  return `${[words, ...parts].join(', ')}.`
}

function paramsOf(correction: Partial<CorrectionDocument>, locale: Locale) {
  const { latitude, longitude, placeKey, toPlaceName } = correction
  const degrees = (value: number | null | undefined) =>
    typeof value === 'number' ? DEGREES[locale].format(value) : '…'
  return {
    employer: correction.employerName || '…',
    toEmployer: correction.toEmployerName || '…',
    city: correction.city || '…',
    place: toPlaceName || placeKey || '…',
    occupation: correction.occupationTitle || correction.occupationCode || '…',
    code: correction.toOccupationCode || '…',
    point: `${degrees(latitude)}; ${degrees(longitude)}`,
  }
}

const degreesIn = (locale: Locale) =>
  new Intl.NumberFormat(`${locale}-CA`, { maximumFractionDigits: 3 })

const DEGREES: Record<Locale, Intl.NumberFormat> = {
  fr: degreesIn('fr'),
  en: degreesIn('en'),
  es: degreesIn('es'),
}

const SENTENCES: Record<CorrectionKind, Label> = {
  employerAlias: {
    fr: '« {employer} » et « {toEmployer} » sont un seul employeur',
    en: '“{employer}” and “{toEmployer}” are one employer',
    es: '«{employer}» y «{toEmployer}» son un solo empleador',
  },
  cityAlias: {
    fr: 'La ville « {city} » se trouve à {place}',
    en: 'The city “{city}” is at {place}',
    es: 'La ciudad «{city}» está en {place}',
  },
  movedPoint: {
    fr: 'Le point de {place} est placé à {point}',
    en: 'The point of {place} is put at {point}',
    es: 'El punto de {place} se pone en {point}',
  },
  occupationFix: {
    fr: 'La profession « {occupation} » a le code {code}',
    en: 'The occupation “{occupation}” has the code {code}',
    es: 'La ocupación «{occupation}» tiene el código {code}',
  },
  exclusion: {
    fr: 'Des lignes sont écartées',
    en: 'Rows are left out',
    es: 'Se excluyen líneas',
  },
}

interface Part {
  field: keyof CorrectionDocument
  says: Label
}

const ofEmployer: Part = {
  field: 'employerName',
  says: {
    fr: 'pour l’employeur « {value} »',
    en: 'for the employer “{value}”',
    es: 'para el empleador «{value}»',
  },
}

/** What narrows each kind of rule, when it is given. */
const PARTS: Record<CorrectionKind, readonly Part[]> = {
  employerAlias: [],
  cityAlias: [
    {
      field: 'fsa',
      says: {
        fr: 'dans le secteur postal {value}',
        en: 'in the postal sector {value}',
        es: 'en el sector postal {value}',
      },
    },
  ],
  movedPoint: [],
  occupationFix: [ofEmployer],
  exclusion: [
    ofEmployer,
    {
      field: 'city',
      says: {
        fr: 'pour la ville « {value} »',
        en: 'for the city “{value}”',
        es: 'para la ciudad «{value}»',
      },
    },
    {
      field: 'line',
      says: { fr: 'à la ligne {value}', en: 'on line {value}', es: 'en la línea {value}' },
    },
  ],
}
