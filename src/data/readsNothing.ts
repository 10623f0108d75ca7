import { question } from '@/contentVersion/questions'

/**
 * Says that a page is made of nothing that is published: what no reading is known of would be made anew after
 * every publication.
 */
export const readsNothing = question('nothing', () => Promise.resolve(null))
