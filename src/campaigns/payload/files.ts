import { TABLE_FORMATS, type TableFormat } from '@/exports/tableFile'
import type { WorkbookSheet } from '@/exports/workbook'
import type { Label, Locale } from '@/i18n/locales'

import { INVITATION_STATES } from '../invitation'
import { type Counts, MEASURE_CODES, MEASURES } from '../progress'
import type { Overview } from './overview'

const WORDS = {
  regions: { fr: 'Par région', en: 'By region', es: 'Por región' },
  region: { fr: 'Région', en: 'Region', es: 'Región' },
  rate: { fr: 'Réponse (%)', en: 'Response (%)', es: 'Respuesta (%)' },
  total: { fr: 'Total', en: 'Total', es: 'Total' },
  actors: { fr: 'Acteurs régionaux', en: 'Regional actors', es: 'Actores regionales' },
  invitations: { fr: 'Invitations', en: 'Invitations', es: 'Invitaciones' },
  name: { fr: 'Nom', en: 'Name', es: 'Nombre' },
  state: { fr: 'État', en: 'State', es: 'Estado' },
  sent: { fr: 'Courriels', en: 'E-mails', es: 'Correos' },
} satisfies Record<string, Label>

/** The table by region, its total, and the regional actors apart. */
function regionSheet({ regions, totals, rate, actors }: Overview, locale: Locale): WorkbookSheet {
  const row = (name: string, counts: Counts, percent: number | null) => [
    name,
    ...MEASURE_CODES.map((code) => counts[code]),
    percent,
  ]
  return {
    name: WORDS.regions[locale],
    titles: [
      WORDS.region[locale],
      ...MEASURE_CODES.map((code) => MEASURES[code][locale]),
      WORDS.rate[locale],
    ],
    widths: [32],
    rows: [
      ...regions.map((region) => row(region.name, region.counts, region.rate)),
      row(WORDS.total[locale], totals, rate),
      ...(actors.count > 0 ? [row(WORDS.actors[locale], actors.totals, actors.rate)] : []),
    ],
  }
}

const invitationSheet = ({ invitations }: Overview, locale: Locale): WorkbookSheet => ({
  name: WORDS.invitations[locale],
  titles: [WORDS.name, WORDS.region, WORDS.state, WORDS.sent].map((label) => label[locale]),
  widths: [44, 26, 22],
  rows: invitations.map(({ name, region, state, sent }) => [
    name,
    region,
    INVITATION_STATES[state][locale],
    sent,
  ]),
})

/** The progress as a file: by region as CSV, with the invitations as a workbook. */
export const progressFile = async (overview: Overview, format: TableFormat, locale: Locale) => ({
  type: TABLE_FORMATS[format].type,
  body: await TABLE_FORMATS[format].write([
    regionSheet(overview, locale),
    invitationSheet(overview, locale),
  ]),
})
