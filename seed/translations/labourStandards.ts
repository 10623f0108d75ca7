import type { TranslationSeed } from './shape'

/** Chapter “Normes du travail”, in English and Spanish, both complete; the last ones are of the text of 2025. */
export const labourStandards: TranslationSeed = {
  'Normes du travail : salaire, heures, congédiement': {
    en: 'Labour standards: wages, hours, dismissal',
    es: 'Normas laborales: salario, horas, despido',
  },
  'La Loi sur les normes du travail protège toutes les personnes salariées du Québec, quel que soit leur permis. Ce chapitre dit ce qu’on vous doit et comment porter plainte, gratuitement.':
    {
      en: 'The Act respecting labour standards protects everyone employed in Quebec, whatever their permit. This chapter says what you are owed and how to file a complaint, free of charge.',
      es: 'La ley de normas laborales protege a todas las personas asalariadas de Quebec, sea cual sea su permiso. Este capítulo dice lo que le deben y cómo presentar una queja, gratis.',
    },
  'La même loi pour tout le monde': { en: 'The same law for all', es: 'La misma ley para todos' },
  'Au Québec, la <1>CNESST</1> fait respecter les normes du travail. Elle aide toute personne qui travaille ici, avec un permis fermé, un permis ouvert ou sans permis valide. Elle ne demande pas votre statut pour recevoir une plainte.':
    {
      en: 'In Quebec, the <1>CNESST</1> enforces labour standards. It helps anyone who works here, with a closed permit, an open permit or no valid permit. It does not ask about your status to receive a complaint.',
      es: 'En Quebec, la <1>CNESST</1> hace respetar las normas laborales. Ayuda a toda persona que trabaja aquí, con un permiso cerrado, un permiso abierto o sin permiso válido. No pregunta por su estatus para recibir una queja.',
    },
  'Un contrat peut donner plus que la loi. Il ne peut jamais donner moins, même si vous avez signé.':
    {
      en: 'A contract can give more than the law. It can never give less, even if you signed it.',
      es: 'Un contrato puede dar más que la ley. Nunca puede dar menos, aunque usted lo haya firmado.',
    },
  'de recevoir un salaire pour tout le temps travaillé : les formations exigées, l’attente sur place, les déplacements demandés entre deux champs ou deux chantiers.':
    {
      en: 'to be paid for all the time you work: required training, waiting on the premises, travel you are asked to do between two fields or two sites.',
      es: 'a que le paguen todo el tiempo trabajado: la formación exigida, la espera en el lugar, los viajes que le piden entre dos campos o dos obras.',
    },
  'Le salaire': { en: 'Wages', es: 'El salario' },
  'Depuis le 1ᵉʳ mai 2026, le salaire minimum général est de <1>16,60 $ l’heure</1>. Il change presque chaque année, le 1ᵉʳ mai. Le taux de votre contrat est souvent plus haut : c’est alors celui du contrat qui compte.':
    {
      en: 'Since May 1, 2026, the general minimum wage is <1>$16.60 an hour</1>. It changes almost every year on May 1. The rate in your contract is often higher: then the contract’s rate counts.',
      es: 'Desde el 1 de mayo de 2026, el salario mínimo general es de <1>$16.60 por hora</1>. Cambia casi cada año, el 1 de mayo. La tarifa de su contrato suele ser más alta: entonces cuenta la del contrato.',
    },
  'La première paie arrive dans le mois qui suit le début du travail; les suivantes, au plus tous les 16 jours. Avec chaque paie, on vous remet un <1>bulletin de paie</1> : heures, taux, retenues.':
    {
      en: 'The first pay comes within a month of starting work; the next ones, at most every 16 days. With each pay you get a <1>pay slip</1>: hours, rate, deductions.',
      es: 'La primera paga llega dentro del mes que sigue al inicio del trabajo; las siguientes, como máximo cada 16 días. Con cada paga le entregan un <1>recibo de pago</1>: horas, tarifa, descuentos.',
    },
  'Le logement ou les repas fournis ne permettent pas de payer moins que le salaire minimum. Si la loi permet à l’employeur de les facturer, c’est dans des limites fixées par règlement.':
    {
      en: 'Housing or meals provided do not allow an employer to pay less than the minimum wage. If the law lets the employer charge for them, it is within limits set by regulation.',
      es: 'El alojamiento o las comidas no permiten pagar menos que el salario mínimo. Si la ley permite al empleador cobrarlos, es dentro de límites fijados por reglamento.',
    },
  'Ce que la loi prévoit': { en: 'What the law provides', es: 'Lo que dice la ley' },
  Sujet: { en: 'Subject', es: 'Tema' },
  'La règle générale': { en: 'The general rule', es: 'La regla general' },
  'En agriculture': { en: 'In farming', es: 'En la agricultura' },
  'Heures supplémentaires': { en: 'Overtime', es: 'Horas extras' },
  'Après 40 heures par semaine : taux et demi (une fois et demie le salaire)': {
    en: 'After 40 hours a week: time and a half (one and a half times the wage)',
    es: 'Después de 40 horas por semana: tiempo y medio (una vez y media el salario)',
  },
  'Pas de taux et demi pour le travail agricole; toutes les heures sont payées au taux ordinaire': {
    en: 'No time and a half for farm work; all hours are paid at the ordinary rate',
    es: 'No hay tiempo y medio para el trabajo agrícola; todas las horas se pagan a la tarifa normal',
  },
  'Repos de la semaine': { en: 'Weekly rest', es: 'Descanso de la semana' },
  '32 heures de suite, chaque semaine': {
    en: '32 hours in a row, every week',
    es: '32 horas seguidas, cada semana',
  },
  'Peut être reporté à la semaine suivante, seulement si vous êtes d’accord': {
    en: 'May be moved to the next week, only if you agree',
    es: 'Se puede pasar a la semana siguiente, solo si usted está de acuerdo',
  },
  'Pause repas': { en: 'Meal break', es: 'Pausa para comer' },
  '30 minutes après 5 heures de travail; payée si vous devez rester au poste': {
    en: '30 minutes after 5 hours of work; paid if you must stay at your post',
    es: '30 minutos después de 5 horas de trabajo; pagada si debe quedarse en su puesto',
  },
  'Même règle': { en: 'Same rule', es: 'La misma regla' },
  'Refuser des heures': { en: 'Refusing hours', es: 'Negarse a hacer horas' },
  'Après 2 heures de plus que la journée habituelle, ou plus de 14 heures par 24 heures; plus de 12 heures si l’horaire varie d’un jour à l’autre; après 50 heures par semaine':
    {
      en: 'After 2 hours more than the usual day, or more than 14 hours in 24 hours; more than 12 hours if the schedule varies from day to day; after 50 hours a week',
      es: 'Después de 2 horas más que el día habitual, o más de 14 horas en 24 horas; más de 12 horas si el horario varía de un día a otro; después de 50 horas por semana',
    },
  'La limite de 50 heures par semaine connaît des exceptions; demandez': {
    en: 'The limit of 50 hours a week has exceptions; ask',
    es: 'El límite de 50 horas por semana tiene excepciones; pregunte',
  },
  'Se présenter pour rien': { en: 'Showing up for nothing', es: 'Presentarse para nada' },
  'Au moins 3 heures de salaire si l’on vous renvoie plus tôt': {
    en: 'At least 3 hours’ pay if you are sent home early',
    es: 'Al menos 3 horas de salario si lo mandan antes a casa',
  },
  'Même règle, sauf un cas imprévisible comme un incendie': {
    en: 'Same rule, except for something unforeseeable such as a fire',
    es: 'La misma regla, salvo algo imprevisible como un incendio',
  },
  'Jours fériés payés': { en: 'Paid holidays', es: 'Días feriados pagados' },
  '8 par année, dont la fête nationale du 24 juin': {
    en: '8 a year, including Quebec’s national holiday on June 24',
    es: '8 por año, entre ellos la fiesta nacional del 24 de junio',
  },
  Vacances: { en: 'Vacation', es: 'Vacaciones' },
  '4 % du salaire la première année; 6 % après trois ans de service continu': {
    en: '4% of wages the first year; 6% after three years of continuous service',
    es: '4 % del salario el primer año; 6 % después de tres años de servicio continuo',
  },
  'Même règle; payées au départ': {
    en: 'Same rule; paid when you leave',
    es: 'La misma regla; se pagan al irse',
  },
  'Absences pour maladie': { en: 'Sick days', es: 'Ausencias por enfermedad' },
  '2 jours payés par année, après trois mois de service continu': {
    en: '2 paid days a year, after three months of continuous service',
    es: '2 días pagados por año, después de tres meses de servicio continuo',
  },
  'Résumé au 1ᵉʳ mai 2026. La loi et ses règlements ont des exceptions : en cas de doute, appelez la CNESST.':
    {
      en: 'Summary as of May 1, 2026. The Act and its regulations have exceptions: if in doubt, call the CNESST.',
      es: 'Resumen al 1 de mayo de 2026. La ley y sus reglamentos tienen excepciones: si tiene dudas, llame a la CNESST.',
    },
  'Emballer des légumes, réparer des machines ou déneiger n’est pas toujours du « travail agricole ». Si vous faites autre chose que cultiver ou soigner des animaux, les heures supplémentaires peuvent être dues à taux et demi.':
    {
      en: 'Packing vegetables, repairing machines or clearing snow is not always “farm work”. If you do something other than growing crops or caring for animals, overtime may be owed at time and a half.',
      es: 'Empacar verduras, reparar máquinas o quitar nieve no siempre es «trabajo agrícola». Si hace algo distinto de cultivar o cuidar animales, le pueden deber las horas extras a tiempo y medio.',
    },
  'Les retenues': { en: 'Deductions', es: 'Los descuentos' },
  'L’employeur peut retenir ce que la loi demande (impôts, cotisations). Pour le reste, il lui faut votre accord écrit, pour un but précis. Vous pouvez retirer cet accord.':
    {
      en: 'The employer may deduct what the law requires (taxes, contributions). For anything else, they need your agreement in writing, for a stated purpose. You can take that agreement back.',
      es: 'El empleador puede descontar lo que pide la ley (impuestos, cotizaciones). Para lo demás, necesita su acuerdo por escrito, para un fin preciso. Usted puede retirar ese acuerdo.',
    },
  'Sont <1>interdits</1> : faire payer le recrutement, l’EIMT ou l’agence; garder votre passeport; vous faire payer un outil ou un uniforme exigé si cela fait descendre votre paie sous le salaire minimum.':
    {
      en: 'These are <1>forbidden</1>: making you pay for recruitment, the LMIA or the agency; keeping your passport; making you pay for a required tool or uniform if that brings your pay below the minimum wage.',
      es: 'Está <1>prohibido</1>: cobrarle el reclutamiento, la EIMT (LMIA) o la agencia; guardar su pasaporte; cobrarle una herramienta o un uniforme exigido si eso baja su paga por debajo del salario mínimo.',
    },
  'Le harcèlement': { en: 'Harassment', es: 'El acoso' },
  'L’employeur doit prévenir et faire cesser le harcèlement psychologique ou sexuel, qu’il vienne d’une personne en autorité, de collègues ou de la clientèle. Vous avez <1>deux ans</1> après le dernier geste pour porter plainte.':
    {
      en: 'The employer must prevent and stop psychological or sexual harassment by a person in authority, a coworker or a customer. You have <1>two years</1> after the last incident to file a complaint.',
      es: 'El empleador debe prevenir y detener el acoso psicológico o sexual, de una persona con autoridad, de compañeros o de la clientela. Usted tiene <1>dos años</1> después del último acto para quejarse.',
    },
  'Perdre son emploi': { en: 'Being dismissed', es: 'Ser despedido' },
  'Un employeur peut mettre fin au travail, mais pas n’importe comment. Il doit donner un avis écrit, ou le payer.':
    {
      en: 'An employer can end your job, but there are rules. They must give written notice, or pay for it.',
      es: 'Un empleador puede terminar el empleo, pero no de cualquier manera. Debe dar un aviso por escrito, o pagarlo.',
    },
  'L’avis écrit qu’on vous doit': {
    en: 'The written notice you are owed',
    es: 'El aviso por escrito que le deben',
  },
  'Service continu': { en: 'Continuous service', es: 'Servicio continuo' },
  Avis: { en: 'Notice', es: 'Aviso' },
  'De 3 mois à 1 an': { en: '3 months to 1 year', es: 'De 3 meses a 1 año' },
  '1 semaine': { en: '1 week', es: '1 semana' },
  'De 1 an à 5 ans': { en: '1 year to 5 years', es: 'De 1 año a 5 años' },
  '2 semaines': { en: '2 weeks', es: '2 semanas' },
  'De 5 ans à 10 ans': { en: '5 years to 10 years', es: 'De 5 años a 10 años' },
  '4 semaines': { en: '4 weeks', es: '4 semanas' },
  '10 ans et plus': { en: '10 years and more', es: '10 años y más' },
  '8 semaines': { en: '8 weeks', es: '8 semanas' },
  'Pas d’avis si le contrat à durée fixe arrive à sa fin, ou en cas de faute grave. Les saisons passées chez le même employeur peuvent compter dans le service continu.':
    {
      en: 'No notice if a fixed-term contract comes to its end, or in case of serious misconduct. Seasons spent with the same employer may count as continuous service.',
      es: 'No hay aviso si el contrato de duración fija llega a su fin, o en caso de falta grave. Las temporadas pasadas con el mismo empleador pueden contar en el servicio continuo.',
    },
  'Votre employeur doit aussi déclarer à la CNESST la fin d’emploi d’une personne du Programme des travailleurs étrangers temporaires quand elle part avant la fin de son contrat, et dire pourquoi.':
    {
      en: 'Your employer must also report to the CNESST when a person in the Temporary Foreign Worker Program leaves before the end of the contract, and say why.',
      es: 'Además, su empleador debe informar a la CNESST cuando una persona del Programa de Trabajadores Extranjeros Temporales se va antes del fin de su contrato, y decir por qué.',
    },
  'On ne peut pas vous congédier parce que vous avez demandé votre salaire, porté plainte, été malade, eu un accident, ou parce que vous êtes enceinte. C’est une « pratique interdite ».':
    {
      en: 'You cannot be dismissed because you asked for your wages, filed a complaint, were sick or hurt, or because you are pregnant. That is a “prohibited practice”.',
      es: 'No pueden despedirlo por haber pedido su salario, haberse quejado, haber estado enfermo o herido, o porque está embarazada. Es una «práctica prohibida».',
    },
  'Porter plainte à la CNESST': {
    en: 'Filing a complaint with the CNESST',
    es: 'Presentar una queja en la CNESST',
  },
  'Noter et garder': { en: 'Write down and keep', es: 'Anotar y guardar' },
  'Écrivez vos heures, jour par jour. Gardez bulletins de paie, contrat, messages et photos de l’horaire.':
    {
      en: 'Write your hours, day by day. Keep pay slips, contract, messages and photos of the schedule.',
      es: 'Escriba sus horas, día por día. Guarde recibos de pago, contrato, mensajes y fotos del horario.',
    },
  'Dans un carnet ou votre téléphone': {
    en: 'In a notebook or on your phone',
    es: 'En un cuaderno o en su teléfono',
  },
  'Tout ce qui montre les heures et la paie': {
    en: 'Anything that shows hours and pay',
    es: 'Todo lo que muestre las horas y la paga',
  },
  'Dès maintenant': { en: 'Now', es: 'Desde ahora' },
  'Demander des explications': { en: 'Ask for an explanation', es: 'Pedir explicaciones' },
  'Si vous vous sentez en sécurité, demandez par écrit le montant dû. Sinon, passez à l’étape suivante.':
    {
      en: 'If you feel safe, ask in writing for the amount owed. If not, go to the next step.',
      es: 'Si se siente a salvo, pida por escrito la cantidad que le deben. Si no, pase al paso siguiente.',
    },
  'Vous, ou un organisme': { en: 'You, or an organization', es: 'Usted, o una organización' },
  'Message, courriel ou lettre': {
    en: 'Text message, e-mail or letter',
    es: 'Mensaje, correo o carta',
  },
  'Déposer la plainte': { en: 'File the complaint', es: 'Presentar la queja' },
  'En ligne ou par téléphone. On peut demander une ou un interprète. La CNESST peut aussi agir sans plainte si elle a des raisons de croire qu’une norme n’est pas respectée.':
    {
      en: 'Online or by phone. You can ask for an interpreter. The CNESST can also act without a complaint if it has reason to believe that a standard is not respected.',
      es: 'En línea o por teléfono. Se puede pedir un intérprete. La CNESST también puede actuar sin queja si tiene motivos para creer que una norma no se respeta.',
    },
  'Vous, ou un organisme avec votre accord': {
    en: 'You, or an organization with your agreement',
    es: 'Usted, o una organización con su acuerdo',
  },
  'Nom et adresse de l’employeur, dates, montants': {
    en: 'Employer’s name and address, dates, amounts',
    es: 'Nombre y dirección del empleador, fechas, montos',
  },
  'Voir les délais ci-dessous': { en: 'See the time limits below', es: 'Vea los plazos más abajo' },
  'Répondre à la personne qui enquête': {
    en: 'Answer the person who investigates',
    es: 'Responder a la persona que investiga',
  },
  'Elle peut proposer une entente. Rien ne vous oblige à l’accepter. Laissez une adresse à l’étranger si vous partez.':
    {
      en: 'They may propose a settlement. Nothing forces you to accept it. Leave an address abroad if you go.',
      es: 'Puede proponerle un acuerdo. Nada lo obliga a aceptarlo. Deje una dirección en el extranjero si se va.',
    },
  'Téléphone ou courriel': { en: 'Phone or e-mail', es: 'Teléfono o correo' },
  'Les délais pour porter plainte': {
    en: 'Time limits to file a complaint',
    es: 'Los plazos para quejarse',
  },
  Motif: { en: 'Reason', es: 'Motivo' },
  'Salaire, vacances, jours fériés impayés': {
    en: 'Unpaid wages, vacation, holidays',
    es: 'Salario, vacaciones, feriados no pagados',
  },
  '1 an après la date où la somme était due': {
    en: '1 year after the date the amount was due',
    es: '1 año después de la fecha en que se debía pagar',
  },
  'Pratique interdite (représailles, congédiement après une plainte)': {
    en: 'Prohibited practice (reprisals, dismissal after a complaint)',
    es: 'Práctica prohibida (represalias, despido después de una queja)',
  },
  '45 jours': { en: '45 days', es: '45 días' },
  'Congédiement sans cause juste, après 2 ans de service continu': {
    en: 'Dismissal without just cause, after 2 years of continuous service',
    es: 'Despido sin causa justa, después de 2 años de servicio continuo',
  },
  'Harcèlement psychologique ou sexuel': {
    en: 'Psychological or sexual harassment',
    es: 'Acoso psicológico o sexual',
  },
  '2 ans après le dernier geste': {
    en: '2 years after the last incident',
    es: '2 años después del último acto',
  },
  'Questions fréquentes': { en: 'Frequent questions', es: 'Preguntas frecuentes' },
  'Je ne suis plus au Canada. Est-ce trop tard?': {
    en: 'I have already gone back to my country. Is it too late?',
    es: 'Ya regresé a mi país. ¿Es demasiado tarde?',
  },
  'Non, tant que le délai court. La plainte se fait en ligne ou par téléphone, et vous pouvez demander comment recevoir l’argent à l’étranger.':
    {
      en: 'No, as long as the time limit has not passed. You complain online or by phone, and you can ask how to receive the money abroad.',
      es: 'No, mientras no se acabe el plazo. La queja se hace en línea o por teléfono, y usted puede preguntar cómo recibir el dinero en el extranjero.',
    },
  'Mon employeur a coupé mes heures.': {
    en: 'My employer cut my hours.',
    es: 'Mi empleador me recortó las horas.',
  },
  'Regardez les heures écrites dans votre contrat : votre employeur ne peut pas couper seul les heures promises. Dans le PTAS, le contrat du Mexique en promettait au moins 240 en six semaines ou moins (à vérifier dans le vôtre). Notez chaque jour les heures faites, gardez les messages, puis appelez la CNESST ou un organisme : les numéros sont sur cette page.':
    {
      en: 'Look at the hours written in your contract: your employer cannot cut promised hours on their own. In the SAWP, the Mexican contract promised at least 240 of them within six weeks or less (to be verified in yours). Write down the hours you work each day, keep the messages, then call the CNESST or an organization: the numbers are on this page.',
      es: 'Mire las horas escritas en su contrato: su empleador no puede recortar solo las horas prometidas. En el PTAS, el contrato de México prometía al menos 240 en seis semanas o menos (por verificar en el suyo). Anote cada día las horas trabajadas, guarde los mensajes y llame a la CNESST o a una organización: los números están en esta página.',
    },
  'Mon employeur dit qu’il appellera l’immigration.': {
    en: 'My employer says they will call immigration.',
    es: 'Mi empleador dice que va a llamar a inmigración.',
  },
  'Une menace comme celle-là peut être une forme d’abus. Notez-la, avec la date et les mots, et parlez-en à un organisme. Voir le chapitre sur le changement d’employeur.':
    {
      en: 'A threat like that can be a form of abuse. Write it down, with the date and the words, and talk to an organization. See the chapter on changing employers.',
      es: 'Una amenaza como esa puede ser una forma de abuso. Anótela, con la fecha y las palabras, y hable con una organización. Vea el capítulo sobre el cambio de empleador.',
    },
  'On me paie au kilo ou au panier.': {
    en: 'I am paid by the kilo or by the basket.',
    es: 'Me pagan por kilo o por canasta.',
  },
  'À la fin de la semaine, le total doit valoir au moins le salaire minimum pour vos heures. Pour la cueillette de fraises et de framboises, un taux au kilo est fixé par règlement; si le champ donne peu, le taux horaire minimum s’applique.':
    {
      en: 'At the end of the week, the total must be worth at least the minimum wage for your hours. For picking strawberries and raspberries, a rate per kilo is set by regulation; if the field yields little, the hourly minimum applies.',
      es: 'Al final de la semana, el total debe valer al menos el salario mínimo por sus horas. Para la cosecha de fresas y frambuesas, un reglamento fija una tarifa por kilo; si el campo da poco, se aplica la tarifa mínima por hora.',
    },
  'Comparez chaque bulletin de paie avec votre carnet le jour même. Une erreur signalée tout de suite se règle souvent sans plainte.':
    {
      en: 'Compare each pay slip with your notebook the same day. A mistake pointed out right away is often fixed without a complaint.',
      es: 'Compare cada recibo de pago con su cuaderno el mismo día. Un error señalado enseguida se arregla a menudo sin queja.',
    },
  'Préparer une plainte, en espagnol': {
    en: 'Preparing a complaint, in Spanish',
    es: 'Preparar una queja, en español',
  },
  'Vos droits expliqués, aussi en espagnol': {
    en: 'Your rights explained, also in Spanish',
    es: 'Sus derechos explicados, también en español',
  },
  'Depuis le 1ᵉʳ mai 2025, le salaire minimum général est de <1>16,10 $ l’heure</1>. Il change presque chaque année, le 1ᵉʳ mai. Le taux de votre contrat est souvent plus haut : c’est alors celui du contrat qui compte.':
    {
      en: 'Since May 1, 2025, the general minimum wage is <1>$16.10 an hour</1>. It changes almost every year on May 1. The rate in your contract is often higher: then the contract’s rate counts.',
      es: 'Desde el 1 de mayo de 2025, el salario mínimo general es de <1>$16.10 por hora</1>. Cambia casi cada año, el 1 de mayo. La tarifa de su contrato suele ser más alta: entonces cuenta la del contrato.',
    },
  'Résumé au 1ᵉʳ mai 2025. La loi et ses règlements ont des exceptions : en cas de doute, appelez la CNESST.':
    {
      en: 'Summary as of May 1, 2025. The Act and its regulations have exceptions: if in doubt, call the CNESST.',
      es: 'Resumen al 1 de mayo de 2025. La ley y sus reglamentos tienen excepciones: si tiene dudas, llame a la CNESST.',
    },
  'Pas d’avis si le contrat à durée fixe arrive à sa fin, ou en cas de faute grave.': {
    en: 'No notice if a fixed-term contract comes to its end, or in case of serious misconduct.',
    es: 'No hay aviso si el contrato de duración fija llega a su fin, o en caso de falta grave.',
  },
}
