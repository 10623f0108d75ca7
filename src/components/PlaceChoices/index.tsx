import type { PlaceChoice } from '@/data/directory'

interface Props {
  choices: readonly PlaceChoice[]
  /** The same search from a place. */
  pathFrom: (place: PlaceChoice['typed']) => string
}

/** Places that may be meant, each as the same search from there. */
export function PlaceChoices({ choices, pathFrom }: Props) {
  return (
    <ul className="place-choices">
      {choices.map(({ label, region, typed }) => (
        <li key={typed}>
          <a href={pathFrom(typed)}>{label}</a>
          {region && region !== label && <span className="muted"> ({region})</span>}
        </li>
      ))}
    </ul>
  )
}
