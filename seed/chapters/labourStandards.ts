import { askOrganization, askPublicBody, right, steps, table, text, tip, warning } from '../blocks'
import { EXAMPLE_CHECK, type ChapterSeed } from './shape'

export const labourStandards: ChapterSeed = {
  slug: 'normes-du-travail',
  part: 'labour',
  order: 1,
  title: 'Normes du travail : salaire, heures, congédiement',
  summary:
    'La Loi sur les normes du travail protège toutes les personnes salariées du Québec, quel que soit leur permis. Ce chapitre dit ce qu’on vous doit et comment porter plainte, gratuitement.',
  content: [
    text(`
## La même loi pour tout le monde

Au Québec, la **CNESST** fait respecter les normes du travail. Elle aide toute personne qui travaille ici, avec un permis fermé, un permis ouvert ou sans permis valide. Elle ne demande pas votre statut pour recevoir une plainte.

Un contrat peut donner plus que la loi. Il ne peut jamais donner moins, même si vous avez signé.
    `),
    right(
      'Vous avez le droit',
      'de recevoir un salaire pour tout le temps travaillé : les formations exigées, l’attente sur place, les déplacements demandés entre deux champs ou deux chantiers.',
    ),
    text(`
## Le salaire

Depuis le 1ᵉʳ mai 2026, le salaire minimum général est de **16,60 $ l’heure**. Il change presque chaque année, le 1ᵉʳ mai. Le taux de votre contrat est souvent plus haut : c’est alors celui du contrat qui compte.

La première paie arrive dans le mois qui suit le début du travail; les suivantes, au plus tous les 16 jours. Avec chaque paie, on vous remet un **bulletin de paie** : heures, taux, retenues.

Le logement ou les repas fournis ne permettent pas de payer moins que le salaire minimum. Si la loi permet à l’employeur de les facturer, c’est dans des limites fixées par règlement.
    `),
    table(
      'Ce que la loi prévoit',
      ['Sujet', 'La règle générale', 'En agriculture'],
      [
        [
          'Heures supplémentaires',
          'Après 40 heures par semaine : taux et demi (une fois et demie le salaire)',
          'Pas de taux et demi pour le travail agricole; toutes les heures sont payées au taux ordinaire',
        ],
        [
          'Repos de la semaine',
          '32 heures de suite, chaque semaine',
          'Peut être reporté à la semaine suivante, seulement si vous êtes d’accord',
        ],
        [
          'Pause repas',
          '30 minutes après 5 heures de travail; payée si vous devez rester au poste',
          'Même règle',
        ],
        [
          'Refuser des heures',
          'Après 2 heures de plus que la journée habituelle, ou plus de 14 heures par 24 heures; plus de 12 heures si l’horaire varie d’un jour à l’autre; après 50 heures par semaine',
          'La limite de 50 heures par semaine connaît des exceptions; demandez',
        ],
        [
          'Se présenter pour rien',
          'Au moins 3 heures de salaire si l’on vous renvoie plus tôt',
          'Même règle, sauf un cas imprévisible comme un incendie',
        ],
        ['Jours fériés payés', '8 par année, dont la fête nationale du 24 juin', 'Même règle'],
        [
          'Vacances',
          '4 % du salaire la première année; 6 % après trois ans de service continu',
          'Même règle; payées au départ',
        ],
        [
          'Absences pour maladie',
          '2 jours payés par année, après trois mois de service continu',
          'Même règle',
        ],
      ],
      'Résumé au 1ᵉʳ mai 2026. La loi et ses règlements ont des exceptions : en cas de doute, appelez la CNESST.',
    ),
    warning(
      'Attention',
      'Emballer des légumes, réparer des machines ou déneiger n’est pas toujours du « travail agricole ». Si vous faites autre chose que cultiver ou soigner des animaux, les heures supplémentaires peuvent être dues à taux et demi.',
    ),
    text(`
## Les retenues

L’employeur peut retenir ce que la loi demande (impôts, cotisations). Pour le reste, il lui faut votre accord écrit, pour un but précis. Vous pouvez retirer cet accord.

Sont **interdits** : faire payer le recrutement, l’EIMT ou l’agence; garder votre passeport; vous faire payer un outil ou un uniforme exigé si cela fait descendre votre paie sous le salaire minimum.

## Le harcèlement

L’employeur doit prévenir et faire cesser le harcèlement psychologique ou sexuel, qu’il vienne d’une personne en autorité, de collègues ou de la clientèle. Vous avez **deux ans** après le dernier geste pour porter plainte.

## Perdre son emploi

Un employeur peut mettre fin au travail, mais pas n’importe comment. Il doit donner un avis écrit, ou le payer.
    `),
    table(
      'L’avis écrit qu’on vous doit',
      ['Service continu', 'Avis'],
      [
        ['De 3 mois à 1 an', '1 semaine'],
        ['De 1 an à 5 ans', '2 semaines'],
        ['De 5 ans à 10 ans', '4 semaines'],
        ['10 ans et plus', '8 semaines'],
      ],
      'Pas d’avis si le contrat à durée fixe arrive à sa fin, ou en cas de faute grave. Les saisons passées chez le même employeur peuvent compter dans le service continu.',
    ),
    text(`
Votre employeur doit aussi déclarer à la CNESST la fin d’emploi d’une personne du Programme des travailleurs étrangers temporaires quand elle part avant la fin de son contrat, et dire pourquoi.

On ne peut pas vous congédier parce que vous avez demandé votre salaire, porté plainte, été malade, eu un accident, ou parce que vous êtes enceinte. C’est une « pratique interdite ».
    `),
    steps(
      'Porter plainte à la CNESST',
      {
        title: 'Noter et garder',
        description:
          'Écrivez vos heures, jour par jour. Gardez bulletins de paie, contrat, messages et photos de l’horaire.',
        who: 'Vous',
        where: 'Dans un carnet ou votre téléphone',
        documents: 'Tout ce qui montre les heures et la paie',
        cost: '0 $',
        delay: 'Dès maintenant',
      },
      {
        title: 'Demander des explications',
        description:
          'Si vous vous sentez en sécurité, demandez par écrit le montant dû. Sinon, passez à l’étape suivante.',
        who: 'Vous, ou un organisme',
        where: 'Message, courriel ou lettre',
        cost: '0 $',
        delay: 'Quelques jours',
      },
      {
        title: 'Déposer la plainte',
        description:
          'En ligne ou par téléphone. On peut demander une ou un interprète. La CNESST peut aussi agir sans plainte si elle a des raisons de croire qu’une norme n’est pas respectée.',
        who: 'Vous, ou un organisme avec votre accord',
        where: 'CNESST',
        documents: 'Nom et adresse de l’employeur, dates, montants',
        cost: '0 $',
        delay: 'Voir les délais ci-dessous',
      },
      {
        title: 'Répondre à la personne qui enquête',
        description:
          'Elle peut proposer une entente. Rien ne vous oblige à l’accepter. Laissez une adresse à l’étranger si vous partez.',
        who: 'Vous',
        where: 'Téléphone ou courriel',
        cost: '0 $',
        delay: 'Quelques semaines à quelques mois',
      },
    ),
    table(
      'Les délais pour porter plainte',
      ['Motif', 'Délai'],
      [
        ['Salaire, vacances, jours fériés impayés', '1 an après la date où la somme était due'],
        ['Pratique interdite (représailles, congédiement après une plainte)', '45 jours'],
        ['Congédiement sans cause juste, après 2 ans de service continu', '45 jours'],
        ['Harcèlement psychologique ou sexuel', '2 ans après le dernier geste'],
      ],
    ),
    text(`
## Questions fréquentes

### Mon employeur a coupé mes heures.

Regardez les heures écrites dans votre contrat : votre employeur ne peut pas couper seul les heures promises. Dans le PTAS, le contrat du Mexique en promettait au moins 240 en six semaines ou moins (à vérifier dans le vôtre). Notez chaque jour les heures faites, gardez les messages, puis appelez la CNESST ou un organisme : les numéros sont sur cette page.

### Je ne suis plus au Canada. Est-ce trop tard?

Non, tant que le délai court. La plainte se fait en ligne ou par téléphone, et vous pouvez demander comment recevoir l’argent à l’étranger.

### Mon employeur dit qu’il appellera l’immigration.

Une menace comme celle-là peut être une forme d’abus. Notez-la, avec la date et les mots, et parlez-en à un organisme. Voir le chapitre sur le changement d’employeur.

### On me paie au kilo ou au panier.

À la fin de la semaine, le total doit valoir au moins le salaire minimum pour vos heures. Pour la cueillette de fraises et de framboises, un taux au kilo est fixé par règlement; si le champ donne peu, le taux horaire minimum s’applique.
    `),
    tip(
      'Un conseil',
      'Comparez chaque bulletin de paie avec votre carnet le jour même. Une erreur signalée tout de suite se règle souvent sans plainte.',
    ),
    askOrganization('Préparer une plainte, en espagnol', 'Organisme d’exemple – Montérégie 5'),
    askPublicBody('Vos droits expliqués, aussi en espagnol', 'cnesst-migrant'),
  ],
  sources: [
    { key: 'labour-standards-act', lastChecked: '2026-11-12', note: EXAMPLE_CHECK },
    { key: 'cnesst-migrant', lastChecked: '2026-11-12', note: EXAMPLE_CHECK },
    { key: 'cnesst-farm', lastChecked: '2026-11-12', note: EXAMPLE_CHECK },
    { key: 'edsc-mexico-contract', lastChecked: '2026-11-16', note: EXAMPLE_CHECK },
  ],
  reviewInDays: 150,
  relatedServices: ['labourRights', 'emergency', 'interpretation'],
  sensitiveTopics: ['abuse'],
  changeNote:
    'Salaire minimum du 1ᵉʳ mai 2026; précision sur les saisons passées chez le même employeur.',
  earlier: {
    wording: [
      ['Depuis le 1ᵉʳ mai 2026', 'Depuis le 1ᵉʳ mai 2025'],
      ['16,60 $', '16,10 $'],
      ['Résumé au 1ᵉʳ mai 2026', 'Résumé au 1ᵉʳ mai 2025'],
      [' Les saisons passées chez le même employeur peuvent compter dans le service continu.', ''],
    ],
    changeNote: 'Première version.',
  },
}
