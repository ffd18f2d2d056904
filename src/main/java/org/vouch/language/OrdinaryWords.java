package org.vouch.language;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The English words that open sentences in prose about events. A capital letter at the beginning of a sentence makes no
 * name of them; another word there is taken for a name.
 */
final class OrdinaryWords {
    /** These are never part of a name that follows them. */
    private static final Set<String> OPENERS = WordList.of(
            """
            a an the this that these those it its it's he his him she her they their them theirs we our us you your i my
            me mine who whom whose which what when where why how whether whoever whatever whichever wherever whenever if unless because since although though while
            whereas as so than then thus hence therefore however moreover furthermore nevertheless nonetheless
            meanwhile otherwise instead besides indeed also too even still yet already again once twice thrice ever never
            always often sometimes seldom rarely usually generally normally typically mostly largely mainly chiefly
            partly wholly fully entirely completely nearly almost about around roughly approximately some any all both
            each every either neither no none nobody noone nothing nowhere everybody everyone everything everywhere
            somebody someone something somewhere anybody anyone anything anywhere another other others such same many
            much more most few fewer less least several various enough half only just merely solely and but or nor for
            of at by in on to from into onto upon out off over under above below beneath beside between beyond within
            without through throughout across along among amongst amid amidst against before after behind during until
            till toward towards up down near per via with despite except excluding including concerning regarding
            considering following given like unlike according due owing thanks plus versus not here there now today
            tomorrow yesterday tonight soon later earlier recently lately formerly previously currently presently
            eventually finally lastly firstly secondly thirdly first second third fourth fifth sixth seventh eighth
            ninth tenth next last late early afterwards afterward thereafter beforehand sooner long ago perhaps maybe
            possibly probably certainly surely clearly obviously evidently apparently seemingly allegedly reportedly
            supposedly presumably hopefully fortunately unfortunately sadly luckily oddly strangely surprisingly
            interestingly importantly notably especially particularly specifically namely similarly likewise conversely
            additionally alternatively consequently accordingly subsequently ultimately initially originally
            historically traditionally officially publicly privately politically militarily economically technically
            strictly simply plainly briefly frankly honestly literally ironically critically crucially essentially
            basically broadly overall elsewhere abroad overseas nationwide worldwide is are was were be been being am
            isn't aren't wasn't weren't do does did done don't doesn't didn't has have had having hasn't haven't hadn't
            can could may might must shall should will would can't couldn't won't wouldn't shouldn't let let's there's
            that's what's who's here's he's she's they're we're you're i'm i've i'd they've we've one's yes oh well
            anyway altogether together apart aside away back forth forward onwards twofold well-known so-called
            independently jointly separately respectively directly indirectly immediately suddenly quickly slowly
            gradually steadily shortly promptly formally informally nominally virtually practically effectively
            openly secretly quietly loudly firmly strongly sharply deeply highly widely commonly frequently
            occasionally regularly daily weekly monthly yearly annually simultaneously concurrently meantime
            incidentally coincidentally remarkably significantly substantially considerably relatively comparatively
            compared asked told
            one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
            eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands
            million millions billion billions trillion dozens scores
            """);

