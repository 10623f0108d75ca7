import { formatClock, formatDay } from '@/days/words'
import { withFrenchSpaces } from '@/i18n/frenchSpaces'
import type { Label, Locale } from '@/i18n/locales'
import { fillIn, type Params } from '@/text/fillIn'

/** Why something is not done, or cannot be asked for, at a moment to come. */
export const PLAN_REFUSALS = {
  planUnreadable: sentence(
    'Choisissez un jour et une heure.',
    'Choose a day and a time.',
    'Elija un día y una hora.',
  ),
  planPast: sentence(
    'Le {date}, {clock} : ce moment est passé. Choisissez-en un autre, ou agissez maintenant.',
    '{date}, {clock}: this moment has passed. Choose another one, or act now.',
    '{date}, {clock}: este momento ya pasó. Elija otro, o actúe ahora.',
  ),
  planTooFar: sentence(
    'C’est dans plus de deux ans : vérifiez l’année.',
    'This is more than two years away: check the year.',
    'Faltan más de dos años: verifique el año.',
  ),
  planHourSkipped: sentence(
    'Cette heure n’existe pas le {date} : l’heure avance ce jour-là, et l’horloge du Québec saute {clock}. Choisissez une heure plus tard.',
    'There is no such time on {date}: clocks go forward that day, and Quebec’s skips {clock}. Choose an hour later.',
    'Esa hora no existe el {date}: ese día se adelanta el reloj, y el de Quebec se salta las {clock}. Elija una hora más tarde.',
  ),
  planHourTwice: sentence(
    'L’heure recule le {date} : {clock} revient deux fois ce jour-là au Québec. Dites laquelle des deux.',
    'Clocks go back on {date}: {clock} comes twice that day in Quebec. Say which of the two.',
    'El {date} se atrasa el reloj: en Quebec, las {clock} llegan dos veces ese día. Diga cuál de las dos.',
  ),
  planMeanwhile: sentence(
    'Quelqu’un a changé ou annulé ce qui était prévu. Voici comment c’est maintenant.',
    'Somebody has changed or cancelled what was planned. This is how it is now.',
    'Alguien cambió o canceló lo previsto. Así está ahora.',
  ),
  planUnderWay: sentence(
    'Le moment est venu : le site est en train de le faire.',
    'The moment has come: the site is doing it.',
    'Llegó el momento: el sitio lo está haciendo.',
  ),
  planChanged: sentence(
    'Le texte a changé depuis la version que {name} avait sous les yeux, enregistrée le {moment}.',
    'The text has changed since the version that {name} had before them, saved on {moment}.',
    'El texto cambió desde la versión que {name} tenía delante, guardada el {moment}.',
  ),
  planNotAllowed: sentence(
    'Le rôle de {name} ne le permet plus.',
    'The role of {name} no longer allows it.',
    'La función de {name} ya no lo permite.',
  ),
  planOwnVersion: sentence(
    '{name} a écrit dans cette version : une autre personne doit la relire et la publier.',
    '{name} wrote in this version: someone else must review and publish it.',
    '{name} escribió en esta versión: otra persona debe revisarla y publicarla.',
  ),
  planPersonGone: sentence(
    'Le compte de {name}, qui l’avait prévu, n’existe plus.',
    'The account of {name}, who planned it, no longer exists.',
    'La cuenta de {name}, que lo había previsto, ya no existe.',
  ),
  planFault: sentence(
    'Le site n’y est pas arrivé, plusieurs fois : il s’est trompé, pas vous. L’administration en trouve la raison dans son journal.',
    'The site failed to do it, several times: the fault is the site’s, not yours. Administrators find the reason in its log.',
    'El sitio no lo logró, varias veces: la falla es del sitio, no suya. La administración encuentra la razón en su registro.',
  ),
}

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

function sentence(fr: string, en: string, es: string): Label {
  return { fr: withFrenchSpaces({ fr }).fr, en, es }
}
