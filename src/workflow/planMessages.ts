import { formatClock, formatDay } from '@/days/words'
import type { Label, Locale } from '@/i18n/locales'
import { fillIn, type Params } from '@/text/fillIn'

/** Why something is not done, or cannot be asked for, at a moment to come. */
export const PLAN_REFUSALS = {
  planUnreadable: {
    fr: 'Choisissez un jour et une heure.',
    en: 'Choose a day and a time.',
    es: 'Elija un día y una hora.',
  },
  planPast: {
    fr: 'Le {date}, {clock}\u00a0: ce moment est passé. Choisissez-en un autre, ou agissez maintenant.',
    en: '{date}, {clock}: this moment has passed. Choose another one, or act now.',
    es: '{date}, {clock}: este momento ya pasó. Elija otro, o actúe ahora.',
  },
  planTooFar: {
    fr: 'C’est dans plus de deux ans\u00a0: vérifiez l’année.',
    en: 'This is more than two years away: check the year.',
    es: 'Faltan más de dos años: verifique el año.',
  },
  planHourSkipped: {
    fr: 'Cette heure n’existe pas le {date}\u00a0: l’heure avance ce jour-là, et l’horloge du Québec saute {clock}. Choisissez une heure plus tard.',
    en: 'There is no such time on {date}: clocks go forward that day, and Quebec’s skips {clock}. Choose an hour later.',
    es: 'Esa hora no existe el {date}: ese día se adelanta el reloj, y el de Quebec se salta las {clock}. Elija una hora más tarde.',
  },
  planHourTwice: {
    fr: 'L’heure recule le {date}\u00a0: {clock} revient deux fois ce jour-là au Québec. Dites laquelle des deux.',
    en: 'Clocks go back on {date}: {clock} comes twice that day in Quebec. Say which of the two.',
    es: 'El {date} se atrasa el reloj: en Quebec, las {clock} llegan dos veces ese día. Diga cuál de las dos.',
  },
  planMeanwhile: {
    fr: 'Quelqu’un a changé ou annulé ce qui était prévu. Voici comment c’est maintenant.',
    en: 'Somebody has changed or cancelled what was planned. This is how it is now.',
    es: 'Alguien cambió o canceló lo previsto. Así está ahora.',
  },
  planUnderWay: {
    fr: 'Le moment est venu\u00a0: le site est en train de le faire.',
    en: 'The moment has come: the site is doing it.',
    es: 'Llegó el momento: el sitio lo está haciendo.',
  },
  planChanged: {
    fr: 'Le texte a changé depuis la version que {name} avait sous les yeux, enregistrée le {moment}.',
    en: 'The text has changed since the version that {name} had before them (saved {moment}).',
    es: 'El texto cambió desde la versión que {name} tenía delante, guardada el {moment}.',
  },
  planNotAllowed: {
    fr: 'Le rôle de {name} ne le permet plus.',
    en: 'The role of {name} no longer allows it.',
    es: 'La función de {name} ya no lo permite.',
  },
  planOwnVersion: {
    fr: '{name} a écrit dans cette version\u00a0: une autre personne doit la relire et la publier.',
    en: '{name} wrote in this version: someone else must review and publish it.',
    es: '{name} escribió en esta versión: otra persona debe revisarla y publicarla.',
  },
  planPersonGone: {
    fr: 'Le compte de {name}, qui l’avait prévu, n’existe plus.',
    en: 'The account of {name}, who planned it, no longer exists.',
    es: 'La cuenta de {name}, que lo había previsto, ya no existe.',
  },
  planFault: {
    fr: 'Le site n’y est pas arrivé, plusieurs fois\u00a0: il s’est trompé, pas vous. L’administration en trouve la raison dans son journal.',
    en: 'The site failed to do it, several times: the fault is the site’s, not yours. Administrators find the reason in its log.',
    es: 'El sitio no lo logró, varias veces: la falla es del sitio, no suya. La administración encuentra la razón en su registro.',
  },
} satisfies Record<string, Label>

/**
 * The sentence beside a moment that is being chosen; for the browser, which has no other refusals.
 *
 * @param params `date`, 'yyyy-MM-dd'; `clock`, minutes since midnight
 */
export const sayMomentProblem = (
  code: keyof typeof PLAN_REFUSALS,
  { date, clock }: Params,
  locale: Locale,
): string =>
  fillIn(PLAN_REFUSALS[code][locale], {
    ...(typeof date === 'string' ? { date: formatDay(date, locale) } : {}),
    ...(typeof clock === 'number' ? { clock: formatClock(clock, locale) } : {}),
  })
