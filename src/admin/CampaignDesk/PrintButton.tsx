'use client'

/** Prints the page, or keeps it as a PDF: not on the paper itself. */
export const PrintButton = ({ label }: { label: string }) => (
  <button
    className="button button--secondary campaign-print"
    onClick={() => window.print()}
    type="button"
  >
    {label}
  </button>
)
