/** A text, as the watch names those that are to be revised: `guide-chapters:12`. */
export const textName = ({ collection, id }: { collection: string; id: number | string }): string =>
  `${collection}:${id}`

/** The parts of such a name. */
export function readTextName(name: string): { collection: string; id: string } {
  const [collection = '', id = ''] = name.split(':')
  return { collection, id }
}
