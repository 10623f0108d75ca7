/**
 * The colours that leave the stylesheets: what a browser paints around the page, and on a phone's
 * home screen. `tokens.css` decides; a test keeps them equal.
 */
export const BRAND_COLORS = {
  header: { light: '#083b2e', dark: '#0a2a21' },
  paper: { light: '#fafbf7', dark: '#0f1613' },
  wheat: { light: '#f2c94c', dark: '#f2c94c' },
  'on-header': { light: '#ffffff', dark: '#ffffff' },
} as const

/** Those of the ground of a map that is one picture: it has no part in the styles of the page that shows it. */
export const GROUND_COLORS = {
  'map-water': { light: '#c4dcee', dark: '#1a3a4c' },
  'map-shore': { light: '#4f86ad', dark: '#5a97bd' },
  'map-land': { light: '#f1f3ee', dark: '#121a16' },
  'map-quebec': { light: '#ffffff', dark: '#1d2823' },
  'map-border': { light: '#7b8c84', dark: '#64776e' },
  'map-limit': { light: '#cfd8d1', dark: '#34443c' },
} as const
