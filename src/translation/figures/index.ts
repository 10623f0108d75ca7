export { countApprovals, type Approvals } from './approvals'
export { FIGURE_TABLES, figuresCsv } from './csv'
export {
  figuresOf,
  type Figures,
  type LanguageFigures,
  type TextFigures,
  type TranslationFact,
  type WeekFigures,
} from './figures'
export { plotOf } from './plot'
export { COLUMNS, say } from './words'
