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
  picture: {
    fr: 'L’écran «\u00a0{screen}\u00a0», tel que le montre le site d’exemple',
    en: 'The screen “{screen}”, as the example site shows it',
    es: 'La pantalla «{screen}», tal como la muestra el sitio de ejemplo',
  },
} satisfies Record<string, Label>
