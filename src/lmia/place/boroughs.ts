/**
 * The boroughs of Montréal, which the lists write as cities: a part of the city that people ask
 * for by name. Names are those of the city; the words are what lists and people write.
 */
import { foldCity } from './names'

export interface Borough {
  /** 'b:' and its name as in an address. */
  key: string
  name: string
}

/** Its name, then the neighbourhoods and former towns that mean it. */
const BOROUGHS: readonly (readonly [string, string])[] = [
  ['Ahuntsic-Cartierville', 'Ahuntsic, Cartierville'],
  ['Anjou', 'd’Anjou, Ville d’Anjou'],
  ['Côte-des-Neiges–Notre-Dame-de-Grâce', 'Côte-des-Neiges, Notre-Dame-de-Grâce, NDG'],
  ['Lachine', ''],
  ['LaSalle', 'La Salle'],
  ['Le Plateau-Mont-Royal', 'Plateau-Mont-Royal, Le Plateau'],
  ['Le Sud-Ouest', 'Sud-Ouest, Saint-Henri'],
  ['L’Île-Bizard–Sainte-Geneviève', 'L’Île-Bizard, Île-Bizard, Sainte-Geneviève'],
  ['Mercier–Hochelaga-Maisonneuve', 'Hochelaga, Hochelaga-Maisonneuve'],
  ['Montréal-Nord', 'Montreal North'],
  ['Outremont', ''],
  ['Pierrefonds-Roxboro', 'Pierrefonds, Pierre-Fonds, Roxboro'],
  [
    'Rivière-des-Prairies–Pointe-aux-Trembles',
    'Rivière-des-Prairies, Pointe-aux-Trembles, Point aux Trembles',
  ],
  ['Rosemont–La Petite-Patrie', 'Rosemont, La Petite-Patrie'],
  ['Saint-Laurent', 'Ville Saint-Laurent'],
  ['Saint-Léonard', ''],
  ['Verdun', 'L’Île-des-Soeurs, Île-des-Soeurs, Nuns’ Island'],
  ['Ville-Marie', 'Square-Victoria, McGill College'],
  ['Villeray–Saint-Michel–Parc-Extension', 'Villeray, Parc-Extension, Saint-Michel'],
]

const BY_NAME: ReadonlyMap<string, Borough> = new Map(
  BOROUGHS.flatMap(([name, words]) => {
    const key = foldCity(name)
    const borough = { key: `b:${key.replaceAll(' ', '-')}`, name }
    return [key, ...words.split(', ').filter(Boolean).map(foldCity)].map((form) => [form, borough])
  }),
)

/**
 * The borough that a row of Montréal names as its city; `undefined` when it names the city itself.
 *
 * @param cityKey the city, folded with `foldCity`
 * @example boroughOf('saint laurent montreal')?.name // 'Saint-Laurent'
 */
export const boroughOf = (cityKey: string): Borough | undefined =>
  BY_NAME.get(cityKey) ?? BY_NAME.get(cityKey.replace(/^montreal (?=\S)| montreal$/g, ''))

/** What lists and people call a borough, folded; nothing for another key. */
export const boroughWords = (key: string): string[] =>
  [...BY_NAME].flatMap(([word, borough]) => (borough.key === key ? [word] : []))
