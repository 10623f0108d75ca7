import type { Label } from '@/i18n/locales'

/** What stands around the tasks of a handbook, wherever it is read. */
export const HANDBOOK_WORDS = {
  contents: { fr: 'Dans ce manuel', en: 'In this handbook', es: 'En este manual' },
  open: { fr: 'Ouvrir\u00a0: {screen}', en: 'Open: {screen}', es: 'Abrir: {screen}' },
  troubles: {
    fr: 'Ce qui peut mal aller',
    en: 'What can go wrong',
    es: 'Lo que puede salir mal',
  },
  handover: {
    fr: 'Passer la main à l’équipe suivante',
    en: 'Handing over to the next team',
    es: 'Pasar el relevo al siguiente equipo',
  },
  handoverWhy: {
    fr: 'Ce que l’équipe suivante doit avoir en main pour que le site vive sans vous.',
    en: 'What the next team must have in hand for the site to live without you.',
    es: 'Lo que el siguiente equipo debe tener en sus manos para que el sitio viva sin ustedes.',
  },
  picture: {
    fr: 'L’écran «\u00a0{screen}\u00a0», tel que le montre le site d’exemple',
    en: 'The screen “{screen}”, as the example site shows it',
    es: 'La pantalla «{screen}», tal como la muestra el sitio de ejemplo',
  },
} satisfies Record<string, Label>
