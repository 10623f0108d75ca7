export { newFigures } from './figures'
export { translatedElsewhere } from './elsewhere'
export { describeFinding } from './messages'
export { checkPassage, needsReason, RULES } from './rules'
export {
  CHECK_RULES,
  type CheckContext,
  type CheckedPassage,
  type CheckRule,
  type Finding,
} from './types'
