import { get } from 'node:http'

/** The tests' own browser says that it has no window, and `fetch` that it is a script: neither counts. */
const PERSON = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:141.0) Firefox/141.0' }

/** Reads a page as one whom the statistics count; says its status. */
export const readAsPerson = (url: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    get(url, { headers: PERSON }, (answer) => {
      answer.resume().on('end', () => resolve(answer.statusCode))
    }).on('error', reject)
  })
