/**
 * A text without what is only form: spaces of any kind, apostrophes' shape, composed accents.
 *
 * @example normalize('227\u00a0$  par l’employeur ') // "227 $ par l'employeur"
 */
export const normalize = (text: string): string =>
  text.normalize('NFC').replace(/[’ʼ]/g, "'").replace(/\s+/g, ' ').trim()
