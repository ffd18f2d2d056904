package org.vouch.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vouch.language.Overstatement.Relation;

/**
 * Finds in a sentence a word whose contrary stands in a passage: "accepted" where the passages have "rejected", and no word
 * for accepting, and the sentence none for rejecting.
 */
final class Opposed {
    /** In each row the words before the stroke exclude those behind it, and the reverse; with an arrow not the reverse. */
    private static final String ROWS = """
            accept approve endorse ratify adopt acceptance approval consent take-up / reject refuse decline dismiss veto rebuff
                spurn turn-down throw-out vote-down rejection refusal;
            admit concede confess acknowledge own-up confirm plead_guilty pleaded_guilty accept / deny dispute contradict
                contest denial not_true =untrue;
            confirm / =comment decline;
            support back favour favor champion / oppose opposition resist condemn against;
            keep retain preserve / lose loss forfeit;
            win victory / lose loss defeat;
            to_open will_open / to_close to_shut will_close will_shut;
            pay-out disburse / set-aside earmark allocate;
            up_from / down_from;
            remain stay / quit resign resignation;
            begin start commence launch =opened / end finish complete conclude expire run-out terminate cease stop halt call-off
                cancel;
            reopen / shut =close =closed =closes closure;
            resume continue restart / halt stop suspend discontinue interrupt break-off abandon cease;
            resume restart / =end =ended =ends expire lapse;
            rise raise increase grow climb growth gain jump surge soar recover / fall drop decline decrease shrink sink plunge
                lower cut reduce reduction slip lose;
            free release let_go / arrest detain jail imprison;
            convict conviction =guilty / acquit acquittal innocent cleared;
            quash overturn annul strike-down / uphold upheld;
            survive rescue alive / die kill dead death perish drown;
            call-off cancel scrap abandon drop-the shelve axe give-up / go-ahead proceed take-place keep;
            scrap abandon shelve axe was_dropped were_dropped been_dropped / carry-out implement;
            welcome praise hail applaud / reject condemn denounce criticise criticize oppose;
            cancel call-off scrap / postpone put-off adjourn;
            arrive arrival / depart departure;
            doubt / expect;
            success successful succeed / failure fail failed unsuccessful;
            resign resignation step-down / dismiss sack oust;
            convict conviction > charge indict accuse;
            smaller lower fewer / larger bigger greater higher;
            keep retain preserve maintain / abolish;
            plead_guilty pleaded_guilty / plead_not pleaded_not;
            except excluding / among_them including;
            postpone put-off delay / bring-forward;
            build erect put-up / demolish tear-down pull-down raze;
            grant allow permit =let / withhold ban forbid prohibit bar;
            grant / refuse reject;
            ban forbid prohibit outlaw block / allow permit =let legalise authorise;
            damage / repair mend;
            extend extension prolong renew > expire lapse shorten;
            expire lapse > extend prolong renew;
            lift / impose reimpose;
            install / remove;
            join / quit;
            attend / boycott stay-away skip;
            =true =right =correct / =false =wrong =untrue invented;
            =likely =probable / =unlikely =improbable;
            possible / impossible;
            able / unable;
            willing ready prepared / unwilling reluctant;
            safe / unsafe dangerous;
            legal lawful / illegal unlawful banned outlawed;
            preliminary provisional / final definitive;
            buy bought acquire / sell sold;
            receive get got obtain grant win secure was_given were_given been_given > request seek sought ask apply demand want;
            find found discover catch > miss missing search hunt look-for seek;
            known / unknown believe think suspect;
            above / below;
            promise / refuse decline;
            empty / full fill;
            insured / uninsured;
            easier / harder;
            earlier_than / later_than;
            wetter / drier dry driest;
            vote_for voted_for votes_for in_favour / vote_against voted_against votes_against;
            by_plane by_air by_aircraft flew > train rail railway;
            by_train by_rail > plane aircraft flew flight airliner;
            by_car by_road by_bus > train plane aircraft rail;
            by_ship by_boat by_sea > train plane aircraft;
            =morning / =afternoon =evening;
            =afternoon / =morning;
            =left depart departure > arrive arrival;
            wound injure hurt > kill die dead death;
            kill > wound injure hurt;
            several_seconds few_seconds / =minutes =hours =days;
            several_minutes few_minutes / =seconds =hours =days;
            several_hours few_hours / =minutes =days =weeks;
            several_days few_days / =hours =weeks =months;
            several_weeks few_weeks / =days =months =years;
            several_months few_months / =weeks =years =decades;
            several_years few_years / =weeks =months =decades;
            oblige compel require / allow permit =let;
            =soldiers / =civilians;
            =men =boys / =women =girls;
            create hire recruit > cut shed axe sack dismiss lay-off;
            convict conviction =guilty sentence jail imprison / acquit acquittal innocent cleared;
            within_minutes / within_hours within_days within_weeks within_months within_years;
            within_hours / within_days within_weeks within_months within_years;
            within_days / within_weeks within_months within_years;
            within_weeks / within_months within_years;
            within_months / within_years;
            minutes_later minutes_after / hours_later hours_after days_later days_after weeks_later weeks_after;
            hours_later hours_after / days_later days_after weeks_later weeks_after months_later months_after;
            days_later days_after / weeks_later weeks_after months_later months_after years_later years_after;
            weeks_later weeks_after / months_later months_after years_later years_after;
            months_later months_after / years_later years_after;
            twice_as / half_as;
            warm cordial friendly / frosty cool tense hostile strained icy;
            dawn sunrise / dusk sunset;
            peaceful peacefully / violent violently;
            permanent permanently / temporary temporarily;
            public publicly / secret secretly;
            voluntary voluntarily / compulsory mandatory obligatory;
            official officially / unofficial unofficially;
            directly / indirectly;
            formal formally / informal informally;
            import imports imported / export exports exported;
            minority / majority;
            strengthen stronger / weaken weaker;
            widen / narrow;
            accelerate speed-up faster / slow-down slower;
            cheaper / dearer costlier;
            encourage / discourage;
            trust / distrust mistrust;
            armed / unarmed;
            popular / unpopular;
            stable / unstable;
            raise increase lower cut reduce > unchanged untouched;
            double / triple treble quadruple halve;
            triple treble / quadruple halve;
            freeze frozen / raise increase lift;
            improve better / worsen worse deteriorate;
            suspect suspected / ruled_out rules_out rule_out excluded;
            often frequently regularly / rarely seldom;
            =complete =completed finished / under_way underway;
            survived survives =survive / =lost =loses defeated toppled ousted;
            weeks_of / months_of years_of decades_of days_of hours_of;
            months_of / years_of decades_of days_of hours_of weeks_of;
            days_of / hours_of months_of years_of weeks_of;
            years_of / months_of decades_of days_of hours_of weeks_of;
            for_weeks / for_months for_years for_decades for_days for_hours;
            for_months / for_years for_decades for_days for_hours;
            for_days / for_years for_decades for_hours;
            promise pledge vow guarantee > hope wish;
            announce confirm declare > fear suspect;
            proclaim declare > consider weigh mull;
            =set =fixed agree decide settle finalise finalize > under_discussion under_negotiation under_consideration
                under_review being_discussed being_negotiated;
            approve pass > debate discuss consider;
            prove demonstrate establish > suggest indicate hint;
            disprove refute debunk > doubt question;
            charge accuse indict > question investigate probe;
            signed > initialled initialed drafted;
            dead killed > missing;
            caused_by > linked_to associated_with;
            elected appointed > nominated;
            sacked dismissed fired > suspended;
            abolished scrapped repealed > suspended;
            destroyed razed obliterated > damaged;
            accept > not_replied not_answered no_answer no_reply not_responded yet_to;
            were_used was_used been_used > for_use;
            is_open are_open been_open / =closure =closures;
            were_lifted was_lifted been_lifted > in_place;
            drawn_closer moved_closer grown_closer / distance;
            refused rejected declined turned_down > not_replied not_answered no_answer no_reply not_responded;
            sold sell > =loan lent lend lease;
            own possess acquire bought > bid bidding;
            achieve achievement > hope;
            =gone =left departed > free_to allowed_to permitted_to;
            =agreed agreement > dispute disputed;
            too_soon too_early premature / high_time overdue;
            untested untried / =tested =tried;
            partial partially partly / total totally complete completely full fully;
            few / many;
            profit / loss;
            surplus / deficit;
            bankrupt insolvent / solvent profitable;
            borrow / lend lent;
            deliberate deliberately intentional intentionally on_purpose / accident accidental accidentally by_mistake;
            =mother / =father;
            =son / =daughter;
            prosecution prosecutor / =defence =defense defender;
            upstream / downstream;
            first_half / second_half;
            older / younger;
            longer / shorter;
            heavier / lighter;
            hotter warmer / colder cooler;
            richer / poorer;
            more_likely / less_likely;
            more_favourable more_favorable / less_favourable less_favorable;
            optimistic / pessimistic;
            confident / doubtful sceptical skeptical;
            published / unpublished;
            paid / unpaid;
            unanimous unanimously > divided dissent dissented dissenting narrowly;
            obey comply / defy disobey flout;
            deny denied confirm > not_comment no_comment declined_to_comment did_not_comment;
            intact unbroken unharmed unscathed / burst ruptured shattered leaking broken;
            afloat / sank sunk =sinks foundered went_down capsized;
            married / divorced unmarried;
            debt debts indebted > in_cash reserves;
            overweight / underweight;
            overestimate overestimated / underestimate underestimated;
            inflow inflows / outflow outflows;
            upward upwards / downward downwards;
            uphill / downhill;
            overvalued / undervalued;
            majority_stake / minority_stake;
            urban / rural;
            domestic / foreign;
            indoors indoor / outdoors outdoor;
            onshore ashore_to / offshore;
            day_shift / night_shift;
            wholly entirely completely fully > partly partially largely;
            optional / compulsory obligatory mandatory;
            slight slightly minor small light lightly > grave gravely grievous;
            =grave =gravely =serious =seriously =severe =severely =badly =major > slight slightly minor light lightly mildly mild;
            =minor =slight =slightly =mild > serious seriously severe severely grave gravely badly major;
            critical_condition > stable_condition slightly minor light;
            stable_condition > critical_condition critically;
            conscious / unconscious;
            sober / drunk;
            asleep / awake;
            healthy / ill sick;
            visible / invisible;
            sufficient enough adequate / insufficient inadequate;
            eligible / ineligible;
            valid / invalid void;
            guilty / not_guilty;
            aware / unaware;
            identified / unidentified;
            named / unnamed anonymous;
            registered / unregistered;
            licensed / unlicensed;
            authorised authorized / unauthorised unauthorized;
            vaccinated / unvaccinated;
            employed / unemployed jobless;
            manned crewed / unmanned uncrewed;
            inhabited / uninhabited deserted;
            guarded / unguarded;
            declared / undeclared;
            damaged / undamaged unscathed;
            injured / unhurt uninjured unharmed unscathed;
            sealed / unsealed;
            expected =foreseen > unexpected unexpectedly surprise unforeseen;
            unexpected unexpectedly unforeseen > expected foreseen predicted;
            satisfied pleased content / dissatisfied disappointed unhappy;
            eager keen / reluctant loath;
            calm / rough stormy choppy;
            dry / wet;
            shallow shallower / deep deeper;
            narrow narrower / wide wider broad;
            thick thicker / thin thinner;
            ancient / modern;
            rebuild rebuilt restored / demolished razed;
            nationalise nationalize nationalised nationalized / privatise privatize privatised privatized;
            centralise / decentralise;
            promoted / relegated demoted;
            hired / fired sacked dismissed;
            enrol enlist / discharged;
            included / excluded omitted;
            in_public / in_private behind_closed_doors;
            behind_closed_doors > in_public open_session;
            on_schedule on_time ahead_of_schedule / late delayed overdue behind_schedule;
            under_budget / over_budget;
            upgraded upgrade / downgraded downgrade;
            reassure reassured / alarm alarmed;
            tighten tightened tightening / loosen loosened ease eased relax relaxed;
            maiden debut > final last;
            inaugurate inaugurated / closed_down;
            deflation / inflation;
            hawkish / dovish;
            profitable / unprofitable loss-making;
            net_gain / net_loss;
            withheld withhold / disclosed disclose released publish published;
            secretly / openly;
            denied_entry > admitted;
            left_hospital discharged_from > in_hospital remains_in;
            for_life / for_years;
            haggle haggling negotiating > have_agreed has_agreed had_agreed agreed_a;
            pumped_out drained > still_on_board remain_on remains_on;
            delivered > years_late months_late weeks_late overdue delayed;
            waived waive / imposed enforced
            """;

