import { text } from '../blocks'
import type { PageSeed } from './shape'

export const accessibility: PageSeed = {
  slug: 'accessibility',
  title: 'Accessibilité',
  summary:
    'Le site est fait pour être lu par tout le monde : sur un vieux téléphone, au clavier, avec un lecteur d’écran, sans JavaScript, imprimé. Voici où nous en sommes.',
  content: [
    text(`
## Ce que nous visons

La norme **WCAG 2.2, niveau AA**, et donc le standard du gouvernement du Québec sur l’accessibilité (SGQRI 008 3.0).

## Ce qui est fait

- Toutes les pages de lecture fonctionnent sans JavaScript.
- Tout se fait au clavier; l’endroit où l’on est se voit toujours.
- Les couleurs ne disent jamais rien seules : il y a un signe ou un mot.
- Le texte s’agrandit jusqu’à 200 % sans rien perdre. Il y a un mode sombre.
- Un passage écrit dans une autre langue que la page est annoncé comme tel aux lecteurs d’écran.
- Les boutons sont assez grands pour le pouce; les numéros se touchent pour appeler.
- Sur un téléphone, les tableaux deviennent des cartes.
- Les pages s’impriment proprement.

## Comment nous vérifions

Un outil automatique (axe) lit chaque type de page dans les trois langues à chaque changement du code; il ne doit trouver aucun défaut. Un outil automatique ne voit qu’une partie des problèmes : des personnes doivent aussi essayer.

## Ce qui manque

- Des essais réguliers avec des personnes qui utilisent un lecteur d’écran restent à organiser. Nous préférons le dire.
- La **carte** demande JavaScript. Un tableau montre les mêmes données, au clavier aussi.
- Il n’y a pas encore de vidéos en langue des signes ni de version audio enregistrée.
- Les pages d’autres sites, vers lesquelles nous pointons, suivent leurs propres règles.

## Un problème?

Utilisez le lien « Signaler une erreur » au bas de la page et choisissez « Le texte est faux ou difficile à comprendre », ou « Autre chose ». Dites la page et l’appareil. Si vous laissez une adresse, nous répondons.
    `),
  ],
}