    private static final Set<String> NOUNS = WordList.of(
            """
            accident account accusation achievement act action activist activity actor ad address administration admission
            advance advantage adversary advice adviser advisor affair age agency agenda agent aggression agreement agriculture aid aide aim
            air aircraft airline airport airspace airstrike alarm alert alliance allegation ally alternative ambassador
            ambition ambulance ammunition amount analysis analyst anger anniversary announcement answer apology appeal
            appearance application appointment approach approval archive area argument arm armament armistice army
            arrangement array arrest arrival arsenal art article artillery artist aspect assault assembly assessment asset
            assistance assistant association assumption assurance athlete atmosphere attack attempt attendance attendee
            attention attitude attorney audience author authority average award background balance ballot ban bank banner
            bar barrier base basis battalion battle battlefield beach bearing beginning behaviour behavior belief bell benefit
            bid bill bird birth birthday blast block blockade blog blow board boat body bomb bomber bombing bond book boost
            border boss bottom boundary box boy branch breach break breakthrough bridge brief briefing brigade brother
            budget builder building bullet bureau burden bus business buyer cabinet cable call camera camp campaign
            candidate capability capacity capital captain caption car care career cargo carrier case cash casualty
            category cause caution cave ceasefire celebration cemetery census center centre century ceremony chair challenge
            chamber chance change channel chapter character characterisation characterization charge charity chart chief child children choice
            church cinema circle circumstance citation citizen city civilian claim clash class clause clerk climate clock
            closure cloud club clue coach coal coalition coast code collapse colleague collection college colony column
            combat comment commentary commentator commerce commission commitment committee communication communique
            community company comparison compensation competition compiler complaint component compromise computer concern
            concert concession conclusion condition conduct conference confidence confirmation conflict confrontation
            confusion congress connection conscript consensus consent consequence constitution construction consultation
            contact container content contest context continent contract contractor contrast contribution control
            controversy convention conversation conviction convoy cooperation copy corporation correction correspondent
            corridor corruption cost council count counterpart country county couple courage course court coverage crackdown
            craft crash credit crew crime criminal crisis criterion criteria critic criticism crop crowd crossing crude cruise
            culture currency current curtain custom customer cut cycle dam damage danger data database date dating daughter
            dawn day deadline deal dealer death debate debris debt decade decision declaration decline decree defeat
            defence defense deficit definition degree delay delegate delegation delivery demand democracy demolition
            demonstration demonstrator denial department departure deployment deportation depot deputy description desert
            design desire desk destination destruction detail detainee detention deterrence detonation development device
            dialogue dictator diet difference difficulty dinner diplomacy diplomat direction directive director
            disagreement disappearance disarmament disaster discharge discipline discovery discrepancy discussion disease
            display dispute dissident distance distinction district division dock doctor doctrine document doubt dozen
            draft drama drill driver drone drop drug duration duty dynasty earth earthquake economist economy edge editor
            editorial education effect effort election electricity element embargo embassy emergency emphasis empire
            employee employer encounter end enemy energy engagement engine engineer enquiry enterprise entry envoy epidemic
            equipment era error escalation escape escort essay estimate ethics evacuation event evidence examination
            example exception exchange excursion execution executive exercise exile existence exit expansion expectation
            expenditure expense experience experiment expert explanation explosion explosive export exporter exposure
            expression extent eye eyewitness face facility fact factor factory failure faith fall fallout fame family famine fan
            farm farmer fatality fate father fault favour fear feature federation fee festival festivity field fight fighter
            fighting figure file film finance finding fire firm fish fisherman fishermen flag fleet flight flood floor focus
            fog folk follower food foot footage football force forecast forecaster foreigner forest form format formation
            former formula fort fortune forum foundation founder fraction framework freedom freight frequency friend
            friendship front frontier fruit fuel function fund funding funeral future gain gallery game gang gap gas gate gathering
            gaze general generation gesture giant gift girl glance goal goods governance government governor grade grain
            grandson grandfather grandmother grant graph ground group growth guarantee guard guess guest guidance guide
            guideline gulf gun gunman gunmen guy habit hall hand handshake harbour harbor hardship hardware harm harvest head
            heading headline headquarters health hearing heart heat height heir helicopter hell help hero highlight highway
            hill hint history hitch holder hole holiday home honour honor hope hospital host hostage hostility hotel hour
            house household housing hunger hunt hurricane husband ice idea ideology illness image immigrant impact
            implementation implication import importance impression improvement incident income increase incursion
            independence index indication individual industry infantry inference infiltration inflation influence informant
            information infrastructure initiative injury inmate innovation inquiry insistence inspection inspector instance
            institute institution instruction instructor instrument insurance integration intelligence intention interest
            interior internet interpretation interpreter intervention interview introduction invasion investigation
            investigator investment investor invitation invite involvement island isle isolation issue item itinerary
            jail job joint journal journalist journey judge judgement judgment judiciary jury justice kid kilometre kilometer king
            kingdom knowledge label laboratory labour labor lack lake land landing language launch launcher law lawmaker
            lawyer leader leadership leaflet league leak legacy legislation legislature length lesson letter level
            liberation library licence license lie life light likelihood limit limitation line link list literature loan
            lobby location logic loss lot love loyalty luck machine magazine mail mainland majority maker man men
            management manager manner map march margin marine mark market marriage mass massacre master match material
            matter mayor meal meaning means measure media mediation mediator medicine meeting member membership memo memoir
            memorial memory mention merchant message messenger metal metaphor method metre meter metro microphone middle
            migrant mile milestone military militant militia mind mine mineral minister ministry minority minute miracle
            missile mission mistake mob mobilisation mobilization mode model moment monarch money monitor month monument mood
            morale morning mother motion motive motorcade mountain mouth move movement movie multitude municipality murder
            museum music myth name narrative nation national nationalist nature navy need negotiation negotiator neighbour neighbor
            neighbourhood network neutrality news newspaper night nobody nomination norm note notice notion novel nuclear number
            nurse object objection objective obligation observance observation observer obstacle occasion occupation
            occurrence ocean offensive offer office officer official oil omission onset opening operation operator opinion
            opponent opportunity opposition option order organiser organizer organisation organization orientation origin
            original outbreak outcome outfit outlet outline outlook output outrage outsider outskirts overview owner pace pact
            page pain painting pair palace panel panic paper parade paragraph parent parliament parliamentarian part
            participant participation partner partnership party passage passenger passion passport past path patient
            patrol pattern pause payment peace peak peasant penalty peninsula pension people percentage performance period
            permission permit person personnel perspective petition petrol phase phone photo photograph photographer phrase
            picture piece pier pilgrim pilot pioneer pipeline piracy place plan plane planner plant platform player plea
            pleasure plenary plot poem poet point police policeman policemen policy politburo politician politics poll
            pollution pool population port portion portrait position possibility post poster posture potential poverty
            power practice praise precaution precedent precision predecessor preference premier premise preparation
            presence presentation preservation presidency president presidium press pressure prestige prevention price priest
            prime prince princess principle print priority prison prisoner privacy privilege prize problem procedure process
            procession proclamation procurement produce producer product production profession professor profile profit
            program programme progress project projection promise promotion proof propaganda property proportion proposal
            prosecution prosecutor prospect protection protest protester protestor protocol provision provocation province proximity
            public publication publicity publisher punishment purchase purpose pursuit quality quantity quarrel quarter
            queen query quest question questionnaire queue quiet quota quotation quote race radar radio raid rail railway
            rain rally range rank rate ratification ratio reaction reactor reader readiness reading reality reason reassurance rebel
            rebellion receipt reception recession recipient recognition recommendation reconciliation reconstruction record
            recovery recruit recruitment reference referendum refinery reform refugee refusal regard regime regiment region
            register registration regulation regulator rehearsal rejection relation relations relationship relative release relevance
            relief religion reluctance remainder remark remedy reminder removal rendering reopening repair repetition
            replacement replica reply report reporter reporting representation representative reprisal republic reputation
            request requirement rescue rescuer research researcher resentment reservation reserve reservist residence
            resident resignation resistance resolution resolve resort resource respect respondent response responsibility
            rest restaurant restoration restraint restriction result resumption retaliation retreat return reunification
            reunion revelation revenge revenue reversal review revision revival revolt revolution reward rhetoric rice
            rider rift right ring riot rise risk ritual rival rivalry river road rocket role roof room root round route
            routine row rule ruler ruling rumour rumor run runner rupture rush sabotage sabre safety sailor salary sale salute sample
            sanction satellite satisfaction saving saying scale scandal scenario scene schedule scheme scholar school
            science scientist scope score scrutiny sea seal search season seat secrecy secret secretary section sector
            security segment seizure selection self senate senator sense sensor sentence sentiment separation separatist
            sequence series sermon servant service session set setback setting settlement severity shadow shape share
            shareholder shell shelling shelter shift ship shipment shipping shipyard shock shooting shop shore shortage
            shot show shrine side siege sight sign signal signatory signature significance silence similarity singer
            sister site situation size skirmish slogan snow snub society soil soldier solidarity solution son song sort
            soul sound source south sovereignty space speaker specialist species spectator speculation spelling speech speed
            spending sphere spike spirit split spokesman spokesmen spokesperson spokeswoman sponsor sport spot spouse spring spy
            squad squadron square stability stadium staff stage stake stance stand standard standing standoff star start
            state statement statesman station statistic statistics statue status statute stay steel step stockpile stone stop storage
            store storm story strait strategist strategy stream street strength stretch strike striker string strip
            structure struggle student study stuff style subject submarine subsidy subtraction substance success succession
            successor suggestion suit sum summary summer summit sun supervision supplier supply support supporter surface
            surge surgeon surprise surrender surveillance survey survival survivor suspect suspension suspicion sweep
            switch symbol sympathy system table tactic tactics tail talk talks tank tanker target tariff task taste tax taxi tea
            teacher team tear teaser technician technique technology telegram telephone telescope television temperature
            temple tendency tension tent tenure term terminal terms territory terror terrorism terrorist test testimony
            testing text thanks theatre theft theme theory thing thinking thinness thought threat threshold throne tie
            tide timber time timeline timetable timing tip title toast tone tonne tool top topic torture total touch tour
            tourism tourist tower town track trade trader tradition traffic tragedy trail train trainer training transcript
            transfer transit transition translation translator transport travel traveller traveler treason treasury
            treatment treaty tree trend trial tribe tribunal tribute trip triumph troop troops trouble truce truck trust truth
            tunnel turn turnout turning twin type uncertainty understanding union unification unit unity university unrest update
            upgrade uprising urgency usage use user vaccine value van vandal vehicle vein venture venue verdict version
            vessel veteran victim victor victory video view viewer village villager violation violence virus visa vision
            visit visitor vocabulary voice volume volunteer vote voter voyage wage wait wall war warehouse warfare warhead
            warmth warning warrior warship waste watch watchdog water wave way weakness wealth weapon weaponry weather
            website wedding week weekend weight welfare west wheat wife will win wind window wing winner winter wire wish
            withdrawal witness woman women wonder wood word wording work worker workforce workshop world worry worship
            wound wreath writer writing yard year yield youth zone accord accounts accusers acceptance adversaries
            allies anybody applause asylum backer backing bloc broadcast broadcaster buttress bystander cadre cameraman
            chairman chairwoman chancellor coast-guard colonel commander commando commissioner companion comrade consul
            councillor counsel defector defender dignitary donor elder electorate emperor emissary firefighter filing
            foe fishery guerrilla hacker insider insurgent islander jet jihadist kidnapper kin lieutenant marshal medic
            mercenary miner monarchy monk mourner nationality newsreader nominee nun onlooker outsiders paramilitary pensioner
            pope premier procurator protege pundit railwayman ranger ringleader rioter sanctions sergeant sheikh sniper
            smuggler stakeholder statesmen strongman subordinate sultan surveyor tribesman trooper undersecretary
            vice watcher whistleblower widow workman youngster footnote margin marking reportage newsroom stringer wording
            acre album algae almond altar alley anaesthetist antibiotic appendix apple aquarium archer arena army aroma asthma
            athletics attic auction autumn axe baby bachelor backlog badge bag bakery ball ballet balloon bandit bankruptcy
            banquet baritone barley barn barracks basin basket bat bath bay beaver bed bee beef beekeeper beer beetle bench
            berry bicycle biologist bishop bishopric blaze blizzard blossom bone bonus boot bottle boulder bowl brain brand
            brass bread brewery brick bride broker bronze brush bucket bug bull bulletin bumper bunker burglar burglary butcher
            butter button cab cabbage cake calf camel canal cancer candle cane canoe canvas cap carbon cardinal carnival
            carpenter carpet carriage cart castle cat cathedral cattle ceiling cell cellar cellist cement chain champion
            championship chapel chart cheese chef chemist chess chestnut chicken chimney cholera chorus cigarette clay cliff
            clinic clinician cloth clothing coat cockpit cocoa coffee coffin coin comet comic compass conductor cook copper coral
            corn corpse cotton couch cough courier courtroom courtyard cousin cow crane creditor creek cricket cub cup curator
            curfew cyclist dairy dam dance dancer deer delta dentist designer diamond dinosaur dioxide dish ditch dividend dog
            dolphin dome donkey door drought drum duck dune dust dyke eagle ear eclipse eel egg elephant elevator elm emission
            enclosure enzyme epidemiologist estuary excavation falcon fare farmhouse farmland feather fence fern ferryman fever
            fibre fig finger fir flame flock flour flower flu foam fossil fox fraud fridge frog frost fungus fur furniture
            galaxy garage garden gardener garment gene geologist ghost glacier glass glove goat gold golf goose grape grass
            gravel grazing grocer guitar gull gym hail hammer harpist hat hawk hay headteacher heatwave hedge hedgehog hen herd
            herder herring hip honey hook horn horse hose hull hydrogen ice iceberg ink insect invoice iron ivory jacket jaw
            jellyfish jewel jewellery jockey judoka juice jumper kitchen kiln kilo kilogram kite knee knife ladder lagoon lamb lamp
            lantern laptop larva laser lava lawn leaf leather lecture lecturer leg lemon lens leopard librarian lid lighthouse
            lightning lily limb limestone lion lip litre liver livestock lizard locomotive lodge log loft lung lynx magistrate
            magma maize malaria mall mammal maple marathon marble mare mask mason mast mattress meadow meat medal medallist melon
            meteor meteorologist metro midwife midwifery milk mill miller mirror mist mixture mollusc monkey moose mosque mosquito
            moth motor motorist motorway mouse mud mule musician musicologist mussel nail nest net nickel nitrogen northerner
            novelist nut oak oar oat obituary observatory octopus olive onion opera orange orchard orchestra ore organ otter
            outage oven owl ox oxygen oyster paint painter palm paramedic parcel parish parishioner park passport pasture path
            patrolman pea peanut pear pedestrian pen pencil pepper perfume pet pharmacist pharmacy phosphate physician physicist
            pianist piano pig pigeon pine pint pipe pirate pitch plague plaster plastic plough plumber pocket poacher podium
            pole pollen pond pony poppy porcelain porch potato pottery poultry powder prawn predator pregnancy premium
            preschool prey primate printer propeller psychologist pump pupil puppet pylon quarry quartet rabbit rack raft railing
            ram ranch rat razor reef referee refrigerator reservoir restorer rhino ribbon rifle rink rock roe rope rose rower
            rubber rubbish rug runway rust sack saddle sail salmon salt sand sandstone satellite sauce sausage saw scaffold
            scaffolding scarf schoolgirl schoolboy schoolteacher screw sculptor sculpture seagull seal seasoning seaweed seed
            seismologist semifinal sensor settler sewage sewer shaft shark sheep sheet shelf shepherd shirt shoe shopkeeper shovel
            shrimp sieve silk silver singer siren skate skeleton skin skipper skull sky slate sleigh slope sluice smoke snail
            snake soap socket sofa solicitor soprano soup southerner soy spider spill spoon squid squirrel stable stadium staircase
            stall starfish statistician steam stem stew stomach stool stork stove straw strawberry strand stylist sugar suitcase
            sulphur surgery swamp swan sweat sweater sword syrup tablet tailor tailings tap tape tenant tennis tenor theatregoer
            thermometer thief thieves throat thumb thunder thunderstorm ticket tiger tile tilt tin tobacco toe toilet tomato tomb tongue
            tooth tornado tortoise towel toy tractor trader tram trap trawler tray treasurer trench trophy trout trumpet tsunami
            tube tuition tumour tuna turbine turkey turtle tutor typhoid tyre umbrella umpire underwriter urchin urn
            valley valve vegetable vein vet vicar vineyard viola violin violinist virologist vitamin vocalist volcano
            volcanologist vulture wagon waiter waitress walker wallet walnut walrus wardrobe warden wasp waterfall weed welder well
            whale whaler wheel wheelchair wick wicket wildfire wildlife willow windmill windfarm wine wing wolf wolves
            wool woodland worm wrestler yacht yeast zebra zinc zoo zoologist aftermath aftershock autopsy backers bailiff bailout
            bystanders cashier caretaker claimant clergy commuter complainant consumer counterfeiter courthouse defendant
            dosage drought eruption evacuee excavator forgery fugitive fundraiser goalkeeper grandparent grandparents
            headmaster headmistress heating homeowner householder hygiene inflow inspectorate installment insurer juror landlord landslide
            lender levee lifeboat litigant loophole magistracy mayoralty microchip midfielder moratorium mudslide newcomer
            obstetrician oncologist outflow outpatient overtime paediatrician parishioners payout pensioner perpetrator
            petitioner plaintiff playwright policyholder postcode prosecutorial quarantine quorum radiologist ransom rebate
            referendum regulator remains renovation repairman retailer ringleader roadblock runoff sailor salesman savings
            schooling sculptress sediment seizure shareholder shipowner shipwreck showroom sickness sinkhole skier slum
            stockbroker storekeeper stowaway strikebreaker subcontractor subpoena substation suburb supermarket surcharge surfer
            swimmer takeover taxpayer teenager telecom tenancy timetable toddler tollbooth townspeople transplant trawl trespasser
            truancy turnstile tycoon uptake vaccination valuation vet viaduct viewership voucher wastewater watchmaker watershed
            wholesaler wicketkeeper windfall workload workplace wreckage yardstick
            dateline byline checkpoint ferry festivities lorry harbourmaster museum orchard baker fisher choir library
            """);

