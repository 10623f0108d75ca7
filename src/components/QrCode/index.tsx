import { qrPath } from '@/giving/qrPath'

/** An address for a camera, dark on light in both themes. `label` says what it is to who does not see it. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { path, side } = qrPath(text)
  return (
    <svg
      className="qr-code"
      viewBox={`0 0 ${side} ${side}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={side} height={side} />
      <path d={path} />
    </svg>
  )
}
