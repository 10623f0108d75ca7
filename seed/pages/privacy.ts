import { keptData, right, text } from '../blocks'
import type { PageSeed } from './shape'

export const privacy: PageSeed = {
  slug: 'privacy',
  title: 'Confidentialité',
  summary:
    'Vous pouvez lire le guide et chercher un organisme sans compte, sans témoin (cookie) et sans pistage. Voici ce que le site garde, pourquoi et combien de temps.',
  content: [
    right(
      'Vous avez le droit',
      'de lire tout le guide et tout le répertoire sans dire qui vous êtes. Nous ne demandons jamais votre statut, et nous ne donnons rien à l’immigration ni à votre employeur.',
    ),
    text(`
## Quand vous lisez

- **Aucun témoin** (cookie), aucun traceur, aucune publicité, rien qui vienne d’un autre site.
- Le serveur ne note pas votre adresse IP. Elle reste quelques minutes en mémoire pour bloquer les abus, puis disparaît.
- Le serveur compte les pages lues, les fichiers pris et les recherches, par jour et par langue, sans savoir par qui. Il ne garde les mots d’une recherche que si elle n’a rien trouvé et qu’elle est revenue au moins trois jours différents d’un mois. Jusque-là, de celles qui n’ont rien trouvé, il ne garde qu’une empreinte calculée avec une clé secrète, effacée une fois le mois fini. N’écrivez pas de nom dans une recherche.
- Si vous permettez à votre téléphone de donner votre position, elle sert à trier les organismes et n’est pas enregistrée.
- La feuille à remettre que vous composez reste dans votre navigateur jusqu’à ce que vous la vidiez. Le site ne garde ni ce que vous y mettez, ni à qui vous transmettez une fiche.
- Le navigateur peut garder une copie des pages lues, comme pour tout site. Vous pouvez l’effacer dans ses réglages.
- Les pages que vous lisez restent dans votre navigateur, et le guide si vous le prenez avec vous, pour s’ouvrir sans réseau. Les chapitres sur des sujets délicats n’y restent pas seuls : ils ne sont gardés qu’avec tout le guide. La page « Sans réseau » montre ce qui est gardé et permet de l’enlever.
    `),
    keptData(
      'Ce que le site garde',
      'Durées proposées pour l’exemple : l’équipe qui installe le site les confirme ou les change.',
    ),
    text(`
Les personnes qui se connectent reçoivent un témoin de session, nécessaire pour rester connectées. Il disparaît à la fin de la session.

Un second témoin permet de reconnaître leur navigateur et de les avertir d’une connexion sur un nouvel appareil. Il reste treize mois, n’ouvre rien et ne suit personne.

## Les organismes

Les fiches montrent des coordonnées d’organismes et des fonctions, pas des noms de personnes. Le nom de la personne qui a confirmé une fiche n’est pas publié.

## Vos droits

Vous pouvez demander à voir, à corriger ou à faire effacer ce qui vous concerne. Au Québec, la **Loi 25** et les lois sur la protection des renseignements personnels s’appliquent. Si notre réponse ne vous convient pas, vous pouvez écrire à la Commission d’accès à l’information du Québec.

## Un téléphone partagé?

Utilisez une fenêtre privée. Sinon, effacez l’historique après votre lecture, et les pages gardées sur la page « Sans réseau », dont le lien est au bas de chaque page : effacer l’historique ne les enlève pas. « Quitter vite » efface aussi les pages lues. Ce que vous avez pris avec vous reste jusqu’à ce que vous l’enleviez. Si quelqu’un surveille votre téléphone, lisez plutôt le guide sur celui d’une personne de confiance.

## Qui répond de cette page

L’équipe qui exploite cette installation. Son adresse remplacera celle-ci : vieprivee@example.org.
    `),
  ],
}
