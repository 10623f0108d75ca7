import type { GeometryCollection, Topology } from 'topojson-specification'

/**
 * The limits that a TopoJSON file holds.
 *
 * @throws {Error} when its first object is no collection, with what was found
 */
export function firstObject(topology: Topology): GeometryCollection<Record<string, unknown>> {
  const object = Object.values(topology.objects)[0]
  if (object?.type !== 'GeometryCollection') {
    throw new Error(`Expected a TopoJSON collection; found: ${object?.type ?? 'nothing'}`)
  }
  return object as GeometryCollection<Record<string, unknown>>
}
