import { headers } from 'next/headers'

/**
 * Whether the page is drawn as the answer to a form: what the form did may have ended the very ticket or
 * session that the page is for, and its answer must be read all the same.
 */
export const isAnswer = async (): Promise<boolean> => (await headers()).has('content-type')
