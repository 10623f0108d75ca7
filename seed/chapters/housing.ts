import {
  askOrganization,
  askPublicBody,
  deadline,
  right,
  steps,
  table,
  text,
  tip,
  warning,
} from '../blocks'
import { EXAMPLE_CHECK, type ChapterSeed } from './shape'

export const housing: ChapterSeed = {
  slug: 'logement',
  part: 'living',
  order: 2,
  title: 'Se loger : chez l’employeur ou en location',
  summary:
    'Que le logement soit fourni par l’employeur ou loué à une ou un propriétaire, il doit être sûr, chauffé et salubre, et vous y êtes chez vous. Ce chapitre dit ce qu’on peut vous demander de payer et quoi faire si cela va mal.',
  content: [
    text(`
## Deux situations

**L’employeur fournit le logement** : c’est le cas du PTAS, du volet agricole et, souvent, du volet à bas salaire. Le contrat de travail en fixe les conditions.

**Vous louez** une chambre ou un appartement : la loi québécoise sur le bail vous protège, même sans papier signé, même pour une chambre, même si vous payez comptant.

Dans les deux cas, personne ne peut entrer sans prévenir, garder vos papiers, ou vous mettre dehors du jour au lendemain.
    `),
    table(
      'Ce qu’un logement doit avoir',
      ['Sujet', 'Fourni par l’employeur', 'Loué'],
      [
        [
          'Chauffage et eau chaude',
          'Oui, en toute saison',
          'Oui, sauf si le bail dit que vous payez le chauffage',
        ],
        [
          'Espace pour dormir',
          'Un lit par personne, avec un espace minimal fixé par le programme',
          'Selon le bail et les règles de la municipalité',
        ],
        [
          'Cuisine, toilette, douche, lessive',
          'En nombre suffisant, en bon état',
          'Ce que le bail prévoit, en bon état',
        ],
        ['Détecteur de fumée, sorties libres', 'Oui', 'Oui'],
        [
          'Inspection',
          'Avant l’arrivée, puis à tout moment',
          'La municipalité, si vous le demandez',
        ],
        [
          'Internet et téléphone',
          'Accès à un téléphone; Internet s’il est offert dans la région',
          'À vos frais',
        ],
        ['Visites', 'Permises; un règlement d’immeuble doit rester raisonnable', 'Permises'],
      ],
      'Le détail dépend du programme et du contrat. L’espace minimal et la liste d’équipement sont dans la grille d’inspection du gouvernement du Canada.',
    ),
    right(
      'Vous avez le droit',
      'de sortir, de recevoir des visites et de choisir avec qui vous parlez en dehors du travail. Un couvre-feu, une caméra dans les chambres ou des visites surprises de l’employeur ne sont pas permis.',
    ),
    text(`
## Combien peut-on vous demander?

- **PTAS** : pas de loyer. Le contrat permet dans certaines provinces de retenir une petite somme par jour pour l’électricité et l’eau : lisez le vôtre, et demandez si elle s’applique au Québec.
- **Volet agricole** : une retenue, jusqu’à un plafond fixé par le programme (30 $ par semaine au moment d’écrire).
- **Bas salaire** : un loyer raisonnable, écrit dans le contrat, que vous acceptez par écrit.
- **Location** : le loyer du bail. La ou le propriétaire peut demander d’avance le **premier mois seulement**. Aucun dépôt pour les clés, les meubles ou les dommages ne peut être exigé.
    `),
    warning(
      'Attention',
      'Un logement lié à l’emploi prend souvent fin avec l’emploi. L’employeur doit quand même vous laisser du temps : un mois d’avis en général, sauf si le contrat dit autre chose. On ne peut pas changer la serrure ni jeter vos affaires.',
    ),
    steps(
      'Le logement n’est pas correct : que faire?',
      {
        title: 'Garder des preuves',
        description:
          'Photos avec la date, vidéos, température, messages. Notez qui dort là et depuis quand.',
        who: 'Vous, ou une ou un collègue',
        where: 'Sur place',
        cost: '0 $',
        delay: 'Tout de suite',
      },
      {
        title: 'Demander la réparation par écrit',
        description:
          'Un message suffit. Dites le problème et une date. Si vous avez peur, laissez un organisme le faire.',
        who: 'Vous, ou un organisme',
        where: 'Message, courriel ou lettre',
        documents: 'Photos',
        cost: '0 $',
        delay: 'Quelques jours',
      },
      {
        title: 'Appeler au bon endroit',
        description:
          'Logement de l’employeur : ligne de dénonciation de Service Canada, sans donner votre nom si vous préférez. Location : la municipalité pour l’insalubrité, le Tribunal pour le reste.',
        who: 'Vous, ou un organisme',
        where: 'Téléphone ou en ligne',
        documents: 'Adresse, photos, contrat ou bail',
        cost: '0 $; des frais s’appliquent au Tribunal',
        delay: 'Dès que la réparation tarde',
      },
      {
        title: 'Demander un abri si c’est dangereux',
        description:
          'Incendie, gaz, violence, froid : appelez le 911. Pour un lit ce soir, composez le 211.',
        who: 'Toute personne présente',
        where: '911 ou 211',
        cost: '0 $',
        delay: 'Tout de suite',
      },
    ),
    text(`
## Louer : ce que dit la loi

Le **bail** se fait sur le formulaire du Tribunal administratif du logement (TAL). Demandez-en une copie. Même sans formulaire, une entente verbale est un bail, et vous avez les mêmes droits.

- La ou le propriétaire vous prévient **24 heures** avant une visite, sauf urgence.
- On ne peut pas vous expulser sans une décision du Tribunal.
- On ne peut pas vous refuser un logement à cause de votre origine, de votre langue ou de votre statut : c’est de la discrimination.
- La personne qui prend votre chambre à votre place vous libère du loyer seulement si le bail est cédé dans les règles.

### L’augmentation de loyer

La ou le propriétaire l’annonce par écrit, de trois à six mois avant la fin d’un bail d’un an; pour une chambre, de dix à vingt jours avant. Vous pouvez **refuser** et rester.
    `),
    deadline(
      'Répondre à un avis d’augmentation de loyer',
      '30 jours après avoir reçu l’avis (un mois)',
      'Sans réponse, l’augmentation est acceptée et le bail est renouvelé avec le nouveau loyer.',
    ),
    table(
      'À qui s’adresser',
      ['Le problème', 'La porte', 'Ce qu’on y obtient'],
      [
        ['Logement de l’employeur non conforme', 'Service Canada', 'Une inspection'],
        [
          'Bail, loyer, réparations, éviction',
          'Tribunal administratif du logement',
          'Une décision',
        ],
        ['Moisissure, punaises, eau coupée', 'Municipalité', 'Un avis à la ou au propriétaire'],
        [
          'Refus à cause de l’origine',
          'Commission des droits de la personne',
          'Une plainte, gratuite',
        ],
        ['Retenue de loyer sur la paie sans accord', 'CNESST', 'Un remboursement'],
        ['Comprendre vos droits', 'Comité logement, organisme', 'De l’aide dans votre langue'],
      ],
    ),
    text(`
## Questions fréquentes

### Nous sommes dix dans une maison prévue pour six.

Le surpeuplement est un danger en cas d’incendie. Prévenez Service Canada si c’est le logement de l’employeur, la municipalité sinon. On peut le faire sans donner son nom.

### L’employeur garde une partie de ma paie pour « les dommages ».

C’est interdit sans votre accord écrit et sans preuve. Demandez le détail, et parlez-en à la CNESST.

### Je veux quitter le logement de l’employeur.

C’est possible, sauf dans certains contrats du PTAS. Lisez le contrat, et prévenez par écrit : les retenues doivent cesser.
    `),
    tip(
      'Un conseil',
      'Le premier jour, filmez chaque pièce et envoyez le film à quelqu’un. S’il manque une vitre le dernier jour, on saura qui l’a cassée.',
    ),
    askOrganization('Aide au logement, en plusieurs langues', 'Organisme d’exemple – Montérégie 1'),
    askPublicBody('Vos droits et vos obligations de locataire', 'tal'),
  ],
  sources: [
    { key: 'tal', lastChecked: '2026-11-28', note: EXAMPLE_CHECK },
    { key: 'edsc-agricultural', lastChecked: '2026-11-28', note: EXAMPLE_CHECK },
    { key: 'edsc-low-wage', lastChecked: '2026-11-28', note: EXAMPLE_CHECK },
    { key: 'edsc-mexico-contract', lastChecked: '2026-11-28', note: EXAMPLE_CHECK },
  ],
  reviewInDays: 180,
  relatedServices: ['housing', 'labourRights', 'emergency'],
  sensitiveTopics: ['abuse'],
  changeNote: 'Première version.',
}
