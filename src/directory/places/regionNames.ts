/** What people call a region besides its official name: parts of it, and names of another language. */

/** Region code → names. A name is written once, for the region that holds most of it. */
export const ALSO_REGION: Readonly<Record<string, string>> = {
  '01': 'Bas-du-Fleuve, Bas St-Laurent, Témiscouata',
  '02': 'Lac-Saint-Jean, Lac St-Jean, Saguenay Lac-Saint-Jean, Saguenay-Lac-St-Jean',
  '03': 'Québec région, région de Québec, Charlevoix, Portneuf région, Quebec City region',
  '04': 'Haute-Mauricie',
  '05': 'Cantons-de-l’Est, Eastern Townships, Cantones del Este',
  '07': 'Pontiac région, Vallée-de-la-Gatineau',
  '08': 'Abitibi, Témiscamingue région, Abitibi-Temiscaming',
  '09': 'Haute-Côte-Nord, Basse-Côte-Nord, Minganie, Costa Norte',
  '10': 'Nunavik, Baie-James, Baie James, James Bay, Eeyou Istchee, Norte de Quebec, Northern Quebec',
  '11': 'Gaspésie, Gaspesia, Îles-de-la-Madeleine région, Gaspe Peninsula, Baie-des-Chaleurs',
  '12': 'Beauce, Bellechasse, Lotbinière région',
  '15': 'Basses-Laurentides, Hautes-Laurentides, Laurentians, Pays-d’en-Haut',
  '16': 'Rive-Sud, Rive-Sud de Montréal, South Shore, Haut-Richelieu, Suroît, Vallée-du-Richelieu',
  '17': 'Bois-Francs, Centre du Québec',
}

/**
 * What several regions are called → their codes, the one most often meant first; the others are offered. "North Shore"
 * was the English name of Côte-Nord, and is today what people call the suburbs north of Montreal.
 */
export const SHARED_REGION_NAMES: Readonly<Record<string, readonly string[]>> = {
  'North Shore': ['15', '14', '09'],
  'Rive-Nord': ['15', '14'],
  'Rive-Nord de Montréal': ['15', '14'],
  'Couronne Nord': ['15', '14'],
}
