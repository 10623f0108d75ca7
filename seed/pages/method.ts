import { table, text } from '../blocks'
import type { PageSeed } from './shape'

export const method: PageSeed = {
  slug: 'method',
  title: 'Notre méthode',
  summary:
    'Comment un chapitre est écrit et relu, comment une fiche est vérifiée, comment les données de la carte sont nettoyées, et ce que nous ne savons pas faire.',
  content: [
    text(`
## Le guide : quatre yeux

Personne ne publie seul ce qu’il a écrit. Une personne rédige, une autre relit et publie. En cas d’urgence, l’administration peut publier seule : elle doit dire pourquoi, et c’est inscrit.

Chaque chapitre a des sources avec une date de lecture, une date de relecture prévue et une note à chaque publication. Un chapitre retiré laisse une explication.

## Les traductions

Le texte est découpé en passages. Quand un passage français change, sa traduction est marquée « le texte français a changé depuis », avec le français à côté. Un passage pas encore traduit paraît en français. Une deuxième personne approuve chaque passage. Ainsi, rien d’ancien ne passe pour actuel.

## Le répertoire : vérifier n’est pas modifier

Une vérification est un événement : une section, une personne ou un organisme, un moyen, une date. La fiche en tire un état :
    `),
    table(
      'Ce que veulent dire les états d’une fiche',
      ['État', 'Ce que cela veut dire'],
      [
        [
          'Confirmé par l’organisme',
          'L’organisme a confirmé toutes les sections; la date est celle de la plus ancienne',
        ],
        [
          'Confirmé en partie',
          'Certaines sections ont été confirmées, par l’organisme ou lors d’un appel ou d’une visite',
        ],
        [
          'Tiré du Web, non confirmé',
          'Nous l’avons lu sur une page publique; personne ne l’a confirmé',
        ],
      ],
      'La date est toujours à côté de l’état. Ne pas répondre à notre demande ne retire pas un organisme du répertoire.',
    ),
    text(`
Une fois par an, nous demandons à chaque organisme de dire « tout est encore vrai » ou de proposer un changement. Une personne de l’équipe accepte ou refuse chaque changement, sauf un : ce qu’un organisme cache au public est caché aussitôt.

C’est une campagne : une invitation, deux rappels au plus, puis un appel à qui n’a pas répondu. Ce qui est dit au téléphone ou par courriel attend une décision comme ce qui est écrit dans la fiche. Le compte rendu de la campagne garde chaque proposition avec ce qui en a été décidé : accepté, refusé, et pourquoi.

Le taux de réponse est la part des organismes sollicités qui ont confirmé au moins une section ou dit ce qui change. Ouvrir notre courriel n’est pas répondre. Les MRC, les municipalités et les ministères, à qui nous demandons qui manque, ont un taux à part. Un organisme qui ne veut plus être sollicité le dit d’un bouton, et reste au répertoire.

Les tableaux comparent des **régions** (besoins et services), jamais des organismes entre eux.

## La carte : de la liste à la carte

1. Nous lisons les listes trimestrielles d’EIMT publiées par le gouvernement du Canada.
2. Chaque ligne est lue et gardée telle quelle, ou refusée avec une raison. Lignes lues = lignes gardées + lignes refusées.
3. Les noms d’employeurs et de villes sont rapprochés (accents, « St » et « Saint », « inc. »). Le texte d’origine reste à côté.
4. Chaque ligne est placée à la **municipalité**, jamais à une ferme. La précision est indiquée : municipalité, secteur postal ou non placée. Les lignes non placées restent dans les totaux.
5. Une correction faite à la main est une règle : elle s’applique aux fichiers passés et à venir, et peut être retirée.

## Les limites

- Un poste autorisé est une **intention d’embauche**. Il ne dit pas si quelqu’un est venu.
- Les noms sont tapés à la main par le personnel du gouvernement : il peut y avoir des erreurs.
- Les petits employeurs qui portent un nom de personne sont en partie retirés à la source.
- Le genre et le pays d’origine ne sont pas publiés.
- L’échelle des compétences a changé en 2024 : les deux échelles sont montrées séparément.
- Les listes ne disent rien des permis ouverts ni du Programme de mobilité internationale.
    `),
  ],
}
