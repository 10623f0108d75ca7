/**
 * What people call occupations that the official titles name otherwise ("Soudage et machines à souder"),
 * by code of the National Occupational Classification, 2011–2016 and 2021. In the plural: what is typed is
 * the beginning of each word. Only the most asked for: titles are found by themselves.
 */
const FARM_HANDS = [
  'travailleurs agricoles',
  'travailleuses agricoles',
  'manœuvres agricoles',
  'ouvriers agricoles',
  'ouvrières agricoles',
  'farm workers',
  'farm hands',
  'farmhands',
  'farm labourers',
  'farm laborers',
  'peones agrícolas',
  'trabajadores agrícolas',
  'trabajadoras agrícolas',
  'obreros agrícolas',
  'jornaleros',
  'jornaleras',
]
const WELDERS = ['soudeurs', 'soudeuses', 'soldadoras']
const TRUCKERS = ['camionneurs', 'camionneuses', 'truckers', 'camioneros', 'camioneras']
const SERVERS = [
  'serveurs',
  'serveuses',
  'waiters',
  'waitresses',
  'meseros',
  'meseras',
  'camareros',
  'camareras',
]

export const PLAIN_OCCUPATIONS: Readonly<Record<string, readonly string[]>> = {
  8431: FARM_HANDS,
  85100: FARM_HANDS,
  85101: FARM_HANDS,
  7237: WELDERS,
  72106: WELDERS,
  7511: TRUCKERS,
  73300: TRUCKERS,
  6513: SERVERS,
  65200: SERVERS,
}
