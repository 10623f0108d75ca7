import type { ArrayField, Field, GroupField, TextField } from 'payload'
import { DAYS, HOURS_KINDS, optionsOf } from '@/directory/vocabulary'
import type { Label } from '@/i18n/locales'

const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/
const MONTH_DAY = /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

const matches =
  (pattern: RegExp, refusal: string, isRequired: boolean) =>
  (value: unknown): string | true =>
    value === undefined || value === null || value === ''
      ? !isRequired || refusal
      : (typeof value === 'string' && pattern.test(value)) || refusal

const CLOCK_REFUSAL =
  'Écrivez l’heure ainsi : 09:00. · Write the time like this: 09:00. · Escriba la hora así: 09:00.'
const MONTH_DAY_REFUSAL =
  'Écrivez mois-jour, ainsi : 05-15. · Write month-day, like this: 05-15. · Escriba mes-día, así: 05-15.'

const clockField = (name: 'opens' | 'closes', isRequired: boolean): TextField => ({
  name,
  type: 'text',
  required: isRequired,
  label:
    name === 'opens'
      ? { fr: 'Ouvre à', en: 'Opens at', es: 'Abre a las' }
      : { fr: 'Ferme à', en: 'Closes at', es: 'Cierra a las' },
  validate: matches(CLOCK, CLOCK_REFUSAL, isRequired),
  admin: { width: '25%', placeholder: name === 'opens' ? '09:00' : '17:00' },
})

const weeklyField = (label: Label): ArrayField => ({
  name: 'weekly',
  type: 'array',
  label,
  labels: {
    singular: { fr: 'Plage', en: 'Interval', es: 'Intervalo' },
    plural: { fr: 'Plages', en: 'Intervals', es: 'Intervalos' },
  },
  admin: {
    description: {
      fr: 'Une fermeture à midi fait deux plages. Une fermeture avant l’ouverture passe minuit.',
      en: 'A lunch break makes two intervals. Closing before opening runs past midnight.',
      es: 'Un cierre al mediodía hace dos intervalos. Cerrar antes de abrir pasa la medianoche.',
    },
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'days',
          type: 'select',
          hasMany: true,
          required: true,
          options: optionsOf(DAYS),
          label: { fr: 'Jours', en: 'Days', es: 'Días' },
          admin: { width: '50%' },
        },
        clockField('opens', true),
        clockField('closes', true),
      ],
    },
  ],
})

const exceptionFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'from',
        type: 'date',
        required: true,
        label: { fr: 'Du', en: 'From', es: 'Del' },
        admin: { width: '25%', date: { pickerAppearance: 'dayOnly' } },
      },
      {
        name: 'to',
        type: 'date',
        label: { fr: 'Au (compris)', en: 'To (included)', es: 'Al (incluido)' },
        admin: { width: '25%', date: { pickerAppearance: 'dayOnly' } },
      },
      {
        name: 'label',
        type: 'text',
        label: { fr: 'Raison', en: 'Reason', es: 'Motivo' },
        admin: { width: '50%' },
      },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'closed',
        type: 'checkbox',
        defaultValue: true,
        label: { fr: 'Fermé', en: 'Closed', es: 'Cerrado' },
        admin: { width: '50%' },
      },
      clockField('opens', false),
      clockField('closes', false),
    ],
  },
]

const seasonFields: Field[] = [
  {
    type: 'row',
    fields: (['from', 'to'] as const).map((name) => ({
      name,
      type: 'text' as const,
      required: true,
      label:
        name === 'from'
          ? { fr: 'Du (mois-jour)', en: 'From (month-day)', es: 'Del (mes-día)' }
          : {
              fr: 'Au (mois-jour, compris)',
              en: 'To (month-day, included)',
              es: 'Al (mes-día, incluido)',
            },
      validate: matches(MONTH_DAY, MONTH_DAY_REFUSAL, true),
      admin: { placeholder: name === 'from' ? '05-15' : '10-31' },
    })),
  },
  weeklyField({
    fr: 'Semaine de la saison',
    en: 'Week of the season',
    es: 'Semana de la temporada',
  }),
]

/** Opening hours as structure, so that "open now" can be computed and unknown never reads as closed. */
export const hoursField: GroupField = {
  name: 'hours',
  type: 'group',
  label: { fr: 'Heures d’ouverture', en: 'Opening hours', es: 'Horario' },
  fields: [
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'unknown',
      options: optionsOf(HOURS_KINDS),
      label: { fr: 'Genre d’horaire', en: 'Kind of hours', es: 'Tipo de horario' },
      admin: {
        description: {
          fr: '« Inconnues » n’est pas « fermé » ; « sur rendez-vous » non plus.',
          en: '“Unknown” is not “closed”; neither is “by appointment”.',
          es: '«Desconocido» no es «cerrado»; «con cita» tampoco.',
        },
      },
    },
    weeklyField({ fr: 'Semaine ordinaire', en: 'Ordinary week', es: 'Semana habitual' }),
    {
      name: 'exceptions',
      type: 'array',
      label: {
        fr: 'Jours différents (fériés, vacances)',
        en: 'Different days (holidays, vacation)',
        es: 'Días diferentes (feriados, vacaciones)',
      },
      labels: {
        singular: { fr: 'Exception', en: 'Exception', es: 'Excepción' },
        plural: { fr: 'Exceptions', en: 'Exceptions', es: 'Excepciones' },
      },
      fields: exceptionFields,
    },
    {
      name: 'seasons',
      type: 'array',
      label: { fr: 'Saisons', en: 'Seasons', es: 'Temporadas' },
      labels: {
        singular: { fr: 'Saison', en: 'Season', es: 'Temporada' },
        plural: { fr: 'Saisons', en: 'Seasons', es: 'Temporadas' },
      },
      admin: {
        description: {
          fr: 'Chaque année, pendant la saison, ces heures remplacent la semaine ordinaire.',
          en: 'Every year, during the season, these hours replace the ordinary week.',
          es: 'Cada año, durante la temporada, este horario sustituye la semana habitual.',
        },
      },
      fields: seasonFields,
    },
    {
      name: 'note',
      type: 'text',
      label: { fr: 'Note', en: 'Note', es: 'Nota' },
    },
  ],
}
