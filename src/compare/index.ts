export { compare, isUnchanged } from './compare'
export { piecesOf, type ReadPage } from './pieces'
export type {
  ComparedCell,
  ComparedGrid,
  ComparedLine,
  ComparedPiece,
  Comparison,
  Counts,
  PieceLink,
} from './types'
