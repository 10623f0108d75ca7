export { BesideText } from './BesideText'
export { CommentBlock } from './CommentBlock'
export { SidePanel } from './Panel'
