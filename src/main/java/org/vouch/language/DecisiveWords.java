package org.vouch.language;

import java.util.List;
import java.util.stream.Stream;
import org.vouch.language.DecisiveRow.Kind;

/**
 * The words that settle something, or hold something back, each row with the words of a passage that bear one of them out: so
 * many that a paraphrase finds its own, and none that says less or the opposite.
 */
final class DecisiveWords {
    private static final String OUTCOMES = """
            accept approve endorse ratify adopt | acceptance approval agree agreement consent concede admit acknowledge yes
                guilty support favour favor back pass vote welcome confess allow let take sign grant willing embrace join clear
                come content acclaim decide elect backing done_so did_so recognise recognize resolve;
            refuse decline reject turn-down veto rebuff spurn throw-out vote-down | refusal rejection dismiss =no =not =never
                =without =nor =neither =nobody =none =nothing =cannot won't wouldn't didn't doesn't don't deny oppose against
                regret unable unwilling rule-out exclude block stop quash fail failure resist shun ignore withhold avoid abstain
                boycott silent silence away dispute false overturn lose lost condemn defy fall drop decrease sink shrink down;
            concede own-up | accept acceptance guilty recognise recognize admit admission confess confession acknowledge agree
                concession regret sorry apologise confirm allow grant beat lose defeat give-up let goal;
            deny contradict | not_guilty innocent =no =not =never denial dispute reject contest false untrue wrong dismiss insist invent rubbish
                nonsense refuse neither nor nobody none nothing without refute disown contradiction withhold bar ban;
            confirm | confirmation acknowledge verify official prove proof show establish bear-out agree admit corroborate
                identify certain true assure insist recognise recognize detect settle positive uphold back approve elect say tell
                state;
            rule-out exclude preclude | exclusion =no =not =never cannot can't impossible unthinkable deny refuse reject without
                except nobody none nothing out-of dismiss;
            call-off cancel scrap abandon drop give-up shelve axe | cancellation withdraw withdrawal pull-out stop halt end
                break-off away back =not =no suspend fall collapse lose lost quit leave left retire surrender concede renounce
                revoke lift without retreat cease fail off out lapse sink cut reject refuse ditch discard postpone reverse
                relinquish stand-down close =never lower decline resign resignation;
            withdraw pull-out pull-back | withdrawal retreat cancel drop leave left remove retract away back out revoke recall
                quit evacuate give-up off abandon take return;
            decide resolve | decision resolution settle fix rule ruling vote agree agreement choose choice order conclude verdict
                approve pass adopt opt set choose elect reject refuse mind determine
                determination find found overturn uphold judge judgment award solve going;
            agree | settle agreement deal =accord =accords settlement accept acceptance consent pact understanding treaty sign common decide
                joint contract promise yes willing ready approve approval share both unanimous arrange concur unite together
                resolve allow let hail compromise pay paid negotiate solve opinion believe same too also support endorse match;
            sign initial | signature signatory name seal ratify deal agreement pact treaty contract;
            arrange | set fix schedule book organise organize plan due date prepare arrangement appointment agree invite appoint
                settle;
            oblige compel instruct order | declare decree proclaim impose must have_to has_to had_to require need duty mandatory obligatory compulsory tell told accord treaty pact
                direct ban rule ruling law decree ultimatum command request demand force obligation legally injunction ask decide
                make made instruction commission buy sentence;
            forbid prohibit outlaw ban | bar block =not =no stop halt suspend embargo freeze illegal prevent refuse close exclude
                restrict limit off shut moratorium illegally condemn cannot;
            grant permit authorise authorize license award | allow let may can approve approval agree open free give given gave
                permission right licence entitle accept receive pay paid clear obtain get got win won consent hand offer could
                concede admit acknowledge recognise;
            receive obtain secure | get got win gain give given gave grant award pay paid earn take took leak collect
                accept pick raise arrive deliver hand donate send sent bring inherit buy acquire come came post reach draw drew
                with attract supply recipient see claim find found record hear heard poll vote welcome tell inform treat host
                serve meet entertain for;
            promise pledge vow guarantee | assure assurance undertake undertaking swear commit commitment will would oath offer
                bind won't 'll word plan intend insist;
            persuade convince | talk-into win-over pressure induce bring coax cause make made get lead agree prompt urge believe
                sure certain;
            prove establish | proof show demonstrate find found finding reveal discover evidence confirm conclude result know
                turn-out set-up create open found-guilty trace identify ascertain determine become form start begin clear;
            finish complete conclude | infer deduce completion end over close done last final built build after until ready wind-up expire
                stop cease through full entire whole wholly all make-up conclusion fill lay-down reach place cross home run come
                came first second third fourth fifth draw agree sign position find decide;
            begin start launch commence | beginning open resume reopen since first new under-way underway onset set-up set-off
                set-out kick-off introduce from create inaugurate emerge break-out return again after already birth enter go went
                come came arise origin send sent take-up put-on take took lead led join move lift-off blast-off found
                established build built opening rise fire starter turn-on switch;
            resume reopen restart | again resumption re-open return back go-on continue reopening restore once_more another
                second new renew;
            charge convict acquit sentence indict | conviction verdict accuse prosecute try trial jail court acquittal innocent
                guilty jury fine condemn accusation clear count blame fee price cost pay;
            postpone delay adjourn defer | put-off later wait late until suspend back push-back hold-up slow extend behind
                interrupt postponement adjournment deferral after overdue stop not;
            quit resign | resignation step-down leave left go departure stand-down withdraw out retire give-up depart exit;
            die | kill death dead fatal life lives victim body bodies murder lose loss lost drown perish casualty shoot shot
                survive fatality;
            arrest capture | detain detention hold held custody jail imprison take took prison apprehend seize;
            publish | publication print issue bring-out release out report appear put-out study paper post public show write
                wrote written;
            buy | cost sell sale purchase acquire acquisition takeover buyer seller auction pay spend trade deal price market deliver
                get;
            destroy demolish | destruction wreck burn raze tear knock flatten ruin gut lose lost wipe collapse;
            apologise apologize | apology sorry regret;
            replace | replacement instead succeed successor in_place substitute give-way new take-over;
            welcome hail praise applaud commend | good glad happy please delight pride proud like admire favour favor
                support greet receive thank applause cheer great victory relief success laud salute step rejoice back joy
                satisfaction satisfied appreciate thankful grateful encourage positive credit tribute enthusiasm host meet met await wait hand;
            threaten | threat warn warning if or_else danger ultimatum menace would could might risk unless otherwise;
            fix | set date agree arrange settle decide determine repair mend put place schedule name attach fasten day =at
                price time cap limit mount screw solve stuck;
            block obstruct thwart | dam clog plug veto stop prevent bar ban close refuse reject hold-up halt shut oppose against prohibit
                frustrate foil hinder jam cut barricade seal closure impede interrupt interfere deny freeze forbid;
            lodge file | submit appeal bring sue complaint complain lawsuit suit petition apply application claim hand-in put-in
                register deposit case court launch take go enter send march charge present make begin document record;
            overturn quash annul | set-aside reverse cancel strike-down void throw-out revoke reject lift rescind
                repeal scrap overrule undo wipe nullify capsize turn declare;
            uphold | confirm maintain keep dismiss reject support stand approve back endorse defend preserve hold affirm right guilty convict;
            elect appoint | election vote choose chosen name pick select win won become became make made nominate appointment
                succeed new promote install select president take post head;
            win | survive victory winner winning beat triumph first gain take took success successful defeat title elect majority lead
                prize champion award get got gold earn secure most ahead receive through top;
            rescue save | pull bring brought alive survivor survive survival safe escape evacuate lift free salvage recover
                cut spare preserve rescuer reduce winch pick take took dig dug find found;
            injure wound hurt | injury casualty harm break broke burn treat hospital damage fracture maim suffer bruise
                attack victim hit;
            release free | let go freed freedom out liberate bail discharge publish issue exchange hand-over return swap
                leave left acquit home rid;
            attack assault raid bomb | assault strike struck hit fire shell bombard bombardment invade invasion offensive raid
                criticise criticize condemn accuse storm drone missile fall fell ambush air-raid stab bomber;
            halve double triple | half twice twofold double per_cent percent % times threefold second two three from doubling;
            appeal | plead call urge ask request challenge contest higher beg beseech court petition take go overturn quash
                appellant leave cry;
            vote | ballot election poll elect referendum choose decide pass back approve support reject oppose against turnout
                cast majority show_of_hands by favour count carry agree seat;
            settle | settlement resolve agree agreement decide decision end solve deal done fix close compromise pay paid finish
                accept conclude complete sort resolution bargain arrange find found reach win won choose sink;
            =proven | prove proof show demonstrate find found establish evidence confirm discover conclude;
            """;

