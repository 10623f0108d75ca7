import type { RunningSite } from '../e2e/site'

/** The addresses of the site map. */
export async function listPages({ baseUrl }: RunningSite): Promise<string[]> {
  const map = await (await fetch(`${baseUrl}/sitemap.xml`)).text()
  const found = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url!).pathname)
  if (found.length < 100) throw new Error(`Only ${found.length} pages in the site map`)
  return found
}
