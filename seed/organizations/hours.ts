/**
 * Every shape that opening hours take in real life, each once, by name. "Today" is given, because
 * dated exceptions only make sense around the day the example world is made.
 */
type Day = 'mo' | 'tu' | 'we' | 'th' | 'fr' | 'sa' | 'su'

export interface Interval {
  days: Day[]
  opens: string
  closes: string
}

export interface HoursSeed {
  kind: 'weekly' | 'byAppointment' | 'unknown' | 'always'
  weekly?: Interval[]
  /** Dates as ISO days, both included. */
  exceptions?: {
    from: string
    to: string
    closed: boolean
    opens?: string
    closes?: string
    label?: string
  }[]
  /** Month and day, 'MM-DD', both included; may run over the new year. */
  seasons?: { from: string; to: string; weekly: Interval[] }[]
  note?: string
}

const weekdays: Day[] = ['mo', 'tu', 'we', 'th', 'fr']
const everyDay: Day[] = [...weekdays, 'sa', 'su']

const on = (days: Day[], opens: string, closes: string): Interval => ({ days, opens, closes })

/** Closed over the holidays of the winter that comes after `today`, with one short day before. */
const holidays = (today: Date): HoursSeed['exceptions'] => {
  const year = today.getUTCFullYear()
  return [
    { from: `${year}-06-24`, to: `${year}-06-24`, closed: true, label: 'Fête nationale' },
    {
      from: `${year}-12-23`,
      to: `${year}-12-23`,
      closed: false,
      opens: '09:00',
      closes: '12:00',
      label: 'Avant le congé des Fêtes',
    },
    { from: `${year}-12-24`, to: `${year + 1}-01-03`, closed: true, label: 'Congé des Fêtes' },
  ]
}

export const hours = {
  office: () => ({
    kind: 'weekly',
    weekly: [on(weekdays, '09:00', '12:00'), on(weekdays, '13:00', '16:30')],
  }),
  officeWithHolidays: (today) => ({
    kind: 'weekly',
    weekly: [on(['mo', 'tu', 'we', 'th'], '09:00', '17:00'), on(['fr'], '09:00', '12:00')],
    exceptions: holidays(today),
  }),
  fourDays: () => ({
    kind: 'weekly',
    weekly: [on(['mo', 'tu', 'we', 'th'], '08:30', '16:00')],
    note: 'Fermé le vendredi.',
  }),
  eveningsAndSaturday: () => ({
    kind: 'weekly',
    weekly: [on(['tu', 'th'], '13:00', '20:00'), on(['sa'], '09:00', '12:00')],
  }),
  weekend: () => ({
    kind: 'weekly',
    weekly: [on(['sa'], '10:00', '16:00'), on(['su'], '10:00', '14:00')],
    note: 'Le dimanche, arrivez avant 13 h.',
  }),
  /** Past midnight: an interval that ends the next day. */
  nights: () => ({
    kind: 'weekly',
    weekly: [on(['mo', 'tu', 'we', 'th'], '17:00', '22:00'), on(['fr', 'sa'], '18:00', '02:00')],
  }),
  untilMidnight: () => ({
    kind: 'weekly',
    weekly: [on(weekdays, '08:00', '20:00'), on(['sa', 'su'], '12:00', '24:00')],
  }),
  oneDay: () => ({ kind: 'weekly', weekly: [on(['we'], '13:30', '19:00')] }),
  /** Longer days while farm workers are here. */
  longerInSeason: () => ({
    kind: 'weekly',
    weekly: [on(['mo', 'tu', 'we', 'th'], '09:00', '16:00')],
    seasons: [
      {
        from: '05-01',
        to: '10-31',
        weekly: [
          on(['mo', 'tu', 'we', 'th', 'fr'], '09:00', '16:00'),
          on(['th'], '18:00', '21:00'),
          on(['su'], '13:00', '18:00'),
        ],
      },
    ],
  }),
  /** Open only in season; the ordinary week is empty. */
  onlyInSeason: () => ({
    kind: 'weekly',
    weekly: [],
    seasons: [
      {
        from: '04-15',
        to: '11-15',
        weekly: [on(['th', 'fr'], '17:00', '21:00'), on(['su'], '11:00', '17:00')],
      },
    ],
    note: 'Ouvert pendant la saison agricole seulement.',
  }),
  /** A season that runs over the new year. */
  shorterInWinter: () => ({
    kind: 'weekly',
    weekly: [on(weekdays, '08:30', '16:30')],
    seasons: [{ from: '12-01', to: '03-31', weekly: [on(['tu', 'th'], '10:00', '15:00')] }],
  }),
  appointment: () => ({ kind: 'byAppointment', note: 'Appelez ou écrivez pour un rendez-vous.' }),
  /** By appointment, but the phone is answered at known hours. */
  appointmentWithPhoneHours: () => ({
    kind: 'byAppointment',
    weekly: [on(weekdays, '09:00', '16:00')],
    note: 'Les heures sont celles du téléphone.',
  }),
  always: () => ({ kind: 'always' }),
  everyDayLate: () => ({ kind: 'weekly', weekly: [on(everyDay, '07:00', '23:00')] }),
  unknown: () => ({ kind: 'unknown' }),
} satisfies Record<string, (today: Date) => HoursSeed>

export type HoursPreset = keyof typeof hours
