package org.vouch.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What words of the same meaning have in common: "quit" and "resigned" are one concept, and "stayed" is its opposite. A
 * word that stands in no row is its own concept, with all that is derived from it.
 */
final class Concepts {
    /**
     * Each row is a concept, what stands behind its stroke the opposite. A hyphen joins a verb and its particle. A word
     * belongs to the first row that has it.
     */
    private static final String ROWS = """
            accept agree-to approve approval acceptance endorse ratify adopt admit acknowledge concede confess confirm own-up / reject refuse decline dismiss turn-down veto rebuff spurn throw-out deny dispute contradict;
            support back favour favor welcome champion / oppose resist condemn denounce object;
            keep retain preserve hold-on cling / lose loss forfeit give-away;
            win victory triumph prevail defeat beat / ;
            pass / fail failure flunk;
            stay remain / leave quit resign resignation depart departure step-down stand-down walk-out;
            begin start open commence launch beginning kick-off set-out inaugurate take-up under-way underway / end finish complete conclude finalise finalize close shut closure wind-up expire terminate cease stop halt;
            continue go-on carry-on resume resumption persist last / discontinue suspend suspension interrupt break-off;
            rise raise increase grow go-up climb growth gain jump surge go-up soar / fall come-down drop decline decrease shrink sink go-down plunge lower cut reduce reduction;
            free release let-go let-off discharge / arrest detain jail imprison;
            charge indict indictment prosecute prosecution accuse accusation / ;
            convict conviction sentence / acquit acquittal clear;
            meet hold-talks convene gather talk talks meeting summit confer / ;
            sell sale go-under dispose / buy acquire purchase buyer buyout take-over acquisition;
            survive survival / die kill death dead perish;
            call-off cancel scrap abandon drop-the drop-its drop-their drop-his drop-her drop-plans drop-a give-up shelve axe ditch abort / go-ahead proceed take-place carry-out;
            postpone put-off delay defer adjourn push-back / bring-forward;
            build construct erect construction rebuild put-up / demolish demolition destroy destruction tear-down pull-down raze knock-down wipe-out;
            answer reply respond response / ;
            decide decision resolve determine rule ruling / ;
            find discover detect find-out trace locate / ;
            connect connection link tie relate relation / ;
            catch capture seize arrest apprehend / escape flee get-away;
            steal theft rob robbery loot / return give-back hand-back;
            look-for hunt-for search / ;
            examine investigate probe inquire inquiry enquiry study review look-at look-into inspect inspection investigation / ;
            ask request demand apply application call-for appeal petition seek / ;
            get receive obtain secure / ;
            give grant provide supply deliver hand offer-up donate / withhold deprive;
            come arrive arrival reach get-to turn-up show-up land / ;
            travel go visit fly journey trip set-foot / ;
            move shift transfer relocate relocation / ;
            show display exhibit demonstrate prove proof establish / disprove refute rule-out;
            see watch view observe observation / ;
            choose choice elect election pick select selection vote-in appoint appointment nominate / vote-out dismissal sack fire oust depose;
            replace replacement succeed-as take-from / ;
            sign / ;
            pay payment payout repay compensate compensation / ;
            need needs require necessary / ;
            order command instruct instruction direct / ;
            ban forbid prohibit bar outlaw block stop-from / allow permit let permission permission license licence authorise authorize;
            agree agreement agree-to deal accord pact settle settlement / disagree disagreement;
            attack strike-at bomb raid assault shell / ;
            hit strike collide crash collision ram / miss;
            injure wound hurt injury / ;
            damage harm wreck / repair mend fix restore restoration;
            flood inundate / ;
            burn fire blaze / extinguish put-out;
            race ride run compete enter / withdraw pull-out drop-out;
            withdraw withdrawal pull-back retreat / deploy deployment send-in;
            publish publication print issue bring-out come-out release-of / ;
            announce announcement declare declaration / ;
            plan scheme project idea intention intend / ;
            extend extension prolong / shorten;
            join enter-into accede accession / ;
            lift ease relax / impose reimpose imposition tighten introduce;
            install fit put-in put-up-at set-up installation / remove take-out strip dismantle removal;
            test trial try-out / ;
            change alter amend revise amendment / ;
            merge merger unite combine / split separate;
            hire recruit employ take-on appoint-as / lay-off dismiss-from redundant;
            help assist aid assistance / hinder;
            break smash shatter / ;
            sink founder / float;
            work function operate operation run-on / break-down;
            attend take-part participate participation involve / skip boycott stay-away;
            return come-back go-back / ;
            sue suit lawsuit go-to-court / ;
            appeal-against / ;
            silent quiet / sound ring go-off;
            safe unharmed unhurt / ;
            true right correct / false wrong untrue;
            full / empty;
            known know / unknown;
            certain sure guarantee / uncertain unclear;
            possible / impossible;
            able / unable;
            tow haul pull / ;
            vaccinate vaccination inoculate / ;
            complain complaint / ;
            inform tell-of notify / ;
            threaten threat / ;
            promise pledge vow assurance oath undertaking / ;
            launch lift-off send-up blast-off / ;
            host stage hold / ;
            evacuate evacuation / ;
            rescue save / ;
            avoid spare escape-with / ;
            estimate put-at reckon assess assessment / ;
            persuade convince / ;
            collapse fall-through break-up founder-on / ;
            cost price / ;
            treat treatment / ;
            discuss discussion debate come-up / ;
            consider contemplate weigh mull ponder / ;
            urge exhort implore / ;
            recommend recommendation advise advice / ;
            suggest suggestion propose proposal / ;
            expect expectation anticipate foresee / ;
            predict prediction forecast project-that / ;
            doubt scepticism skepticism / ;
            doctor physician medic / ;
            boy lad youth teenager / ;
            car automobile vehicle / ;
            ship vessel boat ferry / ;
            plane aircraft airliner / ;
            lorry truck / ;
            road route highway motorway / ;
            house home dwelling residence / ;
            job post position / ;
            money fund cash / ;
            firm company business corporation / ;
            worker employee staff / ;
            boss chief head leader / ;
            soldier troop serviceman / ;
            policeman officer police / ;
            lawyer attorney solicitor counsel barrister / ;
            row quarrel dispute argument / ;
            tax levy duty tariff / ;
            loan credit / ;
            rate percentage / ;
            poll survey / ;
            law legislation statute bill / ;
            rule regulation / ;
            error mistake fault / ;
            reason cause ground motive / ;
            chance odds likelihood probability / ;
            aim goal target objective / ;
            step measure action / ;
            wage salary earnings / ;
            profit earning / ;
            bank lender / ;
            parliament legislature chamber assembly / ;
            inhabitant resident villager local / ;
            place site spot location venue / ;
            picture painting canvas portrait / ;
            book novel volume / ;
            piece part portion share / ;
            illness disease sickness / ;
            medicine drug pill / ;
            dose jab shot injection / ;
            storm gale hurricane / ;
            border frontier / ;
            enough sufficient / insufficient;
            expensive costly dear / cheap inexpensive;
            big large huge / small little tiny;
            dangerous unsafe hazardous / ;
            quick fast rapid / slow;
            difficult hard / easy simple;
            important significant crucial / unimportant;
            equal same identical / different unequal;
            legal lawful / illegal unlawful;
            permanent lasting / temporary provisional;
            remove-from take-off delete / add;
            hide conceal cover-up / reveal disclose expose;
            obey comply follow abide / defy disobey flout;
            succeed-in manage / ;
            borrow / lend loan-to;
            insure insurance / ;
            invest investment / ;
            export / import;
            manufacture produce production output / ;
            store stock stockpile / ;
            consume consumption / ;
            surround encircle besiege / ;
            search comb scour / ;
            invade invasion / ;
            destroy-by ruin / ;
            strengthen reinforce bolster / weaken undermine;
            widen broaden expand expansion enlarge / narrow;
            speed-up accelerate hasten / slow-down;
            improve improvement better / worsen deteriorate deterioration;
            evict eviction / ;
            """;