    private static final String SURE = """
            =certain =certainly =sure =definitely =inevitable =inevitably =guaranteed =undoubtedly =undisputed bound_to
                bound_itself bound_himself bound_herself bound_themselves beyond_doubt beyond_question beyond_dispute |
                certainty guarantee doubtless unquestionable must clear clearly always never assured assure definite
                convinced confident insist no_doubt without_doubt trust commit promise pledge swear vow confirm;
            even_if even_without even_under even_though even_when even_should whether_or_not =regardless =irrespective
                in_any_case no_matter whatever_happens | even whether whatever despite anyway although though however regardless
                irrespective either;
            """;

    private static final String PHASES = """
            no_longer not_any_longer not_any_more | anymore any_more stop cease end quit give-up drop lose lost former
                formerly once abandon withdraw previous previously break-off leave left past away cancel revoke expire
                lapse halt suspend retire replace instead switch sell sold dead refuse scrap used_to rescind lift
                resign die gone out-of free ban longest agree
                resolve;
            has_already have_already had_already is_already are_already was_already were_already already_in already_out | already after early earlier before yet since now just still even until so_far ago past previous previously long;
            fail | failure not no never unable cannot without lack short miss refuse neither nor none nobody nothing hardly lose
                lost defeat collapse stop reject drop vain half;
            """;