    private static final Set<String> ADJECTIVES = WordList.of(
            """
            able absent absolute abstract academic acceptable accurate acting active actual acute additional adequate
            administrative advanced adverse aerial afraid agricultural alarming alert alive alleged allied alone ambiguous
            ambitious ancient angry annual anonymous anxious apparent appropriate arbitrary armed armoured armored artificial asleep
            atomic attractive automatic available average awake aware awkward bad ballistic bare basic beautiful best better
            big bilateral biological bitter black blank blind bloody blue bold brave brief bright brilliant broad broken brown
            brutal busy calm capable capitalist careful casual cautious central certain cheap chemical chinese civil civic clandestine classic classified
            clean clear clever close closed closer closest coastal coherent cold colonial colourful commercial common communist compact comparable
            competent complete complex comprehensive compulsory concrete confidential confident conscious conservative considerable consistent
            constant constitutional contemporary continuous contrary controversial conventional cool corporate correct corrupt
            costly covert crazy criminal crucial cruel cultural curious current customary cyber daily damaged dangerous dark dead deadly
            dear decent decisive deep deeper defensive definite deliberate delicate democratic dependent desirable desperate detailed devastating different
            difficult digital diplomatic direct disastrous distant distinct diverse domestic dominant double doubtful dramatic drastic
            dry dual due eager earlier earliest early eastern easy economic educational effective efficient elaborate elder elderly elected
            electoral electric electronic eligible empty enormous entire environmental equal essential established eternal ethnic eventual
            evident exact excellent exceptional excessive exclusive executive existing exotic expected expensive experimental explicit
            express extensive external extra extraordinary extreme fair faithful false familiar famous far fast fatal favourable favorable federal fellow female fierce
            final financial fine fiscal fit fixed flat flexible foreign formal former forthcoming fortunate forward fragile free french frequent fresh friendly
            frozen full fundamental further future general generous gentle genuine giant glad global golden good gradual grand grateful
            grave gray great greater greatest green grey grim gross growing guilty happy hard harsh hazardous healthy heavy helpful hidden high higher highest
            historic historical hollow holy honest hopeful horrible hostile hot huge human humanitarian hypersonic ideal identical ideological illegal
            imaginary immediate immense imminent imperial important impossible impressive inaccurate inadequate incoming incomplete inconclusive increasing incredible independent
            indirect individual industrial inevitable influential informal initial inner innocent innovative institutional intact intelligent intense
            intensive interim intercontinental interested interesting interior intermediate internal international intimate invisible irregular joint judicial junior just keen key
            known lame large larger largest lasting late later latest lawful lay leading left legal legislative legitimate lengthy lesser liable liberal likely limited linguistic little
            live lively local logical lone lonely long longer longest long-range loose loud low lower lowest loyal lucky mad magnetic main major male mandatory
            marginal marine maritime massive maximum mean medical medium mental mere mild military minimal minimum minor missing
            mixed mobile moderate modern modest monetary moral multilateral multiple municipal mutual mysterious naked narrow national native
            natural naval neat necessary negative nervous neutral new newer newest nice noble nominal nominal normal northern notable notorious nuclear numerous
            obscure obvious occasional odd offensive official old older oldest open operational opposed opposite optimistic oral ordinary organic original
            outer outgoing outright outside outstanding overall overseas own pale parallel paramilitary parliamentary partial particular passive past patient
            patriotic peaceful peculiar pending perfect permanent persistent personal pessimistic petty physical plain pleasant plausible poisonous political poor popular
            positive possible potential powerful practical precious precise predictable preliminary premature present presidential previous
            primary prime primitive principal prior private probable productive professional profitable prominent promising proper proposed prospective
            protective proud provincial provisional provocative public punitive pure quick quiet racial radical rapid rare raw ready real realistic
            rear reasonable recent reciprocal red regional regular relative relevant reliable religious reluctant remarkable remote representative reputable resident respective
            responsible revolutionary rich rigid right rising rival rough round routine royal rude rural ruthless sacred sad safe
            satisfactory satisfied scarce scientific seasonal second secondary secret secular secure selective senior sensible sensitive separate
            serious severe shallow sharp sheer short shorter shortest significant silent similar simple sincere single slight slow
            small smaller smallest smart smooth sober social soft sole solemn solid solitary sophisticated sour southern sovereign soviet spare special specific
            spectacular splendid spontaneous stable standard statutory steady steep stern stiff straight strange strategic strict striking strong stronger strongest
            structural stubborn stupid subject subsequent substantial subtle successful sudden sufficient suitable superior supersonic supreme sure
            surprising surrounding susceptible suspicious sweet swift symbolic sympathetic systematic tactical talented tall technical technological temporary
            tense tentative terrible territorial thick thin thorough tight tiny tired top tough traditional tragic tranquil transparent tremendous
            trilateral trivial tropical true typical ugly ultimate unable unacceptable uncertain unclear unconfirmed uncomfortable undated undisclosed uneasy unemployed unexpected unfair unfinished
            unhappy unidentified unilateral unique universal unknown unlawful unlikely unnamed unofficial unprecedented unpublished unspecified unusual
            upcoming upper urban urgent useful useless usual vague vain valid valuable variable vast verbal vicious victorious vigorous violent virtual visible
            vital vivid voluntary vulnerable warm waste weak wealthy western wet white whole wide wild willing wise wonderful
            wooden working worldwide worse worst worth worthy wrong yellow young younger youngest underground untranslated northern north south east west
            nobody's well-placed
            """);

