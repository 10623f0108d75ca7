/**
 * Words that readers and the guide use for one thing, in the three languages: finer than the needs of the
 * directory (`src/directory/search/synonyms`), which tell which service is meant and not which passage answers.
 * `{a|b} c` is written for `a c` and `b c`. One line is one thing; `word*` stands for every word that begins so; small words are left out when they are read.
 */
export const SAME_THING: readonly string[] = `
passeport, passport, pasaporte
papiers, papers, papeles, documents, documentos
{gard*|pris|prend*|retenir|retenu*|retien*|confisqu*|saisi*|vole} {passeport|papiers|document*|visa}, {passeport|papiers|document*} {retenu*|confisqu*|pris}, {keep*|kept|took|take*|hold*|has|have|withh*|confiscat*|stole} {passport|papers|documents|visa|id}, {passport|papers|documents} {taken|kept}, {tiene*|quit*|quedo|queda|guard*|reten*|retien*|confisc*|rob*|agarr*} {pasaporte|papeles|documentos|visa}
changer employeur, changer patron, changer job, changer emploi, changer travail, changer ferme, autre employeur, autre ferme, nouvel employeur, quitter employeur, change employer*, changing employer*, change job*, change farm*, another employer, another farm, another boss, another job, new employer, leave employer, switch employer*, switch job*, cambi* patron, cambi* empleador, cambi* trabajo, cambi* granja, cambi* finca, cambi* jefe, otro empleador, otro patron, otra finca, otra granja, nuevo empleador, dejar empleador
transfert, transfer*, transfer, traslad*, transferencia
salaire minimum, minimum wage, salario minimo, sueldo minimo
salaire, salaires, wage*, pay, paid, paie, paye, paga, pagan, pagar, pagaron, salario*, sueldo*, paycheck*, cheque*, cobr*, plata, ingreso*, earn*, gagne*
impaye*, pas paye*, pas payer, jamais payees, unpaid, not paid, dont pay, didnt pay, no paga*, no pago, no han pagado, sin pagar, deben dinero, me debe*, owe*, doit argent, dois argent, salaire vole, stolen wages, salario robado, {pas|jamais|no|not|sans|sin} {recu|received|recibi*} {paie|argent|pay|money|pago|dinero}, deben {salario|sueldo|semana*|quincena*|horas}, menos {contrato|promet*|acordado}, {less|moins} {contract|contrat|promised|promis}, wage theft, robo salario
heures supplementaires, heures sup, temps supplementaire, taux demi, overtime, time half, horas extra*, horas extraordinarias, tiempo extra, tiempo medio, extra hours, {refus*|neg*} {heures|hours|horas}, trop heures, too many hours, muchas horas, long hours, semaine heures, {60|70|80} {heures|hours|horas}
couper heures, coupe heures, coupees heures, cut hours, cuts hours, cutting hours, reduced hours, less hours, fewer hours, reduc* hours, quit* horas, baj* horas, recort* horas, reduc* horas, menos horas
repos, pause*, break*, rest, day off, days off, descans*, pausa*, dia libre, dias libres, jour conge, journee conge, meal break*, lunch break*, hora comida, comer, heure diner, dimanche, domingo, sunday, sept jours, seven days, siete dias, sin parar
conge*, vacances, vacation*, holiday*, vacaciones, feriado*, festivo*
retenue*, deduct*, deduccion*, descuent*, descont*, retencion*, enleve paie, prend paie, equipement protection, protective equipment, equipo proteccion, {gants|gloves|guantes|bottes|boots|botas|uniforme|uniform|outils|tools|herramientas}, rembours*, reimburs*, reembols*
billet, billet avion, ticket, plane ticket, flight, airfare, airplane, boleto*, pasaje*, vuelo, tiquete, voyage aller, travel costs
recrut*, recruit*, reclut*, agence, agency, agencia, contratista, placement, recommend*, recomend*, intermediaire, middleman, coyote, enganchador, intermediario
frais recrutement, payer emploi, payer pour emploi, recruitment fee*, recruiter fee*, pay for job, charge for job, cobr* trabajo, cobr* empleo, cobro por recomend*, gastos reclutamiento, pagar por trabajo, recruiter asked dollars, agence demande argent
conged*, licenci*, renvoy*, mis dehors, vire, fired, fire me, dismiss*, laid, let go, sacked, despid*, despedid*, despido*, corrieron, corrio, me echaron, me botaron, me sacaron, perdre emploi, perdu emploi, lost job, losing job, lose job, perd* trabajo, perd* empleo
mise pied, mis pied, laid off, layoff*, lay off, suspension, suspendieron, cese temporal
avis cessation, avis fin emploi, avis ecrit, preavis, notice termination, notice period, written notice, weeks notice, aviso*, preaviso
harcel*, harass*, acos*, bully*, intimid*, hostig*, respect*, racis*, gros mots, bad words, groseri*, rabaiss*
sexuel*, sexual*, toca, tocar, touche, touching, touches, gropes, manosea, toqueteo
insult*, cri*, yell*, shout*, scream*, grit*, humili*, crier
menac*, threat*, amenaz*, chantage, blackmail, appeler immigration, call immigration, llamar migracion, llamar inmigracion, {deport*|expuls*|renvoy*|send|mandar*} {immigration|mexique|mexico|back|pais|pays|guatemala}, migra
represailles, retaliat*, reprisal*, represalia*, puni*, punish*, castig*, venganza
abus, abuse*, abusiv*, abuso*, maltrat*, mistreat*, exploit*, explot*, maltrait*
travailleur vulnerable, travailleurs vulnerables, vulnerable worker*, trabajador* vulnerable*, permis ouvert vulnerable*, open permit vulnerable*, permiso abierto vulnerable*, permis ouvert abus, open permit abuse, permiso abierto abuso, open work permit abuse, permis {abus|violence}, permit {abuse|violence}, permiso {abuso|violencia}
preuve*, proof, evidence, prueba*, photo*, foto*
plainte*, complain*, queja*, denunci*, reclam*, porter plainte, file complaint, poner queja
denonc*, denunci*, report*, tip line, signaler, anonym*, anonim*, sans donner nom, without name, without giving name, sin dar nombre
delai*, deadline*, time limit*, how long, plazo*, combien temps, cuanto tiempo, fecha limite, date limite
delai passe, delai depasse, trop tard, retard, too late, missed deadline, late, se paso, vencido plazo, plazo vencido, demasiado tarde
syndicat*, union, sindicato*, grief, grievance
contrat*, contract*, contrato*
bulletin paie, talon paie, talon paye, releve paie, pay stub*, payslip*, paystub*, pay slip*, talon pago, recibo pago, colilla*, boleta pago
kilo, panier, piece, rendement, basket*, piecework, by weight, kilogram*, canasta*, cesta*, por caja, a destajo, fraise*, strawberr*, fresa*, framboise*, raspberr*
accident*, blesse*, blessure*, hurt, injur*, lesion*, herid*, lastim*, accidente*, tombe, chute, fell, fall, cai, caida, caer, broke, broken, fractur*, casse, quebr*, coupe main, cut hand, corte mano, cortado, brul*, burn*, quem*, amput*, doigt*, finger*, dedo*, ojo*, eye*, genou*, knee*, rodilla*, epaule*, shoulder*, hombro*, poignet*, wrist*, charg*, lifting, cargar
mal dos, back pain, hurt back, dolor espalda, espalda, tendinite, tendinitis
machine*, maquina*, tracteur, tractor*
pesticide*, produit chimique, produits chimiques, chemical*, spray*, fumig*, quimico*, pesticida*, plaguicida*, mascarilla, masque, mask, veneno
chaleur, coup chaleur, canicule, heat, heatstroke, heat stroke, calor, insolacion, golpe calor
reclamation, claim*, reclamacion
refus*, refuse*, denied, deny, rechaz*, neg*, denegad*, {said|says|told} no, {dijo|dice|dijeron} no, {dit|dis} non, turned down, rejet*
contest*, appeal*, revision, review, apel*, impugn*, recours, reconsider*
retour travail, travail leger, light duty, light work, return work, lighter, go back work, trabajo ligero, regresar trabajar, volver trabajo, reincorpor*
enceinte*, gross*, pregnan*, embaraz*, accouch*, birth, parto, bebe attendu, expecting
carte sante, carte soleil, carte assurance maladie, health card, medicare card, health insurance card, tarjeta salud, tarjeta sol, tarjeta seguro salud, tarjeta seguro medico, tarjeta medica, carte ramq, tarjeta ramq, carnet salud
inscri*, enrol*, regist*, sign up, apply card, sacar tarjeta, saco tarjeta, obtenir carte, inscrib*, matricul*
delai carence, waiting period, periodo espera, carencia, tiempo espera
assurance privee, private insurance, seguro privado, assureur, insurer, aseguradora
sans carte, without card, no card, sin tarjeta
medicament*, medicine*, medication*, prescription*, ordonnance*, pill*, drug*, medicamento*, medicina*, pastilla*, receta*, pharmac*, farmac*
dent, dents, dentiste, dentist*, tooth, teeth, dientes, diente, dentista, muela*, dental*, dentair*, odontolog*, caries
lunettes, glasses, eyeglasses, lentes, gafas, anteojos, optometrist*
ambulance*, ambulancia*
vaccin*, vacuna*, shot, shots
triste*, tristesse, sad, sadness, lonely, alone, seul, solo, sola, soledad, deprim*, depress*, moral, mood, angust*, anxi*, stress*, desespe*, 
suicid*, mourir, die, kill myself, morir, morirme, matarme
interprete*, interpret*, traduct*, translat*, traduc*
medecin, docteur, doctor*, medico*, clinique, clinic*, hopital, hospital*, infirmi*, nurse, enfermer*, rendez vous, cita, appointment, urgencias, consult*, soins, atencion medica, medical care
confidentiel*, confidential*, secret*, confidencial*, prive, privacy, consentement, consent, consentimiento, vie privee
chauffage, chauffe, heat, heating, heater, calefaccion, frio, froid, cold
eau chaude, hot water, agua caliente
moisissure*, mold, mould, moho, humedad, insalubr*, punaise*, bedbug*, bed bug*, chinche*, rats, souris, mice, cafard*, cockroach*, cucaracha*, sale, dirty, sucio, insect*, vermin, plaga*, colchon*, matelas, mattress*, gotera*, leak*, fuite eau, electric*, enchufe*, toilette*, toilet*, bano*, douche*, shower*, regadera, cuisine, kitchen, cocina, frigo, fridge
trop monde, surpeupl*, overcrowd*, too many people, crowded, hacinamiento, demasiada gente, muchos casa, dix dans maison, somos casa, personnes dans maison, people in house, ten house, diez casa
visite*, visitor*, visit*, visita*, guest*, invit*, amigos casa, friends over
no dej* salir, no dejan salir, prohib* salir, interdi* sortir, empech* sortir, peux pas sortir, can t leave, not allowed leave, not allowed go out, forbid* leave, let us leave, let us go out, locked, lock us, encerrad*, enferme*
sortir, go out, leave house, salir, couvre feu, curfew, toque queda, enferm* llave
loyer, rent, renta, alquiler, arriendo
augment* loyer, augmentation loyer, hausse loyer, rent increase, raise rent, raising rent, increase rent, aument* renta, subir renta, subio renta, aumento alquiler
depot garantie, depot, deposit, security deposit, deposito, fianza, garantia
bail, lease, contrato alquiler, contrato renta, contrato arrendamiento
expuls*, evict*, desaloj*, mettre dehors, kick out, kicked out, thrown out, echar casa, sacar casa
combien logement, payer logement, retenue logement, how much housing, charge housing, charge rent, pay housing, cobrar vivir, cobrar casa, cobrar vivienda, cobran renta, cuanto cobrar, combien demander, how much asked, cuanto pueden pedir, cuanto pueden cobrar
logement, loge*, housing, bunkhouse, house, room, apartment, chambre, maison, appartement, casa, vivienda, cuarto, habitacion, alojamiento, departamento
propriet*, landlord*, landlady, dueno, casero, propietari*, arrendador*, entr* {cuarto|chambre|room|sans|without|sin}, entre sans prevenir, enters without notice, entra sin avisar
permis expire, permis fini, permis termine, permi fini, date fin passee, date passee, permit expired, expired permit, permit over, permit ended, permit ran out, vencio permiso, permiso vencido, permiso vencio, caduco permiso, expiro permiso, sin estatus, sans statut, lost status, perdu statut, {permis|permit|permiso} {expire*|fini*|termin*|perime*|venc*|caduc*|expir*|ended|over|acab*}, {expire*|venc*|caduc*} {permis|permit|permiso|visa}
retabli*, restor*, restablec*
statut maintenu, statut implicite, maintained status, implied status, estatus mantenido, estatus implicito, estado mantenido, condicion mantenida
renouvel*, renew*, renov*, prolong*, extend*, extension, extender, alargar, avant fin permis, before permit ends, antes vencer, antes venza, quand renouveler, when renew, cuando renovar
voyager, sortir canada, quitter canada, travel, trip, leave canada, viajar, viaje, salir canada, ir pais, visitar pais, go home, visit home, retourner pays, ir mi pais
permis ferme, closed permit, closed work permit, permiso cerrado, employer specific, ligado empleador
permis ouvert, open permit, open work permit, permiso abierto
conjoint*, epoux, epouse, mari, femme, spouse, husband, wife, partner, esposo, esposa, conyuge, pareja, marido, mujer
famille, family, familia, femme, mari, wife, husband, esposa, esposo, familiares, proches
enfant*, child, children, kid, kids, fils, fille, son, daughter, hijo*, hija*, nino*, nina*, bebe, baby
faire venir famille, amener famille, faire venir enfants, bring family, bring my kids, bring children, bring wife, bring husband, traer famil*, traer hijos, traer esposa, traer esposo, traer mujer, famille rejoindre, family join, {bring|traer|amener|inviter|invit*|reunir|reunit*} {wife|husband|kids|family|spouse|children|esposa|esposo|hijos|familia|mama|femme|mari|famille|enfants|conjoint*}, regroupement familial, family reunification
ecole*, school*, escuela*, colegio, maternelle, kindergarten, secondaire
ecole anglaise, anglais ecole, english school, escuela inglesa, escuela ingles, langue ecole, language school, idioma escuela, lengua escuela
inscrire ecole, inscrire enfant, enroll school, enrol school, enroll kid, register school, register child, inscribir escuela, inscribir hijo, inscribir nina, escuela para, school for
garderie, service garde, place garde, daycare, day care, childcare, guarderia, cuidado infantil
allocation*, child benefit*, family allowance, benefits, prestaci*, subsidio*, asignacion familiar, ayuda hijos
violence conjugale, violence familiale, violence maison, domestic violence, family violence, violencia familiar, violencia domestica, violencia casa, maison hebergement, women shelter, refugio mujer*, albergue mujer*, mari frappe, husband beats, husband hits, esposo golpea, esposo pega, marido pega, maisons hebergement
cours francais, classe francais, classes francais, french class*, french course*, french lesson*, learn french, learning french, clase* frances, curso* frances, aprender frances, apprendre francais, francis*, francization
cours, course*, class, classes, clase*, curso*, lesson*, formation
soir, evening, night class, noche, fin semaine, weekend
lire, ecrire, read, write, leer, escribir, alphabet*, analfabet*, literacy
employeur cours, cours travail, cours entreprise, employer pay course, workplace class, empleador curso, employeur payer cours, employeur aider
test, examen, exam, niveau, level, nivel, tcf, tef
residence permanente, permanent residence, pr card, residencia permanente, residencia, rester quebec, rester canada, demeurer quebec, stay quebec, stay canada, stay forever, quedarme quebec, quedarme canada, quedar vivir, quedarse, immigrer, immigrate, inmigrar, stay after contract, rester apres contrat
agricole, ferme, farm*, agricol*, agriculture, agriculture, finca, granja, rancho, campo
arnaque*, fraude*, scam*, fraud*, estafa*, faux, fake, falso*, engano, faux site*, fake website*, sitio falso, pagina falsa, imite, phish*, robocall*, numero falso
consultant*, consultor*, avocat*, lawyer*, abogado*, attorney, notaire, conseiller, adviser, advisor, asesor*, notario, tramitador*, representant*, frais conseil, cobra abogado
carte cadeau, gift card*, tarjeta regalo, bitcoin, crypto*, virement, piden dinero, ask money, asking money, demande argent, piden plata, dinero telefono, money phone, argent telephone
telephone, phone, telefono, appel*, call, calls, llamada*, llaman
consulat*, consulate*, consulado*, ambassad*, embassy, embajada*
impot*, tax, taxes, impuesto*, declaration revenus, tax return, declaracion impuestos, taxe*
saison, season, temporada, fin saison, end season, fin temporada, acaba temporada, decembre, december, diciembre, fin contrat, end contract, fin contrato, contrat fini, contract over, contract ends
asile, asylum, asilo, refugi*
vacances travail, pvt, working holiday, trabajo vacaciones, iec, eic, experience internationale
retour pays, rentre pays, rentrer pays, quitte canada, plus canada, left canada, back home, back country, gone home, regrese pais, regreso pais, volvi pais, ya no estoy canada, fuera canada, a l etranger, abroad, etranger, parti pays, est parti, went back, gone back, se fue pais, ya se fue, deporte, deported, deportad*
numero assurance sociale, nas, social insurance number, sin number, numero seguro social, seguro social
frais eimt, cout eimt, lmia fee*, lmia cost*, costo eimt, costo lmia, paie eimt, paye eimt, pays lmia
bas salaire, low wage, low-wage, bajo salario, salario bajo
haut salaire, high wage, high-wage, alto salario, salario alto
ptas, sawp, seasonal agricultural worker program, programa trabajadores agricolas temporales, programme travailleurs agricoles saisonniers
volet agricole, agricultural stream, agriculture stream, via agricola
difference, compar*, diferencia, ou bien, versus, cote cote, side side
peur, afraid, scared, fear, miedo, temor, veut pas plainte, ne veut pas porter plainte, doesn t want complain, no quiere quejarse, no quiere denunciar, hesit*, refuse porter plainte
conge maladie, sick leave, sick days, jours maladie, dias enfermedad, absent*, malade travail, sick work, enfermo trabajo
jour ferie, jours feries, public holiday*, statutory holiday*, dia feriado, dias feriados, dia festivo
couvert, covered, cubiert*, cubre, couvre, coverage, cobertura, assure*, insured
abri, shelter, refuge, refugio, albergue, hebergement, lit, bed, cama
nourriture, food, comida, aliment*, epicerie, groceries, despensa, manger, eat
internet, wifi, wi fi, donnees, data
money transfer, envoyer argent, send money, mandar dinero, remesa*
adresse, address, direccion, demenag*, moving, moved, mudar*, mude
photo, photos, picture*, foto*, video*
lettre, letter, carta, courrier, mail, avis recu
restaurant*, usine*, factory, plant, fabrica*, menage, cleaning, limpieza, camion*, truck*, hotel*
plan depart, plan fuite, exit plan, safety plan, escape plan, plan salida, sac papiers
premier contact, premier appel, first contact, first call, primer contacto, primera llamada, accueil*, etapes, steps, pasos
visiter ferme, aller ferme, go farm, visit farm, ir finca, visitar finca, visitar granja, aller sur ferme
demarche*, procedure*, tramite*, gestion*, quelle situation, which situation, cual situacion
assurance emploi, chomage, employment insurance, unemployment, seguro desempleo, desempleo, ei benefits, {perdre|perdu|perdi|lost} {emploi|trabajo|job} {argent|dinero|money}
droits, rights, derechos, loi, law, ley
caution, bond
discrimin*, racis*
victime*, victim*, ivac, indemnis*, compens*
`
  .split('\n')
  .map((line) => line.trim())
  .filter((line) => line !== '')
