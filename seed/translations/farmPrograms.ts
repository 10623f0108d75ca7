import type { TranslationSeed } from './shape'

/** Chapter “Le volet agricole et le PTAS”, in English and Spanish, both complete. */
export const farmPrograms: TranslationSeed = {
  'Le volet agricole et le PTAS': {
    en: 'The agricultural stream and the SAWP',
    es: 'La vía agrícola y el PTAS',
  },
  'Deux programmes permettent aux fermes du Québec d’embaucher des personnes de l’étranger : le Programme des travailleurs agricoles saisonniers (PTAS) et le volet agricole. Vos droits au travail sont les mêmes, mais le logement, le voyage et la durée changent.':
    {
      en: 'Two programs let Quebec farms hire people from abroad: the Seasonal Agricultural Worker Program (SAWP) and the agricultural stream. Your rights at work are the same, but housing, travel and length of stay differ.',
      es: 'Dos programas permiten a las fincas de Quebec contratar a personas del extranjero: el Programa de Trabajadores Agrícolas Temporales (PTAS) y la vía agrícola. Sus derechos en el trabajo son los mismos, pero cambian la vivienda, el viaje y la duración.',
    },
  'De quoi parle-t-on?': { en: 'What are they?', es: '¿De qué se trata?' },
  'Le <1>Programme des travailleurs agricoles saisonniers</1> (PTAS) est une entente entre le Canada et des pays précis : le Mexique et onze pays des Antilles. Votre gouvernement choisit les personnes et se fait représenter au Canada, souvent par le consulat.':
    {
      en: 'The <1>Seasonal Agricultural Worker Program</1> (SAWP) is an agreement between Canada and certain countries: Mexico and eleven Caribbean countries. Your government chooses the people and has a representative in Canada, often at the consulate.',
      es: 'El <1>Programa de Trabajadores Agrícolas Temporales</1> (PTAS; en México, PTAT) es un acuerdo entre Canadá y ciertos países: México y once países del Caribe. Su gobierno elige a las personas y tiene un representante en Canadá, a menudo en el consulado.',
    },
  'Le <1>volet agricole</1> est ouvert aux personnes de tous les pays. Au Québec, beaucoup viennent du Guatemala. L’employeur recrute lui-même ou passe par une agence.':
    {
      en: 'The <1>agricultural stream</1> is open to people from every country. In Quebec, many come from Guatemala. The employer recruits directly or through an agency.',
      es: 'La <1>vía agrícola</1> está abierta a personas de todos los países. En Quebec, muchas vienen de Guatemala. El empleador recluta él mismo o por medio de una agencia.',
    },
  'Dans les deux cas, l’employeur doit d’abord obtenir une <1>EIMT</1> (étude d’impact sur le marché du travail) des gouvernements du Canada et du Québec. Vous recevez ensuite un <2>permis de travail fermé</2> : il porte le nom de votre employeur, et vous ne pouvez travailler que pour lui.':
    {
      en: 'In both cases, the employer must first obtain an <1>LMIA</1> (Labour Market Impact Assessment) from the governments of Canada and Quebec. You then receive a <2>closed work permit</2>: it carries your employer’s name, and you can work only for them.',
      es: 'En los dos casos, el empleador debe obtener primero una <1>EIMT</1> (estudio de impacto en el mercado laboral) de los gobiernos de Canadá y de Quebec. Después usted recibe un <2>permiso de trabajo cerrado</2>: lleva el nombre de su empleador, y usted solo puede trabajar para él.',
    },
  'Le PTAS et le volet agricole, côte à côte': {
    en: 'The SAWP and the agricultural stream, side by side',
    es: 'El PTAS y la vía agrícola, lado a lado',
  },
  'PTAS (saisonnier)': { en: 'SAWP (seasonal)', es: 'PTAS (de temporada)' },
  'Volet agricole': { en: 'Agricultural stream', es: 'Vía agrícola' },
  'D’où l’on vient': { en: 'Where people come from', es: 'De dónde se viene' },
  'Mexique et pays des Antilles qui ont signé l’entente': {
    en: 'Mexico and Caribbean countries that signed the agreement',
    es: 'México y países del Caribe que firmaron el acuerdo',
  },
  'Tous les pays': { en: 'Every country', es: 'Todos los países' },
  Durée: { en: 'Length', es: 'Duración' },
  'Huit mois au plus, entre le 1ᵉʳ janvier et le 15 décembre': {
    en: 'Eight months at most, between January 1 and December 15',
    es: 'Ocho meses como máximo, entre el 1 de enero y el 15 de diciembre',
  },
  'Jusqu’à 24 mois, à toute date de l’année': {
    en: 'Up to 24 months, at any time of year',
    es: 'Hasta 24 meses, en cualquier fecha del año',
  },
  'Heures promises': { en: 'Hours promised', es: 'Horas prometidas' },
  'Au moins 240 heures réparties sur six semaines ou moins (contrat du Mexique de 2018; à vérifier dans celui de l’année)':
    {
      en: 'At least 240 hours spread over six weeks or less (Mexican contract of 2018; to be verified in this year’s)',
      es: 'Al menos 240 horas repartidas en seis semanas o menos (contrato de México de 2018; por verificar en el del año)',
    },
  'Celles du contrat (à temps plein, 30 heures par semaine ou plus)': {
    en: 'Those of the contract (full time, 30 hours a week or more)',
    es: 'Las del contrato (a tiempo completo, 30 horas por semana o más)',
  },
  'Billet aller-retour': { en: 'Return ticket', es: 'Boleto de ida y vuelta' },
  'Payé d’avance par l’employeur, qui peut en reprendre une partie sur la paie, dans la limite du contrat':
    {
      en: 'Paid in advance by the employer, who may recover part of it from your pay, within the contract’s limit',
      es: 'Lo paga por adelantado el empleador, que puede descontar una parte de la paga, dentro del límite del contrato',
    },
  'Payé par l’employeur, qui en général ne peut rien en reprendre; lisez ce que le contrat dit d’un départ avant la fin (à vérifier)':
    {
      en: 'Paid by the employer, who as a rule cannot take any of it back; read what the contract says about leaving before the end (to be verified)',
      es: 'Lo paga el empleador, que en general no puede recuperar nada; lea lo que el contrato dice de una salida antes del fin (por verificar)',
    },
  Logement: { en: 'Housing', es: 'Vivienda' },
  'Fourni par l’employeur, sans loyer; le contrat permet dans certaines provinces une petite retenue par jour pour l’électricité et l’eau : à vérifier pour le Québec':
    {
      en: 'Provided by the employer, rent-free; in some provinces the contract allows a small deduction per day for electricity and water: to be verified for Quebec',
      es: 'La da el empleador, sin alquiler; en algunas provincias el contrato permite un pequeño descuento por día para la luz y el agua: por verificar para Quebec',
    },
  'Fourni par l’employeur; une retenue est permise, jusqu’à un plafond fixé par le programme (30 $ par semaine au moment d’écrire)':
    {
      en: 'Provided by the employer; a deduction is allowed, up to a limit set by the program ($30 a week at the time of writing)',
      es: 'La da el empleador; se permite un descuento, hasta un tope fijado por el programa ($30 por semana al momento de escribir)',
    },
  'Assurance maladie': { en: 'Health insurance', es: 'Seguro médico' },
  'RAMQ dès l’arrivée, sans délai de carence, si l’on s’inscrit': {
    en: 'RAMQ from arrival, with no waiting period, if you register',
    es: 'RAMQ desde la llegada, sin período de espera, si uno se inscribe',
  },
  'RAMQ dès l’arrivée si le travail est saisonnier et si l’on vient du Guatemala, du Honduras, du Mexique ou du Salvador; sinon, après un délai de carence d’au plus trois mois, avec une assurance privée payée par l’employeur entre-temps':
    {
      en: 'RAMQ on arrival if the work is seasonal and you come from Guatemala, Honduras, Mexico or El Salvador; otherwise after a waiting period of up to three months, with private insurance paid by the employer in the meantime',
      es: 'RAMQ desde la llegada si el trabajo es de temporada y usted viene de Guatemala, Honduras, México o El Salvador; si no, después de un período de espera de tres meses como máximo, con un seguro privado que paga el empleador mientras tanto',
    },
  'Changer de ferme': { en: 'Changing farms', es: 'Cambiar de finca' },
  'Transfert possible, si tout le monde est d’accord, y compris la personne qui représente votre pays':
    {
      en: 'A transfer is possible, if everyone agrees, including your country’s representative',
      es: 'Traslado posible, si todos están de acuerdo, también quien representa a su país',
    },
  'Nouvelle EIMT et nouveau permis pour l’autre employeur': {
    en: 'New LMIA and new permit for the other employer',
    es: 'Nueva EIMT y nuevo permiso para el otro empleador',
  },
  'Qui représente votre pays': {
    en: 'Who represents your country',
    es: 'Quién representa a su país',
  },
  'Le consulat, ou l’agente ou l’agent de liaison': {
    en: 'The consulate or the liaison officer',
    es: 'El consulado o el agente de enlace',
  },
  'Personne d’office; le consulat reste là pour vous': {
    en: 'Nobody by default; the consulate is still there for you',
    es: 'Nadie de oficio; el consulado sigue estando para usted',
  },
  'Les montants changent presque chaque année. Regardez votre contrat : il doit être dans une langue que vous comprenez.':
    {
      en: 'Amounts change almost every year. Look at your contract: it must be in a language you understand.',
      es: 'Los montos cambian casi cada año. Mire su contrato: debe estar en un idioma que usted entienda.',
    },
  'de garder votre passeport, votre permis et votre contrat. Personne ne peut les retenir, même « pour les mettre en sécurité ».':
    {
      en: 'to keep your passport, your permit and your contract. Nobody can hold them, even “to keep them safe”.',
      es: 'a guardar su pasaporte, su permiso y su contrato. Nadie puede retenerlos, ni «para guardarlos en un lugar seguro».',
    },
  'Avant de partir': { en: 'Before leaving', es: 'Antes de salir' },
  'Lisez le contrat en entier et gardez-en une copie papier et une photo.': {
    en: 'Read the whole contract and keep a paper copy and a photo.',
    es: 'Lea el contrato entero y guarde una copia en papel y una foto.',
  },
  'Ne payez personne pour obtenir l’emploi. Les frais de recrutement sont <1>interdits</1> : c’est l’employeur qui paie l’agence et l’EIMT.':
    {
      en: 'Pay nobody to get the job. Recruitment fees are <1>forbidden</1>: the employer pays the agency and the LMIA.',
      es: 'No pague a nadie para obtener el empleo. Los cobros de reclutamiento están <1>prohibidos</1>: el empleador es quien paga la agencia y la EIMT.',
    },
  'Notez le nom de l’employeur, l’adresse de la ferme et le salaire promis.': {
    en: 'Write down the employer’s name, the farm’s address and the promised wage.',
    es: 'Anote el nombre del empleador, la dirección de la finca y el salario prometido.',
  },
  'Gardez le numéro d’un organisme qui parle votre langue.': {
    en: 'Keep the number of an organization that speaks your language.',
    es: 'Guarde el número de una organización que hable su idioma.',
  },
  'Les démarches, dans l’ordre': { en: 'The steps, in order', es: 'Los trámites, en orden' },
  'L’employeur demande l’EIMT': {
    en: 'The employer applies for the LMIA',
    es: 'El empleador pide la EIMT',
  },
  'Il prouve qu’il manque de personnel et que le logement a été inspecté.': {
    en: 'They prove that they are short of staff and that the housing has been inspected.',
    es: 'Demuestra que le falta personal y que la vivienda fue inspeccionada.',
  },
  Employeur: { en: 'Employer', es: 'Empleador' },
  'Service Canada et ministère de l’Immigration du Québec (MIFI)': {
    en: 'Service Canada and Quebec’s immigration ministry (MIFI)',
    es: 'Service Canada y el ministerio de Inmigración de Quebec (MIFI)',
  },
  'Offre d’emploi, rapport d’inspection du logement': {
    en: 'Job offer, housing inspection report',
    es: 'Oferta de empleo, informe de inspección de la vivienda',
  },
  'Pas de frais d’EIMT en agriculture primaire': {
    en: 'No LMIA fee in primary agriculture',
    es: 'La EIMT no se cobra en la agricultura primaria',
  },
  'Obtenir le CAQ, s’il est exigé': {
    en: 'Get the CAQ, if required',
    es: 'Obtener el CAQ, si lo exigen',
  },
  'Le certificat d’acceptation du Québec dit que le Québec accepte votre séjour. Certaines personnes en sont dispensées : l’employeur doit le vérifier.':
    {
      en: 'The Quebec Acceptance Certificate says that Quebec agrees to your stay. Some people are exempt: the employer must check.',
      es: 'El certificado de aceptación de Quebec dice que Quebec acepta su estadía. Algunas personas están exentas: el empleador debe verificarlo.',
    },
  'Vous, souvent avec l’aide de l’employeur': {
    en: 'You, often with the employer’s help',
    es: 'Usted, a menudo con la ayuda del empleador',
  },
  'En ligne, auprès du MIFI': { en: 'Online, with MIFI', es: 'En línea, ante el MIFI' },
  'Passeport, offre d’emploi': { en: 'Passport, job offer', es: 'Pasaporte, oferta de empleo' },
  'Des frais s’appliquent; demandez qui les paie': {
    en: 'Fees apply; ask who pays them',
    es: 'Hay que pagar una tarifa; pregunte quién la paga',
  },
  'Voir le site du ministère': { en: 'See the ministry’s site', es: 'Ver el sitio del ministerio' },
  'Vous donnez aussi vos empreintes et votre photo (biométrie) et, parfois, passez un examen médical.':
    {
      en: 'You also give your fingerprints and photo (biometrics) and sometimes take a medical exam.',
      es: 'Usted da también sus huellas y su foto (biometría) y, a veces, pasa un examen médico.',
    },
  'Vous, ou votre ministère du Travail dans le PTAS': {
    en: 'You, or your ministry of labour in the SAWP',
    es: 'Usted, o su ministerio de Trabajo en el PTAS',
  },
  'IRCC, en ligne ou au centre des visas': {
    en: 'IRCC, online or at the visa centre',
    es: 'IRCC, en línea o en el centro de visas',
  },
  'Passeport, contrat, EIMT, CAQ': {
    en: 'Passport, contract, LMIA, CAQ',
    es: 'Pasaporte, contrato, EIMT, CAQ',
  },
  '155 $, plus la biométrie (85 $), au moment d’écrire': {
    en: '$155, plus biometrics ($85), at the time of writing',
    es: '$155, más la biometría ($85), al momento de escribir',
  },
  'Selon le pays': { en: 'Depends on the country', es: 'Según el país' },
  'Arriver et signer': { en: 'Arrive and sign', es: 'Llegar y firmar' },
  'À l’aéroport, lisez le permis avant de quitter le comptoir : nom de l’employeur, métier, date de fin.':
    {
      en: 'At the airport, read the permit before you leave the counter: name of the employer, occupation, end date.',
      es: 'En el aeropuerto, lea el permiso antes de irse del mostrador: nombre del empleador, oficio, fecha de fin.',
    },
  Aéroport: { en: 'Airport', es: 'Aeropuerto' },
  'Tous vos originaux, dans votre bagage à main': {
    en: 'All your originals, in your hand luggage',
    es: 'Todos sus originales, en su equipaje de mano',
  },
  'Le jour même': { en: 'The same day', es: 'El mismo día' },
  'Demander le NAS, la carte RAMQ et un compte bancaire': {
    en: 'Ask for the SIN, the RAMQ card and a bank account',
    es: 'Pedir el NAS, la tarjeta RAMQ y una cuenta bancaria',
  },
  'Le numéro d’assurance sociale (NAS) permet de toucher son salaire. L’employeur vous donne le temps d’y aller.':
    {
      en: 'You need the social insurance number (SIN) to be paid. The employer gives you time to go.',
      es: 'El número de seguro social (NAS) permite cobrar. El empleador le da tiempo para ir.',
    },
  'Service Canada, RAMQ, caisse ou banque': {
    en: 'Service Canada, RAMQ, credit union or bank',
    es: 'Service Canada, RAMQ, cooperativa o banco',
  },
  'Passeport, permis de travail, adresse': {
    en: 'Passport, work permit, address',
    es: 'Pasaporte, permiso de trabajo, dirección',
  },
  'Dans les premiers jours': { en: 'In the first few days', es: 'En los primeros días' },
  'Le logement': { en: 'Housing', es: 'La vivienda' },
  'L’employeur doit fournir un logement propre, chauffé et sûr, qui a été inspecté. Il doit aussi assurer le transport gratuit entre le logement et le champ.':
    {
      en: 'The employer must provide clean, heated and safe housing that has been inspected. They must also provide free transport between the housing and the field.',
      es: 'El empleador debe dar una vivienda limpia, con calefacción y segura, que haya sido inspeccionada. También debe asegurar el transporte gratis entre la vivienda y el campo.',
    },
  'Dans le logement, vous êtes chez vous. Vous pouvez recevoir des visites et sortir après le travail. Un règlement d’immeuble est permis; une interdiction de sortir ne l’est pas.':
    {
      en: 'The housing is your home. You may have visitors and go out after work. House rules are allowed; forbidding you to go out is not.',
      es: 'La vivienda es su casa. Usted puede recibir visitas y salir después del trabajo. Se permite un reglamento de la casa; prohibir salir, no.',
    },
  'Le logement n’est pas correct?': {
    en: 'Is the housing not right?',
    es: '¿La vivienda no está bien?',
  },
  'Prenez des photos, avec la date.': {
    en: 'Take photos, with the date.',
    es: 'Tome fotos, con la fecha.',
  },
  'Parlez-en à l’employeur, si vous vous sentez en sécurité.': {
    en: 'Talk to the employer, if you feel safe.',
    es: 'Hable con el empleador, si se siente seguro.',
  },
  'Appelez un organisme ou votre consulat. On peut aussi dénoncer sans donner son nom à Service Canada.':
    {
      en: 'Call an organization or your consulate. You can also report to Service Canada without giving your name.',
      es: 'Llame a una organización o a su consulado. También se puede denunciar ante Service Canada sin dar el nombre.',
    },
  'Qui répond de quoi': { en: 'Who deals with what', es: 'Quién se ocupa de qué' },
  'La question': { en: 'The question', es: 'La pregunta' },
  'Qui s’en occupe': { en: 'Who deals with it', es: 'Quién se ocupa' },
  'Ce qu’on peut y demander': { en: 'What you can ask there', es: 'Lo que se puede pedir' },
  'Salaire, heures, congédiement': { en: 'Wages, hours, dismissal', es: 'Salario, horas, despido' },
  'CNESST – normes du travail': {
    en: 'CNESST – labour standards',
    es: 'CNESST – normas laborales',
  },
  'Une plainte, gratuite, même après votre départ': {
    en: 'A complaint, free of charge, even after you leave',
    es: 'Una queja, gratis, aun después de su salida',
  },
  'Accident, machine dangereuse, pesticide': {
    en: 'Accident, dangerous machine, pesticide',
    es: 'Accidente, máquina peligrosa, pesticida',
  },
  'CNESST – santé et sécurité': {
    en: 'CNESST – health and safety',
    es: 'CNESST – salud y seguridad',
  },
  'Une réclamation ou une inspection': {
    en: 'A claim or an inspection',
    es: 'Una reclamación o una inspección',
  },
  'Logement, contrat non respecté': {
    en: 'Housing, contract not respected',
    es: 'Vivienda, contrato no respetado',
  },
  'Service Canada (ligne de dénonciation)': {
    en: 'Service Canada (tip line)',
    es: 'Service Canada (línea de denuncia)',
  },
  'Une inspection de l’employeur': {
    en: 'An inspection of the employer',
    es: 'Una inspección del empleador',
  },
  'Abus, menaces': { en: 'Abuse, threats', es: 'Abuso, amenazas' },
  'Un organisme, ou le 911 si vous êtes en danger': {
    en: 'An organization, or 911 if you are in danger',
    es: 'Una organización, o el 911 si está en peligro',
  },
  'Un permis ouvert pour travailleurs vulnérables': {
    en: 'An open work permit for vulnerable workers',
    es: 'Un permiso abierto para trabajadores vulnerables',
  },
  'Transfert vers une autre ferme (PTAS)': {
    en: 'Transfer to another farm (SAWP)',
    es: 'Traslado a otra finca (PTAS)',
  },
  'Consulat, agente ou agent de liaison': {
    en: 'Consulate or liaison officer',
    es: 'Consulado o agente de enlace',
  },
  'L’accord pour changer de ferme': {
    en: 'Agreement to change farms',
    es: 'El acuerdo para cambiar de finca',
  },
  'Dans le PTAS, revenir l’an prochain dépend en partie de l’employeur. C’est une pression réelle. Elle ne vous enlève aucun droit : les représailles après une plainte sont interdites.':
    {
      en: 'In the SAWP, coming back next year depends in part on the employer. That is real pressure. It takes away none of your rights: reprisals after a complaint are forbidden.',
      es: 'En el PTAS, volver el próximo año depende en parte del empleador. Es una presión real. No le quita ningún derecho: las represalias después de una queja están prohibidas.',
    },
  'Les retenues sur la paie': { en: 'Deductions from your pay', es: 'Los descuentos en la paga' },
  'Sur chaque paie, l’employeur peut retenir l’impôt, le Régime de rentes du Québec, l’assurance-emploi et le Régime québécois d’assurance parentale. Dans le PTAS, le contrat permet aussi de reprendre une partie du billet.':
    {
      en: 'From each pay, the employer may deduct tax, the Quebec Pension Plan, employment insurance and the Quebec Parental Insurance Plan. In the SAWP, the contract also lets them take back part of the ticket.',
      es: 'De cada paga, el empleador puede descontar el impuesto, el régimen de pensiones de Quebec, el seguro de empleo y el seguro parental de Quebec. En el PTAS, el contrato permite también descontar una parte del boleto.',
    },
  'Toute autre retenue demande votre accord <1>écrit</1>, que vous pouvez retirer. L’<2>équipement de protection</2> (gants, bottes de sécurité, masque) est toujours gratuit, quel que soit votre salaire. Les autres outils et vêtements exigés sont fournis si, sans cela, votre paie descendait sous le salaire minimum.':
    {
      en: 'Any other deduction needs your <1>written</1> agreement, which you can withdraw. <2>Protective equipment</2> (gloves, safety boots, mask) is always free, whatever your wages. Other required tools and clothes are provided if buying them would bring your pay below the minimum wage.',
      es: 'Todo otro descuento necesita su acuerdo <1>por escrito</1>, que usted puede retirar. El <2>equipo de protección</2> (guantes, botas de seguridad, mascarilla) es siempre gratis, sea cual sea su salario. Las demás herramientas y ropa exigidas se entregan si, al comprarlas, su paga quedara por debajo del salario mínimo.',
    },
  'À la fin de la saison': { en: 'At the end of the season', es: 'Al final de la temporada' },
  'Demandez votre <1>relevé d’emploi</1> et gardez tous vos bulletins de paie.': {
    en: 'Ask for your <1>record of employment</1> and keep all your pay slips.',
    es: 'Pida su <1>constancia de empleo</1> (relevé d’emploi) y guarde todos sus recibos de pago.',
  },
  'Faites votre déclaration de revenus l’hiver suivant : on peut vous devoir un remboursement.': {
    en: 'File your tax return the following winter: you may be owed a refund.',
    es: 'Haga su declaración de ingresos el invierno siguiente: pueden deberle un reembolso.',
  },
  'Si vous avez eu un accident, le dossier à la CNESST continue après le retour dans votre pays.': {
    en: 'If you were hurt, the CNESST file continues after you return to your country.',
    es: 'Si se lastimó, el expediente en la CNESST continúa después de volver a su país.',
  },
  'Notez chaque jour vos heures dans un carnet : début, fin, pauses, champ. En cas de désaccord, ce carnet compte.':
    {
      en: 'Write your hours in a notebook every day: start, end, breaks, field. If there is a disagreement, this notebook counts.',
      es: 'Anote cada día sus horas en un cuaderno: comienzo, fin, pausas, campo. Si hay un desacuerdo, ese cuaderno cuenta.',
    },
  'Quelqu’un qui parle espagnol et va dans les fermes': {
    en: 'Someone who speaks Spanish and goes to farms',
    es: 'Alguien que habla español y va a las fincas',
  },
  'Les règles du travail agricole au Québec': {
    en: 'The rules of farm work in Quebec',
    es: 'Las reglas del trabajo agrícola en Quebec',
  },
}
