package org.vouch.language;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * States and what their people, their things and their capitals are called. A state has one key; "Russian" and "Russia"
 * share it, and Moscow lies in it.
 */
final class States {
    /** Key; its other names and adjectives, in small letters; capitals and seats that stand for it. */
    private static final String TABLE =
            """
            afghanistan; afghan, afghans; kabul
            albania; albanian, albanians; tirana
            algeria; algerian, algerians; algiers
            angola; angolan, angolans; luanda
            argentina; argentine, argentinian, argentines; buenos aires
            armenia; armenian, armenians; yerevan
            australia; australian, australians; canberra
            austria; austrian, austrians; vienna
            azerbaijan; azerbaijani, azerbaijanis, azeri; baku
            bahrain; bahraini, bahrainis; manama
            bangladesh; bangladeshi, bangladeshis; dhaka
            belarus; belarusian, belarusians, belarussian; minsk
            belgium; belgian, belgians;
            bolivia; bolivian, bolivians; la paz
            bosnia; bosnian, bosnians; sarajevo
            brazil; brazilian, brazilians; brasilia
            bulgaria; bulgarian, bulgarians; sofia
            burma; burmese, myanmar; naypyidaw
            cambodia; cambodian, cambodians; phnom penh
            canada; canadian, canadians; ottawa
            chile; chilean, chileans; santiago
            china; chinese, people's republic of china, prc; beijing, peking, zhongnanhai
            colombia; colombian, colombians; bogota
            congo; congolese; kinshasa
            croatia; croatian, croatians, croat, croats; zagreb
            cuba; cuban, cubans; havana
            cyprus; cypriot, cypriots; nicosia
            czech republic; czech, czechs, czechia; prague
            denmark; danish, dane, danes; copenhagen
            ecuador; ecuadorian, ecuadorean; quito
            egypt; egyptian, egyptians; cairo
            estonia; estonian, estonians; tallinn
            ethiopia; ethiopian, ethiopians; addis ababa
            european union; eu; brussels
            finland; finnish, finn, finns; helsinki
            france; french, frenchman, frenchmen; paris, elysee
            georgia; georgian, georgians; tbilisi
            germany; german, germans; berlin
            ghana; ghanaian, ghanaians; accra
            greece; greek, greeks; athens
            hungary; hungarian, hungarians; budapest
            iceland; icelandic, icelanders; reykjavik
            india; indian, indians; new delhi, delhi
            indonesia; indonesian, indonesians; jakarta
            iran; iranian, iranians, islamic republic of iran; tehran
            iraq; iraqi, iraqis; baghdad
            ireland; irish; dublin
            israel; israeli, israelis; jerusalem, tel aviv
            italy; italian, italians; rome
            japan; japanese; tokyo
            jordan; jordanian, jordanians; amman
            kazakhstan; kazakh, kazakhs, kazakhstani; astana
            kenya; kenyan, kenyans; nairobi
            korea; korean, koreans;
            kosovo; kosovar, kosovars, kosovan; pristina
            kuwait; kuwaiti, kuwaitis;
            kyrgyzstan; kyrgyz; bishkek
            laos; laotian, laotians, lao; vientiane
            latvia; latvian, latvians; riga
            lebanon; lebanese; beirut
            libya; libyan, libyans; tripoli
            lithuania; lithuanian, lithuanians; vilnius
            malaysia; malaysian, malaysians; kuala lumpur
            mali; malian, malians; bamako
            mexico; mexican, mexicans; mexico city
            moldova; moldovan, moldovans, moldavian; chisinau
            mongolia; mongolian, mongolians; ulaanbaatar, ulan bator
            montenegro; montenegrin, montenegrins; podgorica
            morocco; moroccan, moroccans; rabat
            nepal; nepali, nepalese; kathmandu
            netherlands; dutch, dutchman, holland; the hague
            new zealand; new zealander, new zealanders; wellington
            nicaragua; nicaraguan, nicaraguans; managua
            nigeria; nigerian, nigerians; abuja
            niger; nigerien; niamey
            north korea; north korean, north koreans, dprk, democratic people's republic of korea; pyongyang
            north macedonia; north macedonian, macedonia, macedonian; skopje
            norway; norwegian, norwegians; oslo
            oman; omani, omanis; muscat
            pakistan; pakistani, pakistanis; islamabad
            palestine; palestinian, palestinians; ramallah
            peru; peruvian, peruvians; lima
            philippines; philippine, filipino, filipinos; manila
            poland; polish, pole, poles; warsaw
            portugal; portuguese; lisbon
            qatar; qatari, qataris; doha
            romania; romanian, romanians; bucharest
            russia; russian, russians, russian federation; moscow, kremlin
            rwanda; rwandan, rwandans; kigali
            saudi arabia; saudi, saudis, saudi arabian; riyadh
            scotland; scottish, scots, scot; edinburgh
            senegal; senegalese; dakar
            serbia; serbian, serbians, serb, serbs; belgrade
            singapore; singaporean, singaporeans;
            slovakia; slovak, slovaks, slovakian; bratislava
            slovenia; slovenian, slovenians, slovene; ljubljana
            somalia; somali, somalis; mogadishu
            south africa; south african, south africans; pretoria
            south korea; south korean, south koreans, rok, republic of korea; seoul, blue house
            south sudan; south sudanese; juba
            soviet union; soviet, soviets, ussr;
            spain; spanish, spaniard, spaniards; madrid
            sri lanka; sri lankan, sri lankans; colombo
            sudan; sudanese; khartoum
            sweden; swedish, swede, swedes; stockholm
            switzerland; swiss; bern
            syria; syrian, syrians; damascus
            taiwan; taiwanese; taipei
            tajikistan; tajik, tajiks; dushanbe
            tanzania; tanzanian, tanzanians; dodoma
            thailand; thai, thais; bangkok
            tunisia; tunisian, tunisians; tunis
            turkey; turkish, turk, turks, turkiye; ankara
            turkmenistan; turkmen; ashgabat
            uganda; ugandan, ugandans; kampala
            ukraine; ukrainian, ukrainians; kyiv, kiev
            united arab emirates; uae, emirati, emiratis; abu dhabi
            united kingdom; uk, u.k., britain, british, briton, britons, great britain; london, downing street
            united nations; un, u.n.;
            united states; us, u.s., usa, u.s.a., united states of america, america, american, americans; washington, white house
            uruguay; uruguayan, uruguayans; montevideo
            uzbekistan; uzbek, uzbeks; tashkent
            vatican; holy see;
            venezuela; venezuelan, venezuelans; caracas
            vietnam; vietnamese, viet nam; hanoi
            yemen; yemeni, yemenis; sanaa
            zambia; zambian, zambians; lusaka
            zimbabwe; zimbabwean, zimbabweans; harare
            africa; african, africans;
            asia; asian, asians;
            europe; european, europeans;
            west; western, westerner, westerners;
            east; eastern;
            arab; arabs, arabic, arabian;
            islam; islamic, muslim, muslims;
            christian; christians, christianity;
            jewish; jews, jew;
            nazi; nazis;
            communist; communists;
            crimea; crimean, crimeans;
            chechnya; chechen, chechens;
            kurdistan; kurdish, kurd, kurds;
            tibet; tibetan, tibetans;
            siberia; siberian, siberians;
            balkans; balkan;
            caucasus; caucasian;
            hong kong; hongkonger, hongkongers;
            england; english; 
            wales; welsh; cardiff
            """;

    private static final Map<String, String> KEYS = new HashMap<>();
    private static final Map<String, String> SEATS = new HashMap<>();

    static {
        for (String line : TABLE.lines().toList()) {
            String[] parts = line.split(";", -1);
            String key = parts[0].strip();
            KEYS.put(key, key);
            for (String name : parts[1].split(",")) {
                KEYS.put(name.strip(), key);
            }
            for (String seat : parts[2].split(",")) {
                SEATS.put(seat.strip(), key);
            }
        }
        SEATS.remove("");
    }

    private States() {}

    /** Returns the key of the state or region that a name or adjective in small letters means. */
    static Optional<String> key(String lower) {
        return Optional.ofNullable(KEYS.get(lower));
    }

    /** Returns whether the words are the state's own name and no adjective. */
    static boolean isProper(String lower) {
        return lower.equals(KEYS.get(lower));
    }

    /** Returns the key of the state whose capital, or whose government's house, the name is. */
    static Optional<String> seat(String lower) {
        return Optional.ofNullable(SEATS.get(lower));
    }
}
