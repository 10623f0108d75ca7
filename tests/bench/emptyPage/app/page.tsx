export const dynamic = 'force-dynamic'

/** What a page of the same Next costs that does nothing. */
export default async function EmptyPage({ searchParams }: { searchParams: Promise<unknown> }) {
  await searchParams
  return <p>Nothing</p>
}
