import { wallClock } from '@/days/calendar'
import { formatClock, formatMoment } from '@/days/words'
import type { Locale } from '@/i18n/locales'

interface Words {
  region: string
  /** `{time}` is an hour, of another day a day with it. */
  keptBoth: string
  waiting: string
  signedOut: string
  signIn: string
  refused: string
  noRoom: string
  saved: string
  broughtIn: string
  /** To who chose what the other person wrote, and wrote nothing else. */
  broughtInAlone: string
  /** Of a table; `{n}` is one number. */
  row: string
  removedPassages: string
  more: string
  movedOn: string
  isHere: string
  isHereIn: string
  selfIsHere: string
  newer: string
  newerByNobody: string
  seeNow: string
  offerTitle: string
  offerReadOnly: string
  takeUp: string
  show: string
  discard: string
  discardQuestion: string
  bothTitle: string
  wentOnTitle: string
  bothIntro: string
  wentOn: string
  somebody: string
  yours: string
  yoursOf: string
  theirs: string
  standing: string
  both: string
  removed: string
  sameWords: string
  passage: string
  newPassage: string
  order: string
  yes: string
  yesTakeUp: string
  later: string
  left: string
}

const WORDS: Record<Locale, Words> = {
  fr: {
    region: 'Votre travail dans ce texte',
    keptBoth:
      'Gardé à {time}, pour vous seulement. Le texte de l’équipe change quand vous enregistrez.',
    waiting: 'Le réseau manque. Vos mots sont gardés sur cet appareil; vous pouvez continuer.',
    signedOut:
      'Votre session est finie. Vos mots sont gardés sur cet appareil\u00a0: connectez-vous dans un autre onglet, puis continuez ici.',
    signIn: 'Se connecter dans un autre onglet',
    refused: 'Pas gardé sur le site\u00a0: {why}',
    noRoom:
      'Ce que vous tapez n’est gardé nulle part\u00a0: ce navigateur n’a plus de place. Enregistrez souvent.',
    saved: 'Enregistré à {time}.',
    broughtIn: 'Des changements d’une autre personne ont été gardés avec les vôtres',
    broughtInAlone: 'Les changements d’une autre personne sont maintenant dans ce texte',
    row: 'ligne {n}',
    removedPassages: 'passages retirés\u00a0: {n}',
    more: 'et {n} de plus',
    movedOn:
      'Ce texte a avancé\u00a0: il est maintenant «\u00a0{state}\u00a0». Enregistrer vos changements en referait un brouillon; on vous le demanderait d’abord.',
    isHere: '{name} a aussi ce texte ouvert.',
    isHereIn: '{name} est aussi ici\u00a0:',
    selfIsHere: 'Vous avez aussi ce texte ouvert dans un autre onglet ou sur un autre appareil.',
    newer:
      'Une version plus récente est enregistrée (mots de {name}). Quand vous enregistrerez, les deux resteront.',
    newerByNobody:
      'Une version plus récente est enregistrée. Quand vous enregistrerez, les deux resteront.',
    seeNow: 'Voir ces changements',
    offerTitle: 'Vous avez ici des mots non enregistrés, de {time}.',
    offerReadOnly: 'Ils attendent que vous puissiez de nouveau écrire dans ce texte.',
    takeUp: 'Reprendre mes mots',
    show: 'Voir les différences',
    discard: 'Les jeter',
    discardQuestion:
      'Ces mots ne sont gardés nulle part ailleurs\u00a0: on ne pourra pas les reprendre.',
    bothTitle: 'Le même passage a changé deux fois',
    wentOnTitle: 'Ce texte est déjà plus loin',
    bothIntro:
      'Rien n’est écrasé. Tout ce qui a changé ailleurs reste, de part et d’autre. Ici, choisissez\u00a0:',
    wentOn:
      'Pendant que vous écriviez, ce texte a avancé\u00a0: il est maintenant «\u00a0{state}\u00a0». Enregistrer vos changements en refait un brouillon, à relire de nouveau.',
    somebody: 'une autre personne',
    yours: 'Ce que vous avez écrit',
    yoursOf: 'Vos mots de {time}',
    theirs: 'Ce que {name} a enregistré',
    standing: 'Ce que le texte dit maintenant',
    both: 'Garder les deux, l’un après l’autre',
    removed: 'Retiré du texte.',
    sameWords:
      'Les mots sont les mêmes qu’avant\u00a0: une mise en forme, un lien ou un choix a changé.',
    passage: 'passage {n}',
    newPassage: 'nouveau passage',
    order: 'L’ordre des passages',
    yes: 'Enregistrer ce choix',
    yesTakeUp: 'Reprendre ainsi',
    later: 'Plus tard',
    left: 'Encore à choisir\u00a0: {n}',
  },
  en: {
    region: 'Your work in this text',
    keptBoth: 'Kept at {time}, for you only. The team’s text changes when you save.',
    waiting: 'No network. Your words are kept on this device; you can go on.',
    signedOut:
      'Your session has ended. Your words are kept on this device: sign in in another tab, then go on here.',
    signIn: 'Sign in in another tab',
    refused: 'Not kept on the site: {why}',
    noRoom: 'What you type is kept nowhere: this browser has no room left. Save often.',
    saved: 'Saved at {time}.',
    broughtIn: 'Somebody else’s changes were kept with yours',
    broughtInAlone: 'Somebody else’s changes are now in this text',
    row: 'row {n}',
    removedPassages: 'passages removed: {n}',
    more: 'and {n} more',
    movedOn:
      'This text has moved on: it is now “{state}”. Saving your changes would make it a draft again; you would be asked first.',
    isHere: '{name} has this text open too.',
    isHereIn: '{name} is here too:',
    selfIsHere: 'You have this text open in another tab or on another device too.',
    newer: 'A newer version is saved (words of {name}). When you save, both will stay.',
    newerByNobody: 'A newer version is saved. When you save, both will stay.',
    seeNow: 'See these changes',
    offerTitle: 'You have unsaved words here, of {time}.',
    offerReadOnly: 'They wait until you can write in this text again.',
    takeUp: 'Take my words up',
    show: 'See the differences',
    discard: 'Throw them away',
    discardQuestion: 'These words are kept nowhere else: they cannot be brought back.',
    bothTitle: 'The same passage changed twice',
    wentOnTitle: 'This text has gone further',
    bothIntro:
      'Nothing is overwritten. All that changed elsewhere stays, on both sides. Here, choose:',
    wentOn:
      'While you were writing, this text moved on: it is now “{state}”. Saving your changes makes it a draft again, to be reviewed again.',
    somebody: 'somebody else',
    yours: 'What you wrote',
    yoursOf: 'Your words of {time}',
    theirs: 'What {name} saved',
    standing: 'What the text says now',
    both: 'Keep both, one after the other',
    removed: 'Removed from the text.',
    sameWords: 'The words are the same as before: formatting, a link or a choice changed.',
    passage: 'passage {n}',
    newPassage: 'new passage',
    order: 'The order of the passages',
    yes: 'Save this choice',
    yesTakeUp: 'Take up like this',
    later: 'Later',
    left: 'Still to choose: {n}',
  },
  es: {
    region: 'Su trabajo en este texto',
    keptBoth:
      'Guardado a las {time}, solo para usted. El texto del equipo cambia cuando lo guarda.',
    waiting: 'No hay red. Sus palabras quedan en este dispositivo; puede continuar.',
    signedOut:
      'Su sesión terminó. Sus palabras quedan en este dispositivo: conéctese en otra pestaña y continúe aquí.',
    signIn: 'Conectarse en otra pestaña',
    refused: 'No se guardó en el sitio: {why}',
    noRoom:
      'Lo que escribe no se guarda en ninguna parte: este navegador ya no tiene espacio. Guarde a menudo.',
    saved: 'Guardado a las {time}.',
    broughtIn: 'Los cambios de otra persona se guardaron junto con los suyos',
    broughtInAlone: 'Los cambios de otra persona están ahora en este texto',
    row: 'fila {n}',
    removedPassages: 'pasajes quitados: {n}',
    more: 'y {n} más',
    movedOn:
      'Este texto avanzó: ahora está «{state}». Guardar sus cambios lo volvería borrador; antes se le preguntaría.',
    isHere: '{name} también tiene este texto abierto.',
    isHereIn: '{name} también está aquí:',
    selfIsHere: 'Usted también tiene este texto abierto en otra pestaña o en otro dispositivo.',
    newer:
      'Hay una versión más reciente guardada (palabras de {name}). Cuando usted guarde, quedarán las dos.',
    newerByNobody: 'Hay una versión más reciente guardada. Cuando usted guarde, quedarán las dos.',
    seeNow: 'Ver esos cambios',
    offerTitle: 'Tiene aquí palabras sin guardar, de {time}.',
    offerReadOnly: 'Esperan que usted pueda volver a escribir en este texto.',
    takeUp: 'Retomar mis palabras',
    show: 'Ver las diferencias',
    discard: 'Desecharlas',
    discardQuestion: 'Estas palabras no se guardan en otra parte: no se podrán recuperar.',
    bothTitle: 'El mismo pasaje cambió dos veces',
    wentOnTitle: 'Este texto ya avanzó',
    bothIntro:
      'Nada se sobrescribe. Todo lo que cambió en otra parte queda, de ambos lados. Aquí, elija:',
    wentOn:
      'Mientras usted escribía, este texto avanzó: ahora está «{state}». Guardar sus cambios lo vuelve borrador, para revisarse de nuevo.',
    somebody: 'otra persona',
    yours: 'Lo que usted escribió',
    yoursOf: 'Sus palabras de {time}',
    theirs: 'Lo que guardó {name}',
    standing: 'Lo que el texto dice ahora',
    both: 'Conservar los dos, uno después del otro',
    removed: 'Quitado del texto.',
    sameWords: 'Las palabras son las mismas: cambió el formato, un enlace o una opción.',
    passage: 'pasaje {n}',
    newPassage: 'pasaje nuevo',
    order: 'El orden de los pasajes',
    yes: 'Guardar esta elección',
    yesTakeUp: 'Retomar así',
    later: 'Más tarde',
    left: 'Falta elegir: {n}',
  },
}

export type TogetherWords = Words

export const wordsIn = (locale: Locale): Words => WORDS[locale]

/** An hour of today, a day with its hour otherwise; `at` in milliseconds of the epoch. */
export function timeOf(at: number, locale: Locale, now = Date.now()): string {
  const { day, minutes } = wallClock(new Date(at))
  return day === wallClock(new Date(now)).day
    ? formatClock(minutes, locale)
    : formatMoment(new Date(at), locale)
}