    /** Between a verb and these its object may stand: "turned the offer down". */
    private static final Set<String> APART = WordList.of("up down off out back over away ahead place part");

    private static final int PARTICLE = 3;

    private static final Map<String, Concept> WORDS = new HashMap<>();
    private static final Map<String, Concept> PHRASES = new HashMap<>();

    static {
        for (String row : ROWS.strip().split("\\s*+;\\s*+")) {
            String[] sides = row.split("/");
            String key = sides[0].strip().split("\\s++")[0];
            put(sides[0], new Concept("=" + key, false));
            if (sides.length > 1) {
                put(sides[1], new Concept("=" + key, true));
            }
        }
    }

    private Concepts() {}

    private static void put(String words, Concept concept) {
        for (String word : words.strip().split("\\s++")) {
            int hyphen = word.indexOf('-');
            if (hyphen > 0) {
                PHRASES.putIfAbsent(Verbs.stem(word.substring(0, hyphen)) + word.substring(hyphen), concept);
            } else if (!word.isEmpty()) {
                WORDS.putIfAbsent(Verbs.stem(word), concept);
            }
        }
    }

    /**
     * What a word means.
     *
     * @param opposite whether it says the contrary of what the key stands for
     */
    record Concept(String key, boolean opposite) {}

    /** Returns the concept of the word at this place, read with its particle. */
    static Concept of(List<Term> terms, int i) {
        String stem = Verbs.stem(terms.get(i).lower());
        for (int k = i + 1; k <= Math.min(terms.size() - 1, i + PARTICLE); k++) {
            Concept phrase = PHRASES.get(stem + "-" + terms.get(k).lower());
            boolean isAdverbial = k + 1 < terms.size()
                    && !APART.contains(terms.get(k).lower())
                    && (terms.get(k + 1).isCapitalised() || terms.get(k + 1).isNumber());
            boolean isNear =
                    k == i + 1 && !isAdverbial || APART.contains(terms.get(k).lower());
            if (phrase != null && isNear) {
                return phrase;
            }
            if (!terms.get(k).isWord()) {
                break;
            }
        }
        return of(terms.get(i).lower(), stem);
    }

    private static Concept of(String lower, String stem) {
        Concept word = WORDS.get(stem);
        return word != null ? word : new Concept(Content.key(lower), false);
    }

    /** Returns the concepts of a stretch's words of content. */
    static Set<String> in(List<Term> terms, int from, int to) {
        Set<String> keys = new TreeSet<>();
        for (int i = Math.max(0, from); i < Math.min(to, terms.size()); i++) {
            if (Content.isContent(terms.get(i))) {
                keys.add(of(terms.get(i).lower(), Verbs.stem(terms.get(i).lower()))
                        .key());
            }
        }
        return keys;
    }
}