    /** @param words what a sentence may not say where a passage has one of the others */
    private record Pair(List<WordKey> words, List<WordKey> others) {
        static Stream<Pair> of(String row) {
            String[] sides = row.split("[/>]");
            Pair pair = new Pair(WordKey.all(sides[0]), WordKey.all(sides[1]));
            return row.contains(">") ? Stream.of(pair) : Stream.of(pair, new Pair(pair.others, pair.words));
        }
    }

    private static final Set<String> SEASONS = WordList.of("spring summer autumn winter season");

    /** So many terms before a word its clause may begin. */
    private static final int CLAUSE = 24;

    /** So many terms before a word its question may begin. */
    private static final int ASKED = 8;

    private static final WordRows<Pair> PAIRS = new WordRows<>(
            Stream.of(ROWS.strip().split("\\s*+;\\s*+")).flatMap(Pair::of).toList(), Pair::words);

    private final String sentence;
    private final Wording text;
    private final List<Wording> passages;
    private final OpposedIdioms idioms;

    private Opposed(String sentence, Wording text, List<Wording> passages) {
        this.sentence = sentence;
        this.text = text;
        this.passages = passages;
        this.idioms = new OpposedIdioms(text);
    }

    /** @param text the sentence without what it quotes */
    static Optional<Overstatement> find(String sentence, Wording text, List<Wording> passages) {
        Opposed opposed = new Opposed(sentence, text, passages);
        return PAIRS.in(text).flatMap(pair -> opposed.find(pair).stream()).findFirst();
    }

