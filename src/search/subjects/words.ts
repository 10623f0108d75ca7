/**
 * What words speak of, in the three languages together, as people say and misspell it: people mix them. One
 * line is one notion. `word*` is every word that begins so, `word_word` a phrase; accents are left out.
 */
export const NOTIONS = `
not: no plus_de plus_d pu_de nadie nobody personne_ne aucun* refus* niega* nieg* neg* deny denied
take: gard* prend* pris prise prit confisq* retien* retenir tient saisi* vole voler enlev* ramass* pogner keep* kept hold* held take took taken taking takes confiscat* withh* grab* stole stolen seiz* hid hiding has quit* guard* retuv* retien* confisc* agarr* rob* tiene tienen quedo quedaron recog* escond* arrebat*
passport: passeport* passport* pasaport* passaport* paspor*
papers: papier* paper papers papeles papel papeleo document* visa visas carte_identite piece_identite id_card identificacion identification cedula
employer: boss* patron* employeur* employer* empleador* jefe* jefa* gerente* manager* foreman supervis* contremait* mayordomo* capataz encargad* fermier* farmer* owner* dueno* rancher* compagnie* company companies empresa* entreprise* chef chief bos
pay: pay pays paying paid payroll payday paydays paye* paie* payer paga pagan pagado pagada pagados pagar pagaron pagaba pagaban pago pagos pagas pague paguen cheq* check paycheck* paycheq* salair* salari* salary sueldo* wage wages quincena* nomina raya jornal remuner* gagn* earn* earning* cobr* deposit_pay deposited depositan depositaron depositado direct_deposit rayar rayas liquidar tip tips pourboire* propina* bonus bono bounced sin_fondos sans_provision nsf
owe: doit doivent devoir doive dois owe owes owed owing debe deben debio debia adeud*
money: argent money dinero plata lana feria billete cash sous piasse* piastre* dollar* bucks dolar* peso* quetzal* varo pisto lempira* euro* fric argent_comptant efectivo feria
less: moins less menos manque* missing short incomplet* falt* poquito bajo chico rebaj* cut_pay
minimum: minimum min minimo* minima
rate: heure hour hora hr hrs combien how_much cuanto taux rate tarif cuanta
hours: heure* hour* hora* hrs h horaire* shift* turno* quart* schedule* jornada* journee_de tiempo_completo full_time part_time minuit medianoche
overtime: heures_sup* heure_sup* supplementaire* temps_et_demi taux_et_demi temps_demi overtime over_time extra_hour* time_half extra_time horas_extra* hora_extra* tiempo_extra* extras horas_de_mas double_temps doble
many: trop beaucoup too_many too_much long longue* lots mucho* muchas demasiad* 12 13 14 15 16 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64 65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 sans_arret sin_parar nonstop non_stop doble double_shift doble_turno jusqu_a_minuit
cut: coup* cut cuts cutting cortaron cortan redui* reduc* reduj* baiss* recort* quit* baj* lower* fewer less moins menos
rest: repos repos* pause* conge* break* rest resting dia_libre dias_libre* dia_descanso descans* day_off days_off jour_off journee_off jour_libre dimanche* sunday* domingo* 7_jours seven_days siete_dias 7_days 7_dias breather lunch_break hora_comida hora_de_comida
holiday: ferie* vacanc* vacation* vacacion* holiday* feriado* festivo* 4 aguinaldo conge_annuel prima_vacacional
sickday: conge_maladie conges_maladie jour_maladie journee_maladie journees_maladie sick_day* sick_leave dia_enfermedad dias_enfermedad incapacidad licencia_medica absence*
deduct: retenu* deduct* deduir* deduit* prelev* enlev* descuent* descont* deduc* retencion* rebaj* quit* charg* cobr* retir* takes taking took coup* off_my off_pay out_of_my
gear: gant* glove* guante* botte* boot* bota botas uniforme* uniform* outil* tool* herramient* casque helmet casco equipement* equipment equipo masque* mask mascar* lunettes_protection safety_shoes zapatos linge_travail vetements_travail
ticket: billet* avion ticket* flight* airfare plane boleto* pasaje* vuelo* tiquete* avion* pasajes
recruiter: recrut* recruit* reclut* agence* agency agencia* agent agente agentes placement contratist* intermedia* middleman broker coyote* enganch* consultora tramitador* chasseur_tete
buyjob: pay* charg* demand* ask* fee* frais want* wants cobr* pagu* pag* pidi* pid* cost* dollar* dolar* mil 1000 2000 3000 4000 5000 000 cuota comision commission
job: job jobs travail emploi* boulot* trabaj* work empleo* chamba jale pega poste puesto job_offer offre_emploi turno_trabajo gig ouvrage jobine curro
other: autre* another other otro otra otros new nouvel* nouveau* nuevo nueva different* differente*
change: chang* cambi* canvi* switch* mov* transf* traslad* quitt* leave* leaving quit quitting dej* sortir_de salirme irme demission* renunci* resign* move lacher sacrer_mon_camp crisser_mon_camp lever_les_pieds largarme get_out_of_this
farm: ferme* farm* finca* granja* rancho* champ champs campo field fields nursery vivero serre* greenhouse invernadero agricol* agricultur*
fire: congedi* licenci* renvoy* mis_dehors mis_a_la_porte mise_a_pied mis_a_pied vire viree virer sacre_dehors foutu_dehors fired fire_me firing dismiss* laid_off layoff* lay_off let_go sacked terminat* kicked_out despid* despedi* despacha* corr* corrieron correr correrme ech* echaron botaron botar sacaron cesant* liquidaron
lose: perd* lost lose losing no_more ended finish* acab* termin* fini*
dues: liquidac* finiquito indemnit* severance vacation_pay 4_pour_cent paie_depart separation_pay preavis aviso notice
harass: harcel* harass* acos* bully* intimid* hostig* humili* insult* insulte* grit* scream* yell* shout* cri crie crier crient gueul* engueul* hurl* grosser* groser* insulta* rabaiss* mock* moqu* burl* swear* sacre_apres malparl* traite_de traite_mal treat_like trata_mal tratan_mal maltrat* mistreat* abus* comme_chien comme_des_chiens like_animals like_dogs like_slaves como_animales como_perros comme_animaux respect* name_calling nombres_feos traite_noms groseri* trata_como tratan_como traite_comme hablan_feo parle_mal me_humilla cuss* curse*
racism: rac* raciste* couleur color discrim* origin* nationalit* nacionalidad religion negro indio skin black noir noirs foreigner immigrant_sale
sexual: sex* touch* tocar toca tocan toco toque manose* grop* grab* butt fesses seins breast* nalg* embrass* kiss* beso besar acosador viol viole violo violar violad* rape* attouch* agression_sex* sleep_with acostarme coucher_avec propositions nude* nud* avances advances insinua* proposition* flirt* coquet* piropo* prostit*
threat: menac* threat* amenaz* chantage blackmail extors* intimid* asust* scare_us faire_peur
deport: deport* expuls* renvoy* regres* mand* send_me send_back sent_back sending_back appeler_immigration appelle_immigration appeler_l_immigration call_immigration llamar_migra llamar_migracion llamar_inmigracion migra la_migra immigration avion retourner_pays devolver* back_home mexique mexico guatemala plane next_plane next_flight prochain_avion proximo_avion
complain: plainte* complain* complaint* plaindre plaign* quej* denunc* denonc* report* reclam* demand* poursui* sue suing signal* tip_line
reprisal: represaill* retaliat* reprisal* represalia* puni* punish* castig* venganza revenge blacklist* liste_noire lista_negra veng*
abuse: abus* maltrait* maltrat* mistreat* exploit* explot* esclav* slave* violen* vulnerab* abused
open: ouvert* open abierto* abiert* aviert*
closed: ferme ferme_permis closed cerrad* lie_a tied ligado employer_specific
permit: permis permi permit* permiso* visa visas work_permit caq
anonymous: anonym* anonim* sans_nom without_name no_name no_nom no_nombre sans_donner_nom sin_dar_nombre secretly
proof: preuve* proof evidence prueba* photos fotos temoin* witness* testigo* enregistr* record recording grabar
late: trop_tard tard retard too_late late tarde passe passee depasse depassee missed past expired venci* caduc*
deadline: delai* deadline* time_limit plazo* combien_temps combien_de_temps how_long cuanto_tiempo fecha_limite date_limite
union: syndic* union unions unionized sindic* grief* grievance delegue_syndical convention_collective shop_steward
contract: contrat* contract* contrato*
stub: talon* bulletin_paie bulletin_de_paie fiche_paie releve_paie pay_stub* paystub* pay_slip* payslip* recibo* colilla* comprobante* cheque_stub
piece: kilo* panier* piece_rate a_la_piece rendement basket* piecework by_weight canast* cest* caja* destajo cubeta* bucket* por_caja par_boite per_box livre* pound* libra*
accident: accident* bless* hurt injur* injury lesion* lastim* herid* accidente* tomb* chut* fell fall falling fallen caid* caer cai caigo cayo slip* gliss* resbal* broke broken fractur* casse cassee cassees casser quebr* romp* coupure* burn* brul* quem* amput* crush* ecras* aplast* pogne coince coinces atrap* stuck sprain* entors* torc* torcio foul* tordu* corte cortado cortar cut_hand cut_finger cut_my coupe_main coupe_doigt electroc* shock shocked choc descarga golpe* frappe_tete cogn* pique picad* mord* mordid* bit bitten desmay* faint* evanoui* saign* bleed* sangr* sangro hernia* hernie* disloc* luxat* yeso cast_on stitches puntad* points_de_suture ampolla* blister* ampoule* lastime electrocut* intoxic* accidentad* volcad* renvers* overturned crash* choque*
bodypart: main mains hand hands mano manos doigt* finger* dedo* oeil yeux eye eyes ojo ojos genou* knee* rodilla* epaule* shoulder* hombro* poignet* wrist* muneca dos back espalda espald* cou neck cuello pied* pie pies foot feet jambe* leg legs pierna* bras arm arms brazo* tete head cabeza cote* rib ribs costilla* hanche hip cadera cheville ankle tobillo coude elbow codo
hurts: mal pain pains douleur* hurts hurting hurt duele duelen dolor* dolio killing aching ache sore adolor* lastim* doul* tendinit* bursit* carpal cintura sciatique ciatica
atwork: travail job work working plant warehouse trabaj* chamba usine shop machine* maquina* tracteur* tractor* echelle* ladder* escalera* forklift montacarg* chariot fabrica field ferme serre sur_la_job en_el_campo cosecha récolte recolte
chemical: pesticid* chimique* chemical* spray* spraying fumig* quimico* plaguicid* veneno* poison* toxique* toxic toxi* vapeur* fumee* fumes insecticid* herbicid* produit produits product products arros* rocian echan
danger: danger* danjer* peligr* unsafe risk* risqu* riesgo* insegur* securit* safety seguridad ceinture* seatbelt* seat_belt* cinturon* cadenass* lockout garde_machine sin_proteccion training formation_securite entrenamiento debout_camion
heat: chaleur canicule heat* heatstroke calor insolacion insolat* golpe_calor coup_chaleur coup_de_chaleur chaud hot
claim: reclam* claim* wcb csst cnesst workers_comp compensation indemni* comp
refuse: refus* denied deny rejet* reject* rechaz* neg* denegad* turned_down said_no dijeron_no dijo_no dit_non said no_accept* pas_accept*
appeal: contest* appeal* revision review apel* impugn* recours recurso reconsider*
lightduty: leger light_duty light_work ligero retour_travail retour_au_travail return_work regresar_trabaj* volver_trabaj* go_back_work retourner_travailler reprendre_travail back_to_work allege* lighter_work modified_work travail_modifie trabajo_liviano liviano
pregnant: enceinte* gross* pregnan* embaraz* accouch* birth parto bebe_attendu expecting attend_bebe attend_un_bebe esperando_bebe esperando_un_bebe partir_en_famille maternit* maternidad
card: carte* card cards tarjet* carnet* 
health: sante maladie health medicare medical medicaid salud seguro_salud soleil sol ramq hopital hospital* medico asur* assurance* insurance seguro*
getcard: obten* avoir inscri* get getting apply applying register* demand* sacar saco tramit* pedir renouv* renew* expir* perd* lost venc* combien_temps how_long cuanto comment how como quand when cuando cb
waiting: carence attente wait waiting espera esperando pas_encore not_yet yet no_todavia todavia_no aun_no sans_carte no_card sin_tarjeta meanwhile entretemps
doctor: medecin* docteur* doctor* medico* clinique* clinic* clinica* hopit* hopital* hospit* infirm* nurse* enfermer* urgence* urgencias er_room emergency_room rendez_vous cita appointment* consult* dr malade* sick enferm* soign* walk_in sans_rendez vaccin* vacuna* examen_medical fievre fever fiebre toux cough tos grippe flu gripe embulancia operation operacion cirug* surgery diabet* presion
medicine: medic* medicament* medicine* medication* pill* pilule* drug* drugs pastill* recet* prescript* ordonnance* pharm* farmac* antibio*
teeth: dent dents dentist* dentair* dental* tooth teeth toothache diente* muela* odontolog* caries lunett* glasses eyeglass* lentes anteojos gafas optomet* carie*
ambulance: ambulan*
sad: triste* tristesse sad sadness lonely alone seul seule solo sola soledad deprim* depres* depress* moral mood angust* anxi* ansi* stress* estres* desesp* desesper* pleur* cry crying llor* ennui* ennuie homesick miss_my extran* burnout epuis* no_duermo dors_pas can_t_sleep no_puedo_dormir insomn* nervous nervios* feeling_down low moral_bas en_peux_pu en_peux_plus n_en_peux peux_plus aguanto overwhelmed hopeless
suicide: suicid* tuer mourir en_finir kill_myself kill_himself kill_herself end_my_life end_it want_to_die wanna_die kill_themselves wants_to_die morir* matarme matarse se_quiere_matar quitarme_vida quitarse_vida no_quiere_vivir no_quiero_vivir enlever_la_vie
interpreter: interpret* traduc* traduir* traduis* translat* traduct* 
understand: compren* comprend* understand* entiend* entend* parl* speak* habl* 
lowhouse: moisiss* mold* mould* moho humedad humid* insalubr* punaise* bedbug* bed_bug* chinche* rat rats rata ratas raton* souris mice mouse cafard* cockroach* roach* cucarach* coquerel* bibitt* vermin* plaga* sale* dirty suci* broken_window fuite* leak* fuga gotera* eau_chaude hot_water agua_caliente pas_eau no_water no_agua chauffage chauffe heating heater heat* calefacc* froid* cold frio fria toilet* bano* bathroom* douche* shower* regadera* electric* courant bris* brise* casse repair* repar* fix* arregl* pest* asquer* apest* pue stink* gas_smell huele_a_gas odeur_gaz smoke_alarm alarma detecteur mosquito* fourmi* ants hormig* inond* flood* inund* goutte techo roof toit_coule drain* canal tapada bouch*
toosmall: trop_petit* too_small tiny muy_pequen* muy_chic* demasiado_pequen*
crowded: trop_monde surpeupl* overcrowd* crowded hacin* hacinad* amonton* entass* packed crammed encimados
visit: visit* invit* amis_maison guest* friends friend amigo* amiga* girl girls chum blonde femmes fille filles muchachas novi* company_over recevoir girlfriend* boyfriend* sleep_over stay_over pasar_la_noche passer_la_nuit
goout: sortir sort sorties salir leave_house go_out going_out curfew couvre_feu toque_queda enferm* lock* locked enferme encerr* no_dejan not_allowed interdi* prohib* empech* surveill* camera* camara* watch* vigil* spy* privacy intimite
house: logement* loge loger loges logeons maison* appart* appartement* chambre* room rooms house housing home bunkhouse trailer* traila trayla roulotte* dorm* dortoir* casa casas cuarto* vivienda* habitacion* departamento* apartamento* apartment* apt renta* remolque place toit lit bed beds cama* hogar foyer basement sotano sous_sol sleeping_quarters barraca* galera* barrack* dormitor* campement camper caravan* bedroom* kitchen cuisine cocina cabin cabina chalet
rent: loyer* rent rents rental renta rentas alquil* arriendo bail bails lease proprio* propriet* landlord* landlady casero* casera arrendad* location louer loue
raise: augment* hauss* raise* raising raised increas* aument* sub* mont* higher plus_cher
deposit: depot* deposit* deposito* fianza* garanti* caution
evict: expuls* evict* desaloj* mettre_dehors mis_dehors dehors kick_out kicked_out kick_us throw_out thrown_out echar* ech* sacar* sac* corr* correr* out_of_the get_out pack mettre_a_la_porte a_la_rue
belongings: affaires linge stuff belongings things cosas ropa pertenencias valise* suitcase* maleta* meubles furniture effets
homeless: nulle_part dormir_ce_soir nowhere_to nowhere_stay homeless en_la_calle no_tengo_donde_dormir abri shelter* refuge* refugio* albergue* itiner* sans_abri
utilities: luz electricidad electricite hydro agua power water electricity utilities gas eau
expired: expir* fini finie finit termin* depass* passe passee over ended end ends ran_out run_out out_of_status no_status sans_statut venci* vence* venz* caduc* acab* acaba paso se_paso illegal ilegal* undocumented overstay* mois_prochain bientot soon next_month proximo_mes
renew: renouv* renew* renov* prolong* exten* extend* alarg* prorrog*
restore: retabl* restor* restablec*
maintained: maintenu* implicit* maintained implied mantenid*
travel: voyag* travel* trip viaj* fly flying home aller_au_pays aller_pays retourner* go_home visit_home visit_my ir_a_mi ir_a_ver funer* enterrement* funeral* entierro* noel christmas navidad salir_de_canada sortir_du_canada leave_canada quitter_canada ir_mi_pais regresar_mi vacances_pays vacaciones_mi_pais ir_a_casa visitar_mi volar vol_pour aller_voir aller_visiter see_my_family ver_a_mi_familia
pending: attend* attente pending waiting wait processing espera* tramite process pendant while mientras durante
death: mort morte mourut deced* deces death died dead dies passed_away fallec* murio muri* muerte falleci* funer* enterr* deuil funeral* burial luto velorio
bring: amen* emmen* faire_venir fair_venir venir bring* traer* traig* traerme sponsor* parrain* patrocin* reunir* reunif* invite
family: famil* famill* familia* femme* blonde chum conjoint* epou* mari husband* wife wives spouse* partner* espos* conyuge* pareja* marido* mujer* senora* senor enfant* child children kid kids fils fille* son daughter* hijo* hija* nino* nina* ninos chamacos bebe* baby babies parents mere pere mother father mama papa mom dad cunad* abuela abuelo grand_mere grand_pere frere soeur brother sister hermano* hermana* parientes proches dependant* dependent*
partner: femme* blonde chum conjoint* epou* mari husband* wife spouse* partner* boyfriend girlfriend espos* conyuge* pareja* marido* mujer* senora* novio*
child: enfant* child children kid kids fils fille* son daughter* hijo* hija* nino* nina* chamac* bebe* baby babies jeune ado teenager toddler yr_old years_old flo flos
school: ecole* school* escuel* coleg* maternelle kindergarten secondaire primaria secundaria kinder classe_accueil class_daycare
english: anglais* english ingles*
daycare: garderi* cpe daycare* day_care childcare child_care guarderia* babysit* garde_enfant service_garde nounou ninera
benefit: allocation* benefit* allowance* prestaci* subsid* asignacion* child_benefit ayuda_hijos bono acc conge_parental parental_leave paternit* rqap qpip maternity_benefit* ayuda_por_hijo pension_enfant
beat: veut_me_tuer va_me_tuer me_quiere_matar quiere_matarme kill_me frapp* bat battu* hit hits beat* beats hitting pega pegan pego pegar golpe* golpea* violent* violen* gifl* slap* punch* coups kick* maltrat*
athome: maison home casa conjugal* familial* domesti* intrafamil* mari husband* espos* marido* chum conjoint* boyfriend girlfriend pareja* blonde
french: francais* french frances* francisation
course: cours course* class classes clase* curs* lesson* lecon* lecc* apprend* learn* aprend* formation school study estudi* teach* ensen* enseign*
litera: lire ecrire read write leer escribir alphabet* analfabet* litera*
test: test* exam* examen* niveau* level* nivel* tcf tef score
pr: residence_perman* permanent_resid* residenc* resident* pr rp rp_canada pr_card csq pstq peq arrima rester stay_in stay_permanently stay_forever live_here_forever vivre_ici_pour quedarme quedarnos demeurer immigr* arreglar_papeles arreglar_mis become citizen* ciudadan* citoyen*
scam: arnaqu* fraud* scam* estaf* faux fake fals* engan* phish* robocall* carte_cadeau cartes_cadeau gift_card* itunes bitcoin* crypto* tarjetas_regalo tarjeta_regalo cartes_itunes
phonecall: appel* call calls called calling llam* telephone* phone* telefon* texto* text sms message* mensaje* ligne
government: gouvern* governm* gobiern* irs arc cra revenu police policia arret* arrest* government
lawyer: avocat* lawyer* abogad* attorney* notaire* notari* licenciad* aide_juridique legal* juridi* conseiller* advis* asesor* consult* tramitad*
vanished: disparu* vanish* disapp* desaparec* stole* took took_my cobro pris_argent ran_off money argent dinero promis* promet*
consulate: consul* ambassad* embass* embajad*
tax: impot* tax taxes taxs impuesto* declaration_revenu* t4 releve_1 tax_return income_tax declaracion_impuest* renta_anual hacienda tps gst
refundtax: recuper* refund* rembours* remboursement* devoluc* get_back regresen devuelv* file filing fil* quand when cuando help aide ayuda qui
season: saison* season* temporada* zafra cosecha
end: fin finit end ends ended final acab* termin*
ei: chomage assurance_emploi unemploy* employment_insurance desemple* ei seguro_desempleo paro pogey
nas: nas no_number social_insurance* assurance_sociale sin_number seguro_social numero_no numero_de_seguro social_number
lmia: eimt lmia
lowwage: bas_salaire low_wage salario_bajo
highwage: haut_salaire high_wage salario_alto alto_salario
sawp: ptas sawp saisonnier* seasonal_agri* agricola_temporal* programa_agricola
food: manger nourriture bouffe epicerie* frigo faim food hungry groceries grocery comida comer alimento* despensa* hambre banque_alimentaire food_bank banco_comida banco_alimentos soupe_populaire
transport: transport* lift ride rides raite aventon autobus bus camion van taxi covoitur* carpool* trajet*
asylum: asile asylum asilo refugi* refugee* persecu*
pvt: pvt vacances_travail working_holiday iec eic vacaciones_trabajo
left: quitte parti partis rentre* retourne* left returned regres* volvi* ya_estoy_en deja_au_pays not_in_canada no_longer_in dans_mon_pays en_mi_pais back_in
afraid: peur* afraid scared fear miedo* temor* hesit*
trick: secret* confiden* prive* privacy consent*
task: tach* task* tarea* metier autre_travail different_work other_work otro_trabajo otra_tarea
address: adress* direccion* demenag* moved moving mud*
internet: internet wifi wi_fi
bank: banqu* bank* banco cuenta_bancaria remesa* envoyer_argent send_money mandar_dinero
trafficking: traite_personne* trafficking trata_personas trata_de_personas trafic_humain esclavage
crimevictim: ivac victim* victime* acte_criminel crime*
hurtsme: me_suis_coup* me_suis_bless* me_suis_fait_mal me_suis_brul* me_suis_cass* suis_tombe_d* suis_tombee_d* suis_tombe_en suis_tombee_en suis_tombe_au suis_tombee_au suis_tombe_sur suis_tombee_sur me_lastim* me_corte me_cai me_queme me_quebre me_resbal* me_caigo hurt_my cut_my_hand* cut_my_finger* cut_my_thumb* cut_my_arm* cut_my_leg* cut_my_foot cut_my_toe* cut_my_wrist* cut_my_knee* cut_my_head cut_my_face burned_my burnt_my broke_my_hand* broke_my_finger* broke_my_thumb* broke_my_arm* broke_my_leg* broke_my_foot broke_my_toe* broke_my_wrist* broke_my_knee* broke_my_head broke_my_face broke_my_ankle* broke_my_rib* broke_my_back broke_my_tooth broke_my_nose crushed_my twisted_my hurt_myself cut_myself burned_myself got_hurt got_injured fell_off fell_from
howmany: how_many combien_d combien_heures cuantas cuantos
most: max* limit* legal* at_most au_plus plus_possible
force: force* forc* oblig* make_me makes_me make_us makes_us me_hacen nos_hacen faire_faire
how: comment como how
heavy: charg* lift* lifting lourd* heavy pesad* cargar soulev* levant*
alcohol: alcool* alcohol* boire drink* drunk tomo borrach* drog* drug_use
visa: visa visas visado*
evening: soir* night* noche* evening* fin_semaine weekend* dimanche* domingo* sunday* saturday* samedi* sabado* apres_travail after_work
town: ville village town pueblo centro downtown magasin* store* tienda* walmart iga maxi eglise church iglesia misa
live: vivir vivimos vivo vivre live living habiter staying
born: ne_ici nee_ici naissance naitre born nacio nacid* nacer newborn
sign: sign signer signe signed signing firm* firme firmar signatur*
sidejob: side_job side_jobs cash_job under_the_table au_noir sous_la_table por_fuera por_mi_cuenta second_job segundo_trabajo deuxieme_job deuxieme_emploi otro_trabajo_mas weekend_job two_jobs dos_trabajos deux_jobs deux_emplois dos_lugares two_places deux_places deux_endroits dos_empleos dos_patrones
arrested: detenid* arrested jail prison carcel emprison* detain* detenu* en_dedans detuv* agarraron_a llevaron_preso
roe: releve_d_emploi releve_emploi record_of_employment roe constancia_de_empleo carta_de_trabajo
helper: benevole* intervenant* accompagn* caseworker* volunteer* voluntari* aidant* helping_someone aider_quelqu supporting
firstcontact: premier_contact premier_appel first_contact first_call first_meeting premiere_rencontre primer_contacto primera_llamada
exitplan: plan_depart plan_de_depart exit_plan escape_plan safety_plan plan_de_salida plan_de_fuga s_enfuir escap* fuir run_away huir
lostdays: renvoye_plus_tot sent_home_early mandaron_temprano pas_d_ouvrage pluie rain lluvia lluev* llov* rained raining il_pleut
heatstroke: heat_stroke heatstroke golpe_calor coup_chaleur insolac* insolad* canicule
people: guys gens people personas personnes somos on_est nous_sommes we_are workers travailleurs trabajadores monde gente hombres hommes men
number: 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 18 20 25 30 dos tres cuatro cinco seis ocho diez doce quince veinte trois quatre cinq six huit dix douze quinze vingt two three four five eight ten twelve fifteen twenty how_many cuantos cuantas combien
sleeps: dorm* couch* sleep* slept cama camas lit lits bed beds litera_cama matelas colchon*
lend: prest* lend* lent preter prete pretee loaned borrow* emprunt* sends_me_to envoie_chez manda_a_otra mand*_otra
`
