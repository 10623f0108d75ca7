import { NOTED } from '@/offline/kept'

/** An answer as it came; in a pack it is kept compressed. */
export function unpacked(kept: Response): Response {
  if (kept.headers.get(NOTED.packed) !== 'gzip' || !kept.body) return kept
  const body = kept.body.pipeThrough(
    new DecompressionStream('gzip') as ReadableWritablePair<Uint8Array, Uint8Array>,
  )
  return new Response(body, { headers: kept.headers })
}