    private Optional<Overstatement> find(Pair pair) {
        WordStanding standing = text.standing();
        Optional<Extent> said = first(
                text,
                pair.words,
                i -> !standing.isUndone(i)
                        && !standing.isOfSources(i)
                        && !isAsked(i)
                        && !isSupposed(i)
                        && !isOfTime(text, i)
                        && !idioms.isAt(i));
        boolean agrees = said.isEmpty()
                || first(text, pair.others, i -> true).isPresent()
                || passages.stream()
                        .anyMatch(
                                passage -> first(passage, pair.words, i -> true).isPresent());
        if (agrees) {
            return Optional.empty();
        }
        return IntStream.range(0, passages.size())
                .boxed()
                .flatMap(
                        number -> affirmed(passages.get(number), pair.others)
                                .map(contrary -> contrary(said.get(), number, contrary))
                                .stream())
                .findFirst();
    }

    /** "If the gate is opened", "should the grant be given". */
    private boolean isSupposed(int i) {
        for (int k = i;
                k >= Math.max(0, i - CLAUSE)
                        && !text.term(k).is(",")
                        && !text.term(k).is(";");
                k--) {
            boolean even = k > 0 && text.term(k - 1).is("even");
            if (text.term(k).isAny("if", "unless") && !even
                    || k == 0 && text.term(0).is("should")) {
                return true;
            }
        }
        return false;
    }