    private static final String HELD = """
            hope | wish want would like aim seek try ask intend plan expect optimistic optimism confident will look long need
                await due trust believe think may might could possible;
            =expected =forecast | expect forecast will would should due predict prediction likely plan may might could soon next must
                think want await going believe prospect set estimate scheduled hope intend propose ahead demand is_to are_to
                was_to were_to put-at reckon;
            =feared | fear worry afraid danger risk may might could threat suspect concern warn alarm think believe doubt
                anxious;
            about_to | soon imminent imminently ready brink verge point edge near prepare next will would due plan shortly danger
                threaten set_to expect close start begin await upcoming tomorrow almost;
            plan_to plans_to planned_to intend propose meant_to means_to mean_to | plan intention will would due aim promise
                decide want seek going schedule set may might could must shall hope expect wish look consider purpose ready
                undertake prepare should mean is_to are_to was_to were_to be_to proposal suggest offer;
            =considering being_considered thinking_of thought_of contemplate mull | consider weigh think study look examine
                discuss review debate talk may might could possible possibility whether plan idea want explore undecided decide
                interest regard call see say believe evaluate consideration wonder willing prepare;
            """;

    static final WordRows<DecisiveRow> ROWS = new WordRows<>(
            Stream.of(
                            DecisiveRow.of(Kind.OUTCOME, OUTCOMES),
                            DecisiveRow.of(Kind.SURE, SURE),
                            DecisiveRow.of(Kind.PHASE, PHASES),
                            DecisiveRow.of(Kind.HELD, HELD))
                    .flatMap(List::stream)
                    .toList(),
            DecisiveRow::words);

    private DecisiveWords() {}
}
