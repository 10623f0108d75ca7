/** A point of a drawing, in its pixels. */
export interface At {
  x: number
  y: number
}

/**
 * Points that would stand on one another, gathered: each joins the first group whose first point is nearer than
 * `apartPx`. Those that come first keep their place, so that the best answer stays where it is.
 *
 * @returns places in `points`, each in exactly one group, in the order of their first ones
 * @example clusterPoints([{ x: 0, y: 0 }, { x: 90, y: 0 }, { x: 5, y: 0 }], 40) // [[0, 2], [1]]
 */
export function clusterPoints(points: readonly At[], apartPx: number): number[][] {
  const groups: number[][] = []
  points.forEach(({ x, y }, at) => {
    const near = groups.find(([first]) => {
      const head = points[first!]!
      return Math.hypot(head.x - x, head.y - y) < apartPx
    })
    if (near) near.push(at)
    else groups.push([at])
  })
  return groups
}
