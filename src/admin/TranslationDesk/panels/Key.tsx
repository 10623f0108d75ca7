/** The keys that do what the button beside them does. */
export const Key = ({ hint, number }: { hint: string; number: number }) => (
  <kbd className="translation-desk__key">
    {hint} {number}
  </kbd>
)
