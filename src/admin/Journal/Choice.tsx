'use client'

interface ChoiceProps {
  /** What the first choice is called, which asks for nothing. */
  all: string
  label: string
  onChange: (value: string) => void
  options: readonly { value: string; label: string }[]
  value: string
}

/** One of several, or what asks for nothing. */
export const Choice = ({ all, label, onChange, options, value }: ChoiceProps) => (
  <label className="desk-field">
    <span className="desk-field__label">{label}</span>
    <select className="input" onChange={({ target }) => onChange(target.value)} value={value}>
      <option value="">{all}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  </label>
)