    /** Verbs by their base form; the other forms follow from them. */
    private static final Set<String> VERBS = WordList.of(
            """
            abandon absorb abuse accelerate accept accompany accomplish accuse achieve acknowledge acquire act activate adapt
            add address adjust administer admire admit adopt advance advise advocate affect affirm afford aggravate agree aid aim
            allege alleviate allocate allow alter amend amount analyse analyze anchor announce annoy answer anticipate apologise apply appear
            appoint appreciate approach approve argue arise arm arouse arrange arrest arrive ascribe ask assassinate assault assemble assert assess
            assign assist assume assure attach attack attain attempt attend attract attribute author authorise authorize avert avoid await award
            back balance ban bar base battle be do bear beat become beg begin believe belong bend benefit bet bind blame block blow board
            boast bomb bombard boost border borrow bother break breathe brief bring broadcast build burn bury buy calculate call campaign cancel
            capture care carry cast catch cause cease celebrate challenge change characterise characterize charge chase cheer choose cite claim
            clarify clash classify clean clear climb cling close collaborate collapse collect combat combine come command commemorate commend comment commit
            communicate compare compel compete compile complain complement complete comply compose comprise concede conceal conceive concentrate
            concern conclude condemn conduct confess confine confirm confront confuse congratulate connect conquer consent consider consist
            constitute construct consult consume contact contain contemplate contend contest continue contract contradict contrast contribute control
            convene converge convert convey convict convince cooperate coordinate cope copy correct correspond corroborate count counter cover
            crack crash create criticise criticize cross crush culminate curb cut damage dare date deal debate deceive decide declare decline decrease
            dedicate deepen defeat defect defend defer define defuse defy delay delegate delete deliver demand demolish demonstrate denounce deny depart depend
            depict deploy deport depose deprive derive descend describe desert deserve design designate desire destroy detail detain detect deter deteriorate
            determine detonate develop devise devote dictate die differ dig diminish direct disagree disappear disappoint disarm discard discharge
            disclose discover discuss dismantle dismiss dispatch display dispose dispute disrupt dissolve distance distinguish distribute disturb divert divide
            document dominate donate double doubt downplay draft drag draw dream dress drift drink drive drop drown dub dump earn ease eat echo edit educate elaborate
            elect elevate elicit eliminate embark embrace emerge emphasise emphasize employ enable enact encounter encourage end endanger endorse
            endure enforce engage enhance enjoy enlarge enlist enrich ensure entail enter entertain entitle envisage equip erect erupt escalate
            escape escort establish estimate evacuate evade evaluate evolve exaggerate examine exceed exchange exclude excuse execute exercise exert
            exhaust exhibit exist expand expect expedite expel experience experiment expire explain explode exploit explore export expose express
            extend extract eye face facilitate fail fall favour favor fear feature feed feel fight figure file fill finalise finalize finance find finish fire fit fix flee float
            flood flow fly focus fold follow force forecast forge forget forgive form formulate foster found free freeze frighten fuel fulfil function fund further
            gain gather gauge generate get give glance go govern grab grant greet grip grow guarantee guard guess guide halt hamper hand handle hang happen harass harbour
            harm harvest haunt have head heal hear heat heighten help hesitate hide highlight hijack hinder hint hire hit hoist hold honour honor hope host house hunt hurry hurt
            identify ignite ignore illustrate imagine impact impede implement implicate imply import impose impress imprison improve incite include incorporate
            increase incur indicate induce inflict influence inform infer inherit initiate injure inquire insert insist inspect inspire install instigate instruct
            insult integrate intend intensify intercept interest interfere interpret intervene interview intimidate introduce invade invent invest
            investigate invite invoke involve isolate issue jail join journey judge jump justify keep kick kidnap kill kiss knock know label lack land last laugh launch lay lead leak lean
            leap learn leave lend lessen level liaise liberate lie lift light like limit link list listen live load lobby locate lodge look loom lose lower maintain make manage
            manipulate manufacture march mark marry match matter mean measure mediate meet melt mention merge minimise miss mistake mix mobilise mobilize mock
            modernise modify monitor motivate mount mourn move multiply murder name narrow need negotiate neglect nominate normalise note notice notify
            nurture obey object oblige observe obstruct obtain occupy occur offend offer omit ongoing open operate oppose opt order organise organize originate oust outline outweigh overcome
            overhaul overlook oversee overshadow overtake overthrow overturn owe own pack paint parade park part participate pass patrol pause pave pay penetrate perceive perform permit
            persecute persist persuade phone photograph pick picture pin place plan plant play plead pledge plunge point poison portray pose position possess
            post postpone pour practise praise precede predict prefer prepare prescribe present preserve preside press presume pretend prevail prevent
            print probe proceed process proclaim procure produce profit program progress prohibit project prolong promise promote prompt pronounce propose prosecute
            protect protest prove provide provoke publicise publish pull punish purchase purge pursue push put qualify quell question quit quote race raid rain raise rally range rank rate ratify
            reach react read reaffirm realise realize reappear reassure rebuff rebuild rebuke recall receive reciprocate reckon recognise recognize recommend reconcile reconsider
            reconstruct record recount recover recruit rectify recur reduce refer refine reflect reform refrain refuse refute regain regard register regret regulate reinforce reiterate reject rejoin
            relate relax relay release relieve relinquish rely remain remark remember remind remove render renew renounce reopen repair repay repeal repeat repel
            replace reply report represent repress reproduce request require rescue resemble resent reserve reside resign resist resolve resort respect respond rest restart
            restore restrain restrict result resume retain retaliate retire retract retreat retrieve return reunite reveal reverse review revise revive revoke reward rewrite rid ride ring
            rise risk roll rotate rule run rush sabotage sack sail salute sanction satisfy save say scale scan scare schedule score scrap screen scrutinise search secure see seek
            seem seize select sell send sense sentence separate serve set settle shake shape share shed shell shelter shift shine ship shock shoot shorten shout show shrink shut side
            sign signal signify simplify sink sit slam sleep slide slow smash smile smuggle snub soften solve sound spare spark speak specify speculate speed spell spend spill
            spin split sponsor spot spread spur stabilise stage stand standing stare start starve state station stay steal steer stem step stick stimulate stop store storm strain strand strengthen
            stress stretch strike strip strive struggle study stumble submit subside succeed sue suffer suffice suggest suit summarise summon supervise supply support
            suppose suppress surge surpass surprise surrender surround survey survive suspect suspend sustain swallow swap swear sweep swell swim swing switch symbolise
            tackle take talk target taste teach tear tell tend terminate test testify thank think threaten throw tie tighten tolerate top topple torture total touch toughen tour trace
            track trade trail train transfer transform transit translate transmit transport trap travel treat trigger triple triumph trust try turn twist unable uncover undergo
            undermine understand undertake undo unfold unify unite unleash unveil update upgrade uphold urge use utter vacate value vanish vary venture verify veto view violate visit vow voice
            volunteer vote vow wage wait wake walk want warn wash waste watch weaken wear weigh welcome widen win wipe wish withdraw withhold withstand witness wonder work worry
            worsen wound wrap wreck write yield
            """);

