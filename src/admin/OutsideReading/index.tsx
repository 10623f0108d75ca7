export { ReadingBesideText } from './ReadingBesideText'
export { SidePanel } from './Panel'
