/**
 * The address of a website as people write it, whole: what looks like one gets its `https://`; the rest
 * stays as it is, for whoever checks it.
 *
 * @example withScheme('www.exemple.org') // 'https://www.exemple.org'
 */
export const withScheme = (typed: string): string =>
  /^[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}(?:\/\S*)?$/.test(typed) ? `https://${typed}` : typed

/**
 * The address of a page as people type it: without what every browser adds. A `www.` stays, since not every site
 * answers without it.
 *
 * @example withoutScheme('https://www.exemple.org/') // 'www.exemple.org'
 */
export const withoutScheme = (address: string): string => address.replace(/^https?:\/\/|\/$/g, '')
