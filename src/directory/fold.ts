/**
 * Text with its case, accents and typographic marks taken away, for comparing what people type.
 *
 * @example fold('L’Île-aux-Coudres') // "l'ile-aux-coudres"
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/œ/gi, 'oe')
    .replace(/æ/gi, 'ae')
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[‐‑‒–—]/g, '-')
    .toLowerCase()

/**
 * A name as it stands in an address: ASCII letters and digits joined by single hyphens.
 *
 * @example toSlug('Maison d’exemple – Saguenay–Lac-Saint-Jean') // 'maison-d-exemple-saguenay-lac-saint-jean'
 */
export const toSlug = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
