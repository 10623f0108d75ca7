import type { HoursProblem } from './parseHours'
import type { Label, Locale } from '@/i18n/locales'

/** What is wrong with hours as typed, for the person who typed them. */
export function describeHoursProblem(problem: HoursProblem, locale: Locale): string {
  const typed =
    problem.value === undefined || problem.value === '' ? '' : ` (${String(problem.value)})`
  return `${SENTENCES[problem.code][locale]}${typed}`
}

const SENTENCES: Record<HoursProblem['code'], Label> = {
  notHours: {
    fr: 'Ce n’est pas un horaire.',
    en: 'These are not opening hours.',
    es: 'Esto no es un horario.',
  },
  kind: {
    fr: 'Choisissez le genre d’horaire.',
    en: 'Choose the kind of hours.',
    es: 'Elija el tipo de horario.',
  },
  days: {
    fr: 'Cochez au moins un jour pour chaque plage.',
    en: 'Tick at least one day for each interval.',
    es: 'Marque al menos un día para cada intervalo.',
  },
  clock: {
    fr: 'Écrivez l’heure ainsi\u00a0: 09:00.',
    en: 'Write the time like this: 09:00.',
    es: 'Escriba la hora así: 09:00.',
  },
  sameTime: {
    fr: 'L’ouverture et la fermeture sont à la même heure.',
    en: 'Opening and closing are at the same time.',
    es: 'La apertura y el cierre son a la misma hora.',
  },
  date: {
    fr: 'Écrivez la date ainsi\u00a0: 2026-06-24.',
    en: 'Write the date like this: 2026-06-24.',
    es: 'Escriba la fecha así: 2026-06-24.',
  },
  monthDay: {
    fr: 'Écrivez le mois et le jour ainsi\u00a0: 05-15.',
    en: 'Write the month and the day like this: 05-15.',
    es: 'Escriba el mes y el día así: 05-15.',
  },
  order: {
    fr: 'La fin vient avant le début.',
    en: 'The end comes before the start.',
    es: 'El final es anterior al comienzo.',
  },
  emptyException: {
    fr: 'Un jour différent est fermé, ou a des heures.',
    en: 'A different day is closed, or has hours.',
    es: 'Un día diferente está cerrado o tiene horario.',
  },
}
