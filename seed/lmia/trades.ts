/**
 * What the invented employers do: the stream, the occupations (real codes and titles of the
 * National Occupational Classification, 2021 and 2011), how many positions, and where.
 * Towns are real, each with postal sectors it uses.
 */
export interface Trade {
  /** Name of the invented employer, before its number. */
  name: string
  legalForm: string
  stream: 'Primary Agriculture' | 'Low Wage' | 'High Wage' | 'Global Talent Stream'
  noc2021: string[]
  noc2011: string[]
  /** Fewest and most positions on one row. */
  positions: [number, number]
  towns: Town[]
  /** Rows of a full quarter. */
  rows: number
}

type Town = [name: string, ...postalSectors: string[]]

const marketGardens: Town[] = [
  ['Saint-Rémi', 'J0L'],
  ['Sainte-Clotilde', 'J0L'],
  ['Saint-Patrice-de-Sherrington', 'J0L'],
  ['Napierville', 'J0J'],
  ['Hemmingford', 'J0L'],
  ['Saint-Michel', 'J0L'],
  ['Saint-Jacques', 'J0K'],
  ['L’Assomption', 'J5W'],
  ['Lavaltrie', 'J5T'],
  ['Saint-Thomas', 'J0K'],
  ['Mirabel', 'J7J', 'J7N'],
  ['Louiseville', 'J5V'],
  ['Saint-Laurent-de-l’Île-d’Orléans', 'G0A'],
  ['Neuville', 'G0A'],
]

const orchards: Town[] = [
  ['Oka', 'J0N'],
  ['Saint-Joseph-du-Lac', 'J0N'],
  ['Rougemont', 'J0L'],
  ['Saint-Paul-d’Abbotsford', 'J0E'],
  ['Compton', 'J0B'],
  ['Normandin', 'G8M'],
]

const livestock: Town[] = [
  ['Saint-Hyacinthe', 'J2S', 'J2R'],
  ['Coaticook', 'J1A'],
  ['Drummondville', 'J2C', 'J2B'],
  ['Victoriaville', 'G6P', 'G6T'],
  ['Plessisville', 'G6L'],
  ['Saint-Georges', 'G5Y', 'G6A'],
  ['Sainte-Marie', 'G6E'],
  ['Saint-Félicien', 'G8K'],
  ['Rivière-du-Loup', 'G5R'],
  ['Nicolet', 'J3T'],
  ['Granby', 'J2G', 'J2H'],
  ['Amos', 'J9T'],
]

const fishPorts: Town[] = [
  ['Gaspé', 'G4X'],
  ['Grande-Rivière', 'G0C'],
  ['Sainte-Thérèse-de-Gaspé', 'G0C'],
  ['Les Îles-de-la-Madeleine', 'G4T'],
  ['Matane', 'G4W'],
  ['Sept-Îles', 'G4R', 'G4S'],
  ['Baie-Trinité', 'G0H'],
]

const factories: Town[] = [
  ['Drummondville', 'J2C', 'J2B'],
  ['Saint-Georges', 'G5Y'],
  ['Beauceville', 'G5X'],
  ['Thetford Mines', 'G6G', 'G6H'],
  ['Granby', 'J2G', 'J2J'],
  ['Trois-Rivières', 'G9A', 'G8Z'],
  ['Saguenay', 'G7H', 'G7J'],
  ['Rouyn-Noranda', 'J9X'],
  ['Salaberry-de-Valleyfield', 'J6S', 'J6T'],
  ['Terrebonne', 'J6W', 'J6Y'],
  ['Victoriaville', 'G6P'],
]

const cities: Town[] = [
  ['Montréal', 'H2X', 'H3B', 'H1P', 'H4T'],
  ['Laval', 'H7L', 'H7P', 'H7T'],
  ['Longueuil', 'J4K', 'J4G'],
  ['Québec', 'G1K', 'G2K'],
  ['Gatineau', 'J8X', 'J8T'],
  ['Sherbrooke', 'J1H', 'J1L'],
  ['Lévis', 'G6V'],
  ['Brossard', 'J4Y', 'J4Z'],
]

const resorts: Town[] = [
  ['Mont-Tremblant', 'J8E'],
  ['Baie-Saint-Paul', 'G3Z'],
  ['Québec', 'G1R'],
  ['Magog', 'J1X'],
  ['Rimouski', 'G5L'],
  ['Chibougamau', 'G8P'],
]