    /** "It is not known when it will reopen": what is asked is not told. */
    private boolean isAsked(int i) {
        for (int k = i - 1; k > Math.max(0, i - ASKED) && text.term(k).isWord(); k--) {
            boolean when = text.term(k).isAny("when", "if", "how")
                    && text.term(k - 1)
                            .isAny("known", "unknown", "unclear", "clear", "open", "decided", "uncertain", "said");
            if (when || text.term(k).is("whether")) {
                return true;
            }
        }
        return false;
    }

    /** "By the end of the year", "since the start of June": nothing ends or starts. */
    private static boolean isOfTime(Wording text, int i) {
        if (!text.term(i).isAny("end", "start", "beginning", "close")
                || i + 2 >= text.size()
                || !text.term(i + 1).is("of")) {
            return false;
        }
        int noun = text.term(i + 2).isAny("the", "this", "that", "next", "last", "each", "every") ? i + 3 : i + 2;
        return noun < text.size()
                && (text.term(noun).isNumber()
                        || Units.TIMES.contains(text.term(noun).lower())
                        || Dates.isCalendarWord(text.term(noun).text())
                        || SEASONS.contains(text.term(noun).lower()));
    }

    private static Optional<Extent> affirmed(Wording passage, List<WordKey> words) {
        return first(passage, words, i -> !passage.standing().isUndone(i) && !isOfTime(passage, i));
    }

    private Overstatement contrary(Extent said, int passage, Extent contrary) {
        return new Overstatement(
                new Extent(said.start(), said.end(), sentence.substring(said.start(), said.end())),
                passage,
                true,
                Relation.CONTRARY,
                Optional.of(contrary.words()));
    }

    /** Returns where the first of some words stands in a text. */
    private static Optional<Extent> first(Wording text, List<WordKey> words, IntPredicate where) {
        List<WordKey> keys = words.stream().filter(key -> key.mayBeIn(text)).toList();
        return IntStream.range(0, keys.isEmpty() ? 0 : text.size())
                .filter(where)
                .boxed()
                .flatMap(i -> keys.stream()
                        .filter(key -> key.isAt(text, i))
                        .map(key -> new Extent(
                                text.term(i).start(),
                                text.term(key.last(text, i)).end(),
                                Terms.joined(text.terms().subList(i, key.last(text, i) + 1)))))
                .findFirst();
    }
}