    private static final Set<String> VERB_STEMS = stems(VERBS);
    private static final Set<String> OTHER_STEMS = otherStems();

    private static final Set<String> PREFIXES =
            WordList.of("anti pro non ex pre post co re self mid multi semi inter intra ultra sub super counter cross pan");

    private OrdinaryWords() {}

    private static Set<String> stems(Set<String> words) {
        return words.stream().map(Verbs::stem).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> otherStems() {
        Set<String> stems = new HashSet<>(stems(NOUNS));
        stems.addAll(stems(ADJECTIVES));
        return Set.copyOf(stems);
    }

    /** Returns whether a word at the beginning of a sentence belongs to no name that follows it. */
    static boolean isOpener(String word) {
        String lower = lower(word);
        return OPENERS.contains(lower) || isVerbForm(lower) || isAdverb(lower);
    }

    /** Returns whether the word is the base of a verb. */
    static boolean isVerb(String lower) {
        return VERBS.contains(lower);
    }

    static boolean isSingularNoun(String lower) {
        return NOUNS.contains(lower) && !lower.endsWith("s") && !lower.equals("people") && !lower.equals("police");
    }

    static boolean isAdjective(String lower) {
        return ADJECTIVES.contains(lower);
    }

    /** Returns whether a word is an English word that needs no capital letter. */
    static boolean isOrdinary(String word) {
        String lower = lower(word);
        if (lower.indexOf('-') > 0) {
            return isOrdinaryCompound(word);
        }
        return isOpener(lower)
                || NOUNS.contains(lower)
                || ADJECTIVES.contains(lower)
                || VERBS.contains(lower)
                || isForm(lower)
                || isAgent(lower)
                || hasOrdinaryEnding(lower);
    }

    private static boolean isForm(String lower) {
        boolean inflected = lower.endsWith("s") || lower.endsWith("ed") || lower.endsWith("ing");
        String stem = Verbs.stem(lower);
        return inflected && (OTHER_STEMS.contains(stem) || VERB_STEMS.contains(stem));
    }

    private static boolean isVerbForm(String lower) {
        boolean form = lower.length() > 4 && (lower.endsWith("ing") || lower.endsWith("ed"));
        return form && VERB_STEMS.contains(Verbs.stem(lower))
                || Verbs.form(lower) == Verbs.Form.PARTICIPLE
                || Verbs.form(lower) == Verbs.Form.PAST && !lower.endsWith("ed");
    }

    private static boolean isAdverb(String lower) {
        if (!lower.endsWith("ly") || lower.length() < 5) {
            return false;
        }
        String base = lower.substring(0, lower.length() - 2);
        return ADJECTIVES.contains(base)
                || ADJECTIVES.contains(base + "le")
                || lower.endsWith("ily") && ADJECTIVES.contains(base.substring(0, base.length() - 1) + "y")
                || OTHER_STEMS.contains(Verbs.stem(base))
                || lower.length() >= 8 && (lower.endsWith("ally") || lower.endsWith("ingly") || lower.endsWith("edly"));
    }

    private static boolean isAgent(String lower) {
        String singular = lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
        return singular.length() > 5
                && (singular.endsWith("er") || singular.endsWith("or"))
                && VERB_STEMS.contains(Verbs.stem(singular.substring(0, singular.length() - 2)));
    }

    private static boolean hasOrdinaryEnding(String lower) {
        if (lower.length() < 8) {
            return lower.startsWith("un") && lower.length() > 4 && isOrdinary(lower.substring(2));
        }
        return lower.endsWith("tion")
                || lower.endsWith("tions")
                || lower.endsWith("ment")
                || lower.endsWith("ments")
                || lower.endsWith("ness")
                || lower.endsWith("ists")
                || lower.endsWith("ities")
                || lower.endsWith("ability")
                || lower.endsWith("ivity")
                || lower.endsWith("ology")
                || lower.endsWith("ical")
                || lower.endsWith("ative")
                || lower.endsWith("ously")
                || lower.startsWith("un") && isOrdinary(lower.substring(2))
                || lower.startsWith("non") && isOrdinary(lower.substring(3))
                || lower.startsWith("over") && isOrdinary(lower.substring(4))
                || lower.startsWith("dis") && isOrdinary(lower.substring(3));
    }

    private static boolean isOrdinaryCompound(String word) {
        for (String part : word.split("-")) {
            boolean ordinary = part.isEmpty()
                    || PREFIXES.contains(lower(part))
                    || Character.isDigit(part.codePointAt(0))
                    || part.indexOf('-') < 0 && isOrdinary(part);
            if (!ordinary) {
                return false;
            }
        }
        return true;
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }
}
