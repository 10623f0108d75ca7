'use client'

interface Props {
  name: string
  figure: string
  isChosen: boolean
  onToggle: () => void
}

/** A value to tick, with what it would bring. */
export function Value({ name, figure, isChosen, onToggle }: Props) {
  return (
    <button type="button" className="map-value" aria-pressed={isChosen} onClick={onToggle}>
      <span>{name}</span>
      <strong className="number">{figure}</strong>
    </button>
  )
}