export const trades: Trade[] = [
  {
    name: 'Jardins d’exemple',
    legalForm: 'inc.',
    stream: 'Primary Agriculture',
    noc2021: ['85101-Harvesting labourers'],
    noc2011: ['8611-Harvesting labourers'],
    positions: [2, 48],
    towns: marketGardens,
    rows: 96,
  },
  {
    name: 'Serres d’exemple',
    legalForm: 'enr.',
    stream: 'Primary Agriculture',
    noc2021: ['85103-Nursery and greenhouse labourers'],
    noc2011: ['8432-Nursery and greenhouse workers'],
    positions: [1, 30],
    towns: marketGardens,
    rows: 30,
  },
  {
    name: 'Vergers d’exemple',
    legalForm: 'S.E.N.C.',
    stream: 'Primary Agriculture',
    noc2021: ['85101-Harvesting labourers', '85103-Nursery and greenhouse labourers'],
    noc2011: ['8611-Harvesting labourers'],
    positions: [2, 24],
    towns: orchards,
    rows: 34,
  },
  {
    name: 'Ferme d’exemple',
    legalForm: 'inc.',
    stream: 'Primary Agriculture',
    noc2021: [
      '85100-Livestock labourers',
      '85100-Livestock labourers',
      '84120-Specialized livestock workers and farm machinery operators',
      '82030-Agricultural service contractors and farm supervisors',
    ],
    noc2011: [
      '8431-General farm workers',
      '8252-Agricultural service contractors, farm supervisors and specialized livestock workers',
    ],
    positions: [1, 6],
    towns: livestock,
    rows: 76,
  },
  {
    name: 'Pêcheries d’exemple',
    legalForm: 'ltée',
    stream: 'Low Wage',
    noc2021: ['95107-Labourers in fish and seafood processing'],
    noc2011: ['9618-Labourers in fish and seafood processing'],
    positions: [6, 70],
    towns: fishPorts,
    rows: 18,
  },
  {
    name: 'Aliments d’exemple',
    legalForm: 'inc.',
    stream: 'Low Wage',
    noc2021: ['95106-Labourers in food and beverage processing'],
    noc2011: ['9617-Labourers in food, beverage and associated products processing'],
    positions: [2, 35],
    towns: factories,
    rows: 26,
  },
  {
    name: 'Usine d’exemple',
    legalForm: 'ltée',
    stream: 'High Wage',
    noc2021: [
      '72106-Welders and related machine operators',
      '72100-Machinists and machining and tooling inspectors',
    ],
    noc2011: [
      '7237-Welders and related machine operators',
      '7231-Machinists and machining and tooling inspectors',
    ],
    positions: [1, 9],
    towns: factories,
    rows: 32,
  },
  {
    name: 'Restaurant d’exemple',
    legalForm: 'enr.',
    stream: 'Low Wage',
    noc2021: [
      '63200-Cooks',
      '65201-Food counter attendants, kitchen helpers and related support occupations',
    ],
    noc2011: [
      '6322-Cooks',
      '6711-Food counter attendants, kitchen helpers and related support occupations',
    ],
    positions: [1, 4],
    towns: [...cities, ...resorts],
    rows: 34,
  },
  {
    name: 'Hôtel d’exemple',
    legalForm: 'inc.',
    stream: 'Low Wage',
    noc2021: ['65310-Light duty cleaners'],
    noc2011: ['6731-Light duty cleaners'],
    positions: [1, 10],
    towns: resorts,
    rows: 12,
  },
  {
    name: 'Résidence d’exemple',
    legalForm: 'inc.',
    stream: 'Low Wage',
    noc2021: ['33102-Nurse aides, orderlies and patient service associates'],
    noc2011: ['3413-Nurse aides, orderlies and patient service associates'],
    positions: [1, 8],
    towns: [...cities, ['Val-d’Or', 'J9P'], ['Sept-Îles', 'G4R']],
    rows: 16,
  },
  {
    name: 'Transport d’exemple',
    legalForm: 'inc.',
    stream: 'High Wage',
    noc2021: ['73300-Transport truck drivers'],
    noc2011: ['7511-Transport truck drivers'],
    positions: [1, 6],
    towns: factories,
    rows: 12,
  },
  {
    name: 'Logiciels d’exemple',
    legalForm: 'inc.',
    stream: 'Global Talent Stream',
    noc2021: [
      '21232-Software developers and programmers',
      '21231-Software engineers and designers',
    ],
    noc2011: [
      '2174-Computer programmers and interactive media developers',
      '2173-Software engineers and designers',
    ],
    positions: [1, 3],
    towns: cities,
    rows: 12,
  },
]

/** A few employers of other provinces, as in the real lists: read, counted, not kept for Quebec. */
export const elsewhere: [province: string, employer: string, address: string][] = [
  ['Newfoundland and Labrador', 'Example Seafoods 1 Ltd.', 'Gander, NL A1V 1X3'],
  ['Nova Scotia', 'Example Farm 2 Ltd.', 'Kentville, NS B4N 3X3'],
  ['New Brunswick', 'Exemple Fruits de mer 3 inc.', 'Shediac, NB E4P 2A6'],
  ['Ontario', 'Example Greenhouses 4 Inc.', 'Leamington, ON N8H 3V4'],
  ['Ontario', 'Example Farm 5 Ltd.', 'Simcoe, ON N3Y 4K2'],
  ['Manitoba', 'Example Foods 6 Ltd.', 'Brandon, MB R7A 1L4'],
  ['Alberta', 'Example Packing 7 Inc.', 'Brooks, AB T1R 1B8'],
  ['British Columbia', 'Example Orchards 8 Ltd.', 'Kelowna, BC V1Y 2A4'],
]
