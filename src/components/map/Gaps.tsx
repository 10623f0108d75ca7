import { useId } from 'react'

interface Props {
  gaps: readonly { key: number; x: number; width: number }[]
  height: number
}

/** Quarters without a list, hatched: what is not loaded is not zero. */
export function Gaps({ gaps, height }: Props) {
  const id = useId()
  if (gaps.length === 0) return null
  return (
    <>
      <defs>
        <pattern
          id={id}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect className="map-gap" width="2" height="6" />
        </pattern>
      </defs>
      {gaps.map(({ key, x, width }) => (
        <rect key={key} x={x} y={0} width={width} height={height} fill={`url(#${id})`} />
      ))}
    </>
  )
}
