import { GENERAL_PICTOGRAM, PICTOGRAMS } from './drawings'

interface Props {
  /** Key of a service category. */
  service: string
}

/** The picture of a service. Decorative: its word always stands beside it. */
export function Pictogram({ service }: Props) {
  return (
    <svg className="pictogram" viewBox="0 0 24 24" width={24} height={24} aria-hidden="true">
      <path d={PICTOGRAMS[service] ?? GENERAL_PICTOGRAM} />
    </svg>
  )
}
