import { table, text } from '../blocks'
import type { PageSeed } from './shape'

export const dataSources: PageSeed = {
  slug: 'data-sources',
  title: 'Sources des données',
  summary:
    'D’où viennent les données de la carte et du site, sous quelles licences, et leurs limites connues.',
  content: [
    text(`
## Les listes d’EIMT

La carte utilise les listes trimestrielles d’employeurs publiées par **Emploi et Développement social Canada** sur le portail du gouvernement ouvert : les décisions favorables et les décisions défavorables.

Contient de l’information visée par la [Licence du gouvernement ouvert – Canada](https://ouvert.canada.ca/fr/licence-du-gouvernement-ouvert-canada).

Ce site n’est ni approuvé ni soutenu par le gouvernement du Canada. Les erreurs de lecture ou de placement sont les nôtres.

### Limites connues

- Les listes de 2014 à 2016 ne disent pas le volet.
- Les EIMT pour la résidence permanente seulement manquent du début de 2018 au troisième trimestre de 2023.
- Au troisième trimestre de 2020, la plus grande partie de l’Alberta manque à la source.
- Les noms de personnes sont exclus par le ministère : les listes ne sont pas complètes.
- Une EIMT accordée n’est pas toujours suivie d’un permis ni d’une arrivée.
    `),
    table(
      'Les autres sources',
      ['Donnée', 'Source', 'Licence'],
      [
        [
          'Classification nationale des professions (CNP)',
          'Statistique Canada et Emploi et Développement social Canada',
          'Licence ouverte de Statistique Canada; Licence du gouvernement ouvert – Canada',
        ],
        ['Noms et coordonnées des villes', 'GeoNames', 'CC BY 4.0'],
        [
          'Municipalités et lieux habités du Québec, si l’installation les télécharge',
          'MAMH et MRNF, Données Québec',
          'CC BY 4.0',
        ],
        ['Fond de carte du monde', 'Natural Earth', 'Domaine public'],
        [
          'Caractères',
          'Atkinson Hyperlegible Next, Braille Institute',
          'SIL Open Font License 1.1',
        ],
      ],
    ),
    text(`
## Les textes du guide

Chaque chapitre nomme ses sources officielles : titre, organisme public, adresse et date de lecture. Les textes sont écrits pour ce site; ils ne copient pas les pages officielles.

## Le répertoire

Les fiches viennent des organismes eux-mêmes, de leurs pages publiques et de visites. L’origine de chaque renseignement est gardée. Dans cette installation, les organismes sont **inventés**.

## Réutiliser

Le code du site est sous licence MIT. Avant de réutiliser des données, lisez la licence de leur source et gardez la mention ci-dessus.
    `),
  ],
}
