import { text, warning } from '../blocks'
import type { PageSeed } from './shape'

export const about: PageSeed = {
  slug: 'about',
  title: 'À propos d’Accompagner',
  summary:
    'Un guide, un répertoire et une carte pour les travailleuses et travailleurs migrants temporaires au Québec, et pour les personnes qui les accompagnent.',
  content: [
    warning(
      'Ce site contient des exemples',
      'Les chapitres du guide sont des exemples à valider. Les organismes et les employeurs montrés sont inventés : leurs numéros (555-01…) et leurs adresses (example.org) n’existent pas. L’équipe qui installe le site les remplace par les siens.',
    ),
    text(`
## Pour qui?

- **Les travailleuses et les travailleurs** : vos droits, vos démarches, quelqu’un à appeler, dans une langue que vous lisez.
- **Les personnes qui accompagnent** : en deux minutes, qui peut aider, près de chez la personne, aujourd’hui.
- **Les équipes de recherche, les municipalités et les acteurs régionaux** : où les personnes sont attendues, et où l’aide manque.

## Trois outils

### Le guide

Des chapitres courts, avec des tableaux de démarches. Chaque chapitre cite ses sources et dit quand elles ont été lues. Le français est la langue de départ; l’anglais et l’espagnol suivent passage par passage. Un passage qui n’est plus à jour est marqué, jamais caché.

### Le répertoire

Une fiche par organisme qui aide **gratuitement**. La fiche dit ce qui a été confirmé, par qui et quand. Pour chaque région, un tableau montre ce qui est offert et ce qui manque.

### La carte

La carte montre les postes autorisés par le gouvernement fédéral. Elle est réservée aux personnes qui ont un compte, parce qu’elle nomme des employeurs. Un poste autorisé n’est pas une personne présente.

## Ce que le site n’est pas

- Ce n’est **pas un avis juridique**. Pour votre cas, parlez à un organisme, à une avocate ou à un avocat.
- Ce n’est pas un site d’emplois, ni un classement d’employeurs ou d’organismes.
- Ce n’est pas un service du gouvernement.

## Les mots que nous employons

Nous disons *travailleuse ou travailleur migrant temporaire*. Les lois et les programmes emploient d’autres mots; nous les gardons seulement quand ils sont le nom officiel d’un programme.

## Nous écrire

Une erreur, un numéro qui ne répond plus, un organisme qui manque? Chaque page a un lien pour le signaler. Vous n’avez pas à donner votre nom.
    `),
  ],
}
