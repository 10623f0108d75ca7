/**
 * Where a block of a text ends, on a page that is looked at beside its editor: it takes no room, and is on no page that
 * is read.
 *
 * @param block its place in the text, from 0
 */
export const BlockEnd = ({ block }: { block: number }) => <template data-block-end={block} />
