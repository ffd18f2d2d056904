var vouchSearch = {
"notes":[
["notes/fair-2021.html","The Lantern Fair, June 2021: accepted, but by whom?","In January 2021 an agency reported that Velmar's leader had accepted an invitation to the fair. The answer on which the report rests named nobody, Velmar was silent, and no article here says who came.","as of about 28 January 2021",[["par-25afdf","Harbour Wire reported that Ilse Torvald had accepted the invitation, and a second article says so in its headline."],["h-what-the-answer-said","What the answer said"],["par-056364","The answer named nobody, Harbour Wire said, and the list was still open. An official thought that another man could be meant. By then she had made no journey abroad. Guests from 12 towns were expected, it said, and the town office keeps a register."],["par-41598f","The body of the second article is conditional."],["par-04c4e9","It speaks of Ilse Torvald as head of state, which one article disputes."],["par-583607","Railway · a project is being considered · Guests · still being asked, said the chancellery"],["par-c078b8","The answer, once more, does not give her name, said Harbour Wire. Read with the method in mind; Karsk and Tarn are towns here, and the word state is used loosely."],["judgement-heading","The articles show that the visit was expected, not that it was settled."],["judgement-heading","It is unlikely that the guest list was closed in January 2021."],["gaps-heading","Who came in June?"],["gaps-heading","What did the answer say in full?"]]],
["notes/parade.html","A parade on the quay","","",[["par-849d20","Some 26 mayors were expected."]]],
["notes/journeys.html","Counting journeys","None by January 2021, seven by 2024. The counts agree because they hold for different days.","",[["par-a5cfe8","By January 2021 there was none; by 2024 there were seven."],["h-who-is-head-of-state","Who is head of state?"],["par-0fd56f","One article gives the office to Ilse Torvald, another to Marek Torvald. See the fair."],["par-0711f4","A shop cited here wrote what it liked, as code and strong words show."],["par-c9724f","The bridge was opened in 1981 and is long. Its day is known."]]]
],
"facts":[
["facts/fair-2021.html#f-answer-names-nobody","The chancellery's answer, as Harbour Wire reported it, did not name Ilse Torvald.","","reported · January 2021"],
["facts/fair-2021.html#f-accepted","Ilse Torvald was reported to have accepted the invitation to the Lantern Fair.","","one side says · 21–31 January 2021"],
["facts/fair-2021.html#f-fair-held","By a headline, the Lantern Fair was to be opened in June 2021.","","outcome not known · June 2021"],
["facts/fair-2021.html#f-anniversary-day","Whether the fair planned for 9 June 2021 was held is not known.","","outcome not known · 9 June 2021"],
["facts/fair-2021.html#f-twelve-towns","Guests from 12 towns had confirmed that they would come.","","reported · until 28 January 2021"],
["facts/fair-2021.html#f-railway","Karsk considered a railway project worth about 25 million crowns.","","one side says · since 2021"],
["facts/journeys.html#f-journeys-by-2021","By January 2021 Ilse Torvald had made no journey abroad.","","reported · 2016 – January 2021"],
["facts/journeys.html#f-journeys-by-2024","By 2024 she had made 7 journeys.","","reported · 2017 – 2024"],
["facts/journeys.html#f-head-ilse","One article calls Ilse Torvald head of state.","","sources disagree"],
["facts/journeys.html#f-head-marek","Another gives that office to Marek Torvald.","","sources disagree"],
["facts/journeys.html#f-bridge-opened","The bridge at Tarn was opened on 9 June 1981.","","reported · 9 June 1981"],
["facts/journeys.html#f-door","A shop wrote \u003ctags> & \"good\" on its door.","","since replaced · about spring 2020"]
],
"entities":[
["entities/ilse-torvald.html","Ilse Torvald","Leads Velmar; one article calls her head of state.","person · also Torvald"],
["entities/marek-torvald.html","Marek Torvald","","person"],
["entities/harbour-wire.html","Harbour Wire","","organisation"],
["entities/karsk-chancellery.html","the Karsk chancellery","","organisation · also the chancellery"],
["entities/tarn-official.html","an official of the Tarn ministry","","person"],
["entities/velmar.html","Velmar","","state"],
["entities/karsk.html","Karsk","","state"],
["entities/tarn.html","Tarn","","place"],
["entities/lantern-fair.html","the Lantern Fair","","event · also Lantern Fair"]
],
"sources":[
["sources/hostile.html","\u003c/title>\u003cscript>alert(\"x\")\u003c/script> & 'tales' ]]>","A text full of \u003ctags> & \"quotes\".","about spring 2020 · \u003cb>Nobody\u003c/b>",[["p-door","wrote \u003c/script>\u003cb>cheap & “good”\u003c/b> on its door","","\u003cimg src=x onerror=alert(1)>"]]],
["sources/karsk-confirms.html","Karsk confirms Velmar's Torvald for the fair","A post whose opening is missing; the headline is not borne out by its body.","28 January 2021",[["p-headline","Karsk confirms Velmar's Torvald for the fair"],["p-if-she-does","If Torvald does make the fair her first journey since taking power"],["p-railway","eyeing a project worth about 25 million crowns to mend the old railway"],["p-became-head","Torvald became head of state after the death of her father in December 2016"]]],
["sources/lantern-guest.html","Torvald to open Lantern Fair in June","A compiler that names where each statement comes from; its title is firmer than its body.","21–31 January 2021 · Ada Quill",[["p-title","Torvald to open Lantern Fair in June","Harbour Wire"],["p-accepted","Ilse Torvald has accepted an invitation to open the Lantern Fair in June","Harbour Wire"],["p-names-nobody","it does not mention Ilse Torvald by name","the Karsk chancellery › Harbour Wire","The answer is known only through the agency's account of it."],["p-nominal-head","Marek Torvald is the nominal head of state","an official of the Tarn ministry › Harbour Wire","No other article has this name; it is quoted as it stands."],["p-no-journey","Ilse Torvald has not made any journey abroad since taking power in Velmar in late 2016","Harbour Wire"],["p-twelve-towns","guests from 12 towns had confirmed plans to attend","the Karsk chancellery › Harbour Wire"],["p-list-open","The list of guests has not been closed yet […] those who were invited","the Karsk chancellery › Harbour Wire"],["p-8657ec9c3b","has not been closed yet","Harbour Wire"],["p-aea3a1c20a","as we go on asking those who were invited","Harbour Wire"],["p-not-closed-yet","[t]he decision would be read as a snub","Harbour Wire"]]],
["sources/open-register.html","Register of the bridge","A public register, free to be copied.","1999",[["p-opened","The bridge at Tarn was opened on 9 June 1981"],["p-opened-on-a-day","was opened on 9 June 1981 by the mayors","","Its opening, told again."],["p-length","It is 412 metres long"]]],
["sources/untitled-2024.html","Untitled article","An article without headline, author, publisher or date.","2024, uncertain",[["p-seven","She has undertaken 7 such journeys since assuming power in 2016"],["p-parade","Around 26 mayors are projected to attend the parade"]]]
],
"pages":[
["index.html","The bridge and the fair","","",[["par-c88e9b","Five articles, none of which says who came."]]],
["timeline.html","Timeline","Every dated fact in order. The shape says how exactly the date is known, and whether it is told as done or only as planned or forecast."],
["matrix.html","Who says what","What each article says of each proposition. Every mark leads to the words."],
["disagreements.html","Disagreements","Where the articles contradict each other, and where they only seem to."],
["questions.html","Open questions","What the articles do not tell.","",[["par-d58654","What no article tells."]]],
["corrections.html","Corrections","Mistakes that were published here and put right."],
["method.html","How to read this","","",[["par-4344f2","Every number leads to the words. A number after a sentence is a quotation."],["par-b6034a","Press it."],["par-772c91","Read the words."]]]
]
};
