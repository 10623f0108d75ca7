export { countApprovals, type Approvals } from './approvals'
export { FIGURE_TABLES, figuresCsv, type FigureTable } from './csv'
export {
  figuresOf,
  type Figures,
  type LanguageFigures,
  type StaleSince,
  type TextFigures,
  type TranslationFact,
  type WeekFigures,
} from './figures'
export { plotOf, type Bar, type Plot } from './plot'
export { COLUMNS, say, type FigureWord } from './words'
