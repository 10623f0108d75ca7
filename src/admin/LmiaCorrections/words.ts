import type { Label } from '@/i18n/locales'

export const WORDS = {
  unresolved: {
    fr: 'À régler, les plus gros d’abord',
    en: 'To settle, the largest first',
    es: 'Por resolver, los mayores primero',
  },
  unresolvedHelp: {
    fr: 'Ce que l’importation n’a pas su placer ou lire, et les employeurs qu’elle voit peut-être en double. Une règle vaut pour toutes les lignes pareilles, passées et à venir.',
    en: 'What the import could not place or read, and employers that it may see twice. One rule settles every such line, past and to come.',
    es: 'Lo que la importación no supo ubicar o leer, y los empleadores que quizá ve dos veces. Una regla resuelve todas las líneas iguales, pasadas y futuras.',
  },
  allSettled: {
    fr: 'Rien à régler\u00a0: chaque ligne a un lieu et une profession lisible, et aucun employeur ne semble en double.',
    en: 'Nothing to settle: every line has a place and a readable occupation, and no employer seems to stand twice.',
    es: 'Nada por resolver: cada línea tiene un lugar y una ocupación legible, y ningún empleador parece estar dos veces.',
  },
  what: { fr: 'Tel que lu', en: 'As read', es: 'Tal como se leyó' },
  place: { fr: 'lieu', en: 'place', es: 'lugar' },
  occupation: { fr: 'profession', en: 'occupation', es: 'ocupación' },
  employer: { fr: 'employeur', en: 'employer', es: 'empleador' },
  likely: {
    fr: 'Peut-être {name} ({positions} postes), aussi à {place}',
    en: 'Perhaps {name} ({positions} positions), also in {place}',
    es: 'Quizá {name} ({positions} puestos), también en {place}',
  },
  isEmployer: {
    fr: 'Est le même employeur que',
    en: 'Is the same employer as',
    es: 'Es el mismo empleador que',
  },
  isAnother: {
    fr: 'Ce sont deux employeurs',
    en: 'They are two employers',
    es: 'Son dos empleadores',
  },
  noCity: { fr: '(aucune ville)', en: '(no city)', es: '(sin ciudad)' },
  rows: { fr: 'Lignes', en: 'Lines', es: 'Líneas' },
  positions: { fr: 'Postes', en: 'Positions', es: 'Puestos' },
  settle: { fr: 'Régler', en: 'Settle', es: 'Resolver' },
  isAt: { fr: 'Se trouve à', en: 'Is at', es: 'Está en' },
  codeIs: { fr: 'Code de profession', en: 'Occupation code', es: 'Código de ocupación' },
  reason: {
    fr: 'Raison (seule l’équipe la lit)',
    en: 'Reason (only the team reads it)',
    es: 'Motivo (solo lo lee el equipo)',
  },
  onlySector: {
    fr: 'Seulement dans le secteur postal {fsa}',
    en: 'Only in the postal sector {fsa}',
    es: 'Solo en el sector postal {fsa}',
  },
  preview: { fr: 'Voir l’effet', en: 'See the effect', es: 'Ver el efecto' },
  save: { fr: 'Enregistrer la règle', en: 'Save the rule', es: 'Guardar la regla' },
  close: { fr: 'Fermer', en: 'Close', es: 'Cerrar' },
  effect: {
    fr: 'Lignes changées\u00a0: {rows} · postes\u00a0: {positions}',
    en: 'Lines changed: {rows} · positions: {positions}',
    es: 'Líneas cambiadas: {rows} · puestos: {positions}',
  },
  effectPlaced: {
    fr: 'Trouveraient leur lieu\u00a0: {rows}',
    en: 'Would find their place: {rows}',
    es: 'Encontrarían su lugar: {rows}',
  },
  effectExcluded: {
    fr: 'Seraient écartées\u00a0: {rows}',
    en: 'Would be left out: {rows}',
    es: 'Quedarían excluidas: {rows}',
  },
  effectRestored: {
    fr: 'Reviendraient\u00a0: {rows}',
    en: 'Would come back: {rows}',
    es: 'Volverían: {rows}',
  },
  before: { fr: 'Avant', en: 'Before', es: 'Antes' },
  after: { fr: 'Après', en: 'After', es: 'Después' },
  sample: { fr: 'Premières lignes', en: 'First lines', es: 'Primeras líneas' },
  left: { fr: 'écartée', en: 'left out', es: 'excluida' },
  period: { fr: 'Période', en: 'Period', es: 'Periodo' },
  unplaced: { fr: 'non placée', en: 'not placed', es: 'sin ubicar' },
} satisfies Record<string, Label>

export type Word = keyof typeof WORDS
