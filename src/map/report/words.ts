/** What a report says of itself, in each language. Sentences of the map itself come from its messages. */
import type { Label, Locale } from '@/i18n/locales'

export const REPORT_WORDS = {
  rows: { fr: 'Lignes', en: 'Rows', es: 'Líneas' },
  places: { fr: 'Par lieu', en: 'By place', es: 'Por lugar' },
  method: { fr: 'Méthode', en: 'Method', es: 'Método' },
  subject: { fr: 'Sujet', en: 'Subject', es: 'Tema' },
  explanation: { fr: 'Explication', en: 'Explanation', es: 'Explicación' },
  madeFor: { fr: 'Établi pour', en: 'Made for', es: 'Elaborado para' },
  madeOn: { fr: 'Le', en: 'On', es: 'El' },
  personal: { fr: 'Usage', en: 'Use', es: 'Uso' },
  personalText: {
    fr: 'Cet accès est personnel et donné pour un but précis; ce fichier est inscrit dans un journal. Ne le publiez pas.',
    en: 'This access is personal and given for a stated purpose; this file is recorded in a log. Do not publish it.',
    es: 'Este acceso es personal y se da para un fin preciso; este archivo queda anotado en un registro. No lo publique.',
  },
  kind: { fr: 'Décision', en: 'Decision', es: 'Decisión' },
  period: { fr: 'Période', en: 'Period', es: 'Período' },
  present: { fr: 'Trimestres présents', en: 'Quarters present', es: 'Trimestres presentes' },
  missing: {
    fr: 'Trimestres manquants (inconnus, pas zéro)',
    en: 'Quarters missing (unknown, not zero)',
    es: 'Trimestres que faltan (desconocidos, no cero)',
  },
  none: { fr: 'aucun', en: 'none', es: 'ninguno' },
  filter: { fr: 'Filtre', en: 'Filter', es: 'Filtro' },
  noFilter: { fr: 'aucun filtre', en: 'no filter', es: 'ningún filtro' },
  employer: { fr: 'employeur', en: 'employer', es: 'empleador' },
  counted: { fr: 'Nombre de lignes', en: 'Number of rows', es: 'Número de líneas' },
  positions: { fr: 'Postes', en: 'Positions', es: 'Puestos' },
  unplaced: {
    fr: 'Postes non placés, comptés dans le total',
    en: 'Positions not placed, counted in the total',
    es: 'Puestos sin ubicar, contados en el total',
  },
  withoutOccupation: {
    fr: 'Lignes sans profession (non publiée)',
    en: 'Rows without an occupation (not published)',
    es: 'Líneas sin ocupación (no publicada)',
  },
  limit: { fr: 'Limite', en: 'Limit', es: 'Límite' },
  gap: { fr: 'Manque à la source', en: 'Gap at the source', es: 'Vacío en la fuente' },
  break: { fr: 'Rupture de la source', en: 'Break of the source', es: 'Ruptura de la fuente' },
  formula: { fr: 'Apostrophe', en: 'Apostrophe', es: 'Apóstrofo' },
  formulaText: {
    fr: 'Un texte qui ressemble à une formule est précédé d’une apostrophe, pour qu’aucun tableur ne l’exécute.',
    en: 'A text that looks like a formula has an apostrophe in front, so that no spreadsheet runs it.',
    es: 'Un texto que parece una fórmula lleva un apóstrofo delante, para que ninguna hoja de cálculo la ejecute.',
  },
  source: { fr: 'Source', en: 'Source', es: 'Fuente' },
  sourceText: {
    fr: 'Listes des employeurs ayant reçu une EIMT, Emploi et Développement social Canada, ouvert.canada.ca.',
    en: 'Lists of employers with an LMIA, Employment and Social Development Canada, open.canada.ca.',
    es: 'Listas de empleadores con una EIMT, Empleo y Desarrollo Social de Canadá, open.canada.ca.',
  },
  licence: { fr: 'Licence', en: 'Licence', es: 'Licencia' },
  view: { fr: 'La même vue', en: 'The same view', es: 'La misma vista' },
  version: { fr: 'Version des données', en: 'Version of the data', es: 'Versión de los datos' },
  file: { fr: 'accompagner-carte', en: 'accompagner-map', es: 'accompagner-mapa' },
} satisfies Record<string, Label>

/** @example othersIn('fr')(3) // 'et 3 autres' */
export const othersIn =
  (locale: Locale) =>
  (count: number): string =>
    `${AND[locale]} ${count} ${(count === 1 ? OTHER : OTHERS)[locale]}`

const AND: Label = { fr: 'et', en: 'and', es: 'y' }
const OTHER: Label = { fr: 'autre', en: 'other', es: 'más' }
const OTHERS: Label = { fr: 'autres', en: 'others', es: 'más' }
