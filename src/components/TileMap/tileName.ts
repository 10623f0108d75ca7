/**
 * What a tile is called by screen readers and by those who speak to their device: the label, with
 * the words seen in the tile in front when the label does not hold them (a shortened name).
 *
 * @example tileName(['Abitibi-', 'Témisc.'], '14', 'Abitibi-Témiscamingue : 14 organismes')
 * // 'Abitibi-Témisc. 14 – Abitibi-Témiscamingue : 14 organismes'
 */
export function tileName(lines: readonly string[], value: string | undefined, label: string) {
  const seen = [lines.join('').replace(/\s?–/, '–'), value].filter(Boolean).join(' ')
  return words(label).includes(words(seen)) ? label : `${seen} – ${label}`
}

const words = (text: string) =>
  ` ${text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .join(' ')
    .trim()} `
