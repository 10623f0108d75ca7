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
