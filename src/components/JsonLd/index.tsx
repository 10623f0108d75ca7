/**
 * Facts of a page for search engines (schema.org). A data block is no script: the security policy of a
 * page lets it stand without a nonce, and a kept page could not carry one.
 */
export const JsonLd = ({ data }: { data: object }) => (
  <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: toBlock(data) }} />
)

/** JSON in which nothing ends the block. */
const toBlock = (data: object): string =>
  JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', '\\u003c')
