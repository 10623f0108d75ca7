/**
 * Real municipalities that the invented organizations and employers are put in, so that maps and
 * distances look true. Coordinates are those of the town, in decimal degrees, to about 1 km; the
 * postal sector (FSA) is the town's main one.
 */
export interface PlaceSeed {
  region: string
  fsa: string
  latitude: number
  longitude: number
}

const place = (region: string, fsa: string, latitude: number, longitude: number): PlaceSeed => ({
  region,
  fsa,
  latitude,
  longitude,
})

export const places = {
  // 01 Bas-Saint-Laurent
  Rimouski: place('01', 'G5L', 48.45, -68.53),
  'Rivière-du-Loup': place('01', 'G5R', 47.83, -69.54),
  'La Pocatière': place('01', 'G0R', 47.37, -70.03),
  Matane: place('01', 'G4W', 48.85, -67.53),
  // 02 Saguenay–Lac-Saint-Jean
  Saguenay: place('02', 'G7H', 48.43, -71.07),
  Alma: place('02', 'G8B', 48.55, -71.65),
  'Dolbeau-Mistassini': place('02', 'G8L', 48.88, -72.23),
  // 03 Capitale-Nationale
  Québec: place('03', 'G1K', 46.81, -71.22),
  'Saint-Raymond': place('03', 'G3L', 46.9, -71.84),
  'Baie-Saint-Paul': place('03', 'G3Z', 47.44, -70.51),
  // 04 Mauricie
  'Trois-Rivières': place('04', 'G9A', 46.34, -72.55),
  Shawinigan: place('04', 'G9N', 46.55, -72.75),
  Louiseville: place('04', 'J5V', 46.26, -72.94),
  // 05 Estrie
  Sherbrooke: place('05', 'J1H', 45.4, -71.89),
  Granby: place('05', 'J2G', 45.4, -72.73),
  Coaticook: place('05', 'J1A', 45.13, -71.8),
  'Lac-Mégantic': place('05', 'G6B', 45.58, -70.88),
  // 06 Montréal
  Montréal: place('06', 'H2X', 45.51, -73.57),
  // 07 Outaouais
  Gatineau: place('07', 'J8X', 45.43, -75.72),
  Maniwaki: place('07', 'J9E', 46.38, -75.97),
  // 08 Abitibi-Témiscamingue
  'Rouyn-Noranda': place('08', 'J9X', 48.24, -79.02),
  'Val-d’Or': place('08', 'J9P', 48.1, -77.78),
  Amos: place('08', 'J9T', 48.57, -78.12),
  // 09 Côte-Nord
  'Sept-Îles': place('09', 'G4R', 50.22, -66.38),
  'Baie-Comeau': place('09', 'G4Z', 49.22, -68.15),
  // 10 Nord-du-Québec
  Chibougamau: place('10', 'G8P', 49.92, -74.37),
  // 11 Gaspésie–Îles-de-la-Madeleine
  Gaspé: place('11', 'G4X', 48.83, -64.48),
  'Sainte-Anne-des-Monts': place('11', 'G4V', 49.12, -66.49),
  'Les Îles-de-la-Madeleine': place('11', 'G4T', 47.38, -61.86),
  // 12 Chaudière-Appalaches
  Lévis: place('12', 'G6V', 46.8, -71.18),
  'Saint-Georges': place('12', 'G5Y', 46.12, -70.67),
  Montmagny: place('12', 'G5V', 46.98, -70.55),
  'Sainte-Marie': place('12', 'G6E', 46.44, -71.02),
  'Thetford Mines': place('12', 'G6G', 46.09, -71.3),
  // 13 Laval
  Laval: place('13', 'H7N', 45.56, -73.7),
  // 14 Lanaudière
  Joliette: place('14', 'J6E', 46.02, -73.44),
  'L’Assomption': place('14', 'J5W', 45.83, -73.43),
  Terrebonne: place('14', 'J6W', 45.7, -73.64),
  Berthierville: place('14', 'J0K', 46.08, -73.18),
  'Saint-Jacques': place('14', 'J0K', 45.95, -73.57),
  'Saint-Michel-des-Saints': place('14', 'J0K', 46.68, -73.92),
  // 15 Laurentides
  'Saint-Jérôme': place('15', 'J7Z', 45.78, -74.0),
  'Saint-Eustache': place('15', 'J7R', 45.56, -73.9),
  Mirabel: place('15', 'J7J', 45.65, -74.08),
  'Mont-Tremblant': place('15', 'J8E', 46.12, -74.59),
  // 16 Montérégie
  Longueuil: place('16', 'J4K', 45.53, -73.51),
  'Saint-Hyacinthe': place('16', 'J2S', 45.63, -72.95),
  'Saint-Jean-sur-Richelieu': place('16', 'J3B', 45.31, -73.26),
  'Salaberry-de-Valleyfield': place('16', 'J6S', 45.26, -74.13),
  Châteauguay: place('16', 'J6J', 45.38, -73.75),
  'Saint-Rémi': place('16', 'J0L', 45.27, -73.62),
  Hemmingford: place('16', 'J0L', 45.05, -73.59),
  'Saint-Césaire': place('16', 'J0L', 45.41, -73.0),
  'Sorel-Tracy': place('16', 'J3P', 46.04, -73.12),
  // 17 Centre-du-Québec
  Drummondville: place('17', 'J2C', 45.88, -72.48),
  Victoriaville: place('17', 'G6P', 46.05, -71.96),
  Bécancour: place('17', 'G9H', 46.34, -72.43),
  Nicolet: place('17', 'J3T', 46.22, -72.61),
} as const satisfies Record<string, PlaceSeed>

export type Municipality = keyof typeof places
