/**
 * A picture for each service, for those who read little: one path on a 24-unit grid, drawn with a line
 * of 2, legible at 24 px, made for the project. Keys are those of the service categories; a category
 * that the team adds has the general sign until somebody draws its own here.
 */
export const PICTOGRAMS: Readonly<Record<string, string>> = {
  // An open door.
  welcome: 'M5 21V4h9v17M14 6l5-2v17l-5-2M3 21h18M11 12v1.5',
  // A light that turns.
  emergency:
    'M7 18v-5a5 5 0 0 1 10 0v5M4.5 18h15v3h-15zM12 3v2.5M4 6l1.8 1.8M20 6l-1.8 1.8M12 13v2',
  // A paper, checked.
  permits: 'M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16.5l1.7 1.7L15 14.5',
  // Scales.
  labourRights: 'M4 20h16M12 4v16M5 8h14M5 8l-2.5 6h5zM19 8l-2.5 6h5z',
  // A hard hat.
  workSafety: 'M3 18.5h18M5 18.5V16a7 7 0 0 1 14 0v2.5M10 13.5V6.5h4v7',
  // An é in a speech balloon.
  francization: 'M4 3.5h16V16h-9l-5 4.5V16H4zM9.2 11h5.6a2.8 2.8 0 1 0-.9 2M12.2 6l1.6-1.3',
  // A house.
  housing: 'M3 11.5L12 4l9 7.5M5.5 10v10.5h13V10M10 20.5v-6h4v6',
  // A cross.
  health: 'M9.5 3.5h5v6h6v5h-6v6h-5v-6h-6v-5h6z',
  // A heart in a head.
  psychological:
    'M8 20.5V17a6.5 6.5 0 1 1 10.5-5l1.5 3h-2v3h-3.5v2.5M12 14s-3-2-3-3.8a1.6 1.6 0 0 1 3-.6 1.6 1.6 0 0 1 3 .6C15 12 12 14 12 14z',
  // An apple.
  food: 'M12 8c-2-2-7-1-7 4 0 4 3 8.5 5 8.5 1 0 1.2-.5 2-.5s1 .5 2 .5c2 0 5-4.5 5-8.5 0-5-5-6-7-4zM12 8c0-2 1-4 3.5-4.5',
  // Two speech balloons.
  interpretation: 'M3 3.5h11v8H9l-3 3v-3H3zM17.5 8.5H21v8h-3v3.5l-3.5-3.5H10V14',
  // A bus.
  transport: 'M4 4.5h16V17H4zM4 11.5h16M12 4.5v7M7 17v3M17 17v3M7.5 14.3v.1M16.5 14.3v.1',
  // A child behind an open book.
  children:
    'M12 3a2.3 2.3 0 1 0 .01 0M8 13c0-2.7 1.6-4.2 4-4.2s4 1.5 4 4.2M3.5 14c3-.8 6.5-.4 8.5 1.5 2-1.9 5.5-2.3 8.5-1.5v5c-3-.8-6.5-.4-8.5 1.5-2-1.9-5.5-2.3-8.5-1.5zM12 15.5V20.5',
  // A briefcase.
  employment: 'M3 8h18v12H3zM9 8V4.5h6V8M3 13h18M12 12v2.5',
  // A flag planted.
  permanentResidence: 'M6 21V3.5M6 4.5h13l-3.5 4 3.5 4H6M3.5 21h5',
  // A bill.
  taxes:
    'M5 3h14v18l-2.3-1.5L14.3 21 12 19.5 9.7 21l-2.4-1.5L5 21zM14.7 8.5c-.6-.8-1.5-1-2.7-1-1.6 0-2.6.7-2.6 1.8 0 1.2 1 1.6 2.6 1.9s2.8.8 2.8 2-1.2 1.9-2.8 1.9c-1.3 0-2.3-.4-2.9-1.2M12 5.8v11',
  // Three people.
  social:
    'M12 5a2.5 2.5 0 1 0 .01 0M7.5 20c0-4 1.8-6.5 4.5-6.5s4.5 2.5 4.5 6.5M5 8.5a1.7 1.7 0 1 0 .01 0M19 8.5a1.7 1.7 0 1 0 .01 0M2 18.5c0-2.8 1-4.5 3-4.5M22 18.5c0-2.8-1-4.5-3-4.5',
}

/** A plus in a circle: some help. */
export const GENERAL_PICTOGRAM = 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM12 8v8M8 12h8'
