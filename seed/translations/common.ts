import type { TranslationSeed } from './shape'

/** Short passages that several texts share. */
export const common: TranslationSeed = {
  'Vous avez le droit': { en: 'You have the right', es: 'Usted tiene derecho' },
  Vous: { en: 'You', es: 'Usted' },
  'Un conseil': { en: 'A tip', es: 'Un consejo' },
  '0 $': { en: '$0', es: '$0' },
  Attention: { en: 'Warning', es: 'Atención' },
  'Votre situation': { en: 'Your situation', es: 'Su situación' },
  Variable: { en: 'Varies', es: 'Variable' },
  'Tout de suite': { en: 'Right away', es: 'Enseguida' },
  'Quelques semaines à quelques mois': {
    en: 'A few weeks to a few months',
    es: 'De algunas semanas a algunos meses',
  },
  'Quelques jours': { en: 'A few days', es: 'Algunos días' },
  Où: { en: 'Where', es: 'Dónde' },
  'IRCC, en ligne': { en: 'IRCC, online', es: 'IRCC, en línea' },
  Délai: { en: 'Time limit', es: 'Plazo' },
  'Demander le permis de travail': {
    en: 'Apply for the work permit',
    es: 'Pedir el permiso de trabajo',
  },
  CNESST: { en: 'CNESST', es: 'CNESST' },
  RAMQ: { en: 'RAMQ', es: 'RAMQ' },
}
