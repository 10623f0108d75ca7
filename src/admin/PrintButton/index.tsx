'use client'

import './index.css'

/** Prints the page, or keeps it as a PDF: not on the paper itself. */
export const PrintButton = ({ label }: { label: string }) => (
  <button
    className="button button--secondary print-button"
    onClick={() => window.print()}
    type="button"
  >
    {label}
  </button>
)
