import type { TranslationSeed } from './shape'

/** Chapter “Demeurer au Québec”: not begun in English, a first draft in Spanish. */
export const permanentResidence: TranslationSeed = {
  'Demeurer au Québec : la résidence permanente': {
    es: 'Quedarse en Quebec: la residencia permanente',
  },
  'Deux gouvernements, deux étapes': { es: 'Dos gobiernos, dos etapas' },
  'Au Québec, l’immigration économique se fait en deux temps :': {
    es: 'En Quebec, la inmigración económica se hace en dos etapas:',
  },
  'Le programme principal : le PSTQ': { es: 'El programa principal: el PSTQ' },
  'Les volets du PSTQ': { es: 'Las vías del PSTQ' },
  'Le chemin, étape par étape': { es: 'El camino, paso a paso' },
  'D’autres chemins': { es: 'Otros caminos' },
  'Qui peut vous conseiller': { es: 'Quién puede aconsejarlo' },
  'Signes d’une arnaque': { es: 'Señales de una estafa' },
  'La famille': { es: 'La familia' },
}
