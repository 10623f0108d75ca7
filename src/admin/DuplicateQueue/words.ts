import type { Label } from '@/i18n/locales'

/** What the queue says, in the three languages. */
export const WORDS = {
  title: {
    fr: 'Fiches qui se ressemblent ({count})',
    en: 'Listings that look alike ({count})',
    es: 'Fichas que se parecen ({count})',
  },
  help: {
    fr: 'Trouvées par le téléphone, le nom, le site et le lieu. Fusionner ajoute à la fiche gardée ce que l’autre est seule à dire; l’adresse de l’autre mène à celle-ci.',
    en: 'Found by phone, name, website and place. Merging adds to the listing that is kept what only the other says; the other’s address leads to it.',
    es: 'Encontradas por teléfono, nombre, sitio y lugar. Al fusionar se añade a la ficha conservada lo que solo dice la otra; la dirección de la otra lleva a ella.',
  },
  none: {
    fr: 'Aucune fiche n’en rappelle une autre.',
    en: 'No listing looks like another.',
    es: 'Ninguna ficha se parece a otra.',
  },
  score: { fr: '{score} sur 100', en: '{score} of 100', es: '{score} de 100' },
  draft: { fr: 'brouillon', en: 'draft', es: 'borrador' },
  unlisted: {
    fr: 'a demandé à ne pas être inscrit',
    en: 'asked not to be listed',
    es: 'pidió no aparecer',
  },
  keep: { fr: 'Garder «\u00a0{name}\u00a0»', en: 'Keep “{name}”', es: 'Conservar «{name}»' },
  notDuplicate: { fr: 'Pas un doublon', en: 'Not a duplicate', es: 'No es un duplicado' },
  sure: {
    fr: 'Fusionner «\u00a0{other}\u00a0» dans «\u00a0{kept}\u00a0»? Les liens personnels vers «\u00a0{other}\u00a0» prennent fin.',
    en: 'Merge “{other}” into “{kept}”? Personal links to “{other}” end.',
    es: '¿Fusionar «{other}» con «{kept}»? Los enlaces personales a «{other}» terminan.',
  },
  adding: {
    fr: 'Ce qui sera ajouté à «\u00a0{kept}\u00a0»\u00a0:',
    en: 'What will be added to “{kept}”:',
    es: 'Lo que se añadirá a «{kept}»:',
  },
  addsNothing: {
    fr: 'Rien n’est ajouté à «\u00a0{kept}\u00a0»\u00a0: tout y est déjà.',
    en: 'Nothing is added to “{kept}”: everything is there already.',
    es: 'No se añade nada a «{kept}»: ya está todo.',
  },
  looking: {
    fr: 'On cherche ce qui sera ajouté…',
    en: 'Looking for what will be added…',
    es: 'Se busca lo que se añadirá…',
  },
  merge: { fr: 'Fusionner', en: 'Merge', es: 'Fusionar' },
  decided: { fr: 'Dernières décisions', en: 'Last decisions', es: 'Últimas decisiones' },
  undo: { fr: 'Annuler', en: 'Undo', es: 'Deshacer' },
  undoOf: {
    fr: 'Annuler\u00a0: {names}',
    en: 'Undo: {names}',
    es: 'Deshacer: {names}',
  },
  trouble: {
    fr: 'Le site n’a pas répondu. Essayez de nouveau.',
    en: 'The site did not answer. Try again.',
    es: 'El sitio no respondió. Inténtelo de nuevo.',
  },
} satisfies Record<string, Label>
