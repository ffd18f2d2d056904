package org.vouch.article;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Lines that belong to the page and not to the article, known by their own words: share icons, tags, comment forms. */
final class Furniture {
    /** The reason under which the lines below a post are left out. */
    static final String TAGS = "tag-page furniture";

    private static final int LONGEST = 300;
    private static final String SHARE = "share icons";
    private static final String COMMENTS = "comment form";

    private static final Set<String> NETWORKS = Set.of(
            "facebook",
            "fb",
            "twitter",
            "x",
            "whatsapp",
            "linkedin",
            "pinterest",
            "reddit",
            "telegram",
            "tumblr",
            "instagram",
            "youtube",
            "tiktok",
            "threads",
            "mastodon",
            "bluesky",
            "flipboard",
            "vk",
            "viber",
            "messenger",
            "rss",
            "email",
            "e-mail",
            "mail",
            "print",
            "share",
            "tweet",
            "pin",
            "sharethis",
            "addtoany");
    private static final Set<String> SHARE_WORDS = Set.of(
            "icon", "this", "article", "post", "story", "page", "on", "via", "by", "to", "us", "follow", "like", "copy",
            "link", "save", "and", "with", "friends", "it", "plus", "google+", "google");
    private static final Pattern ICON_PREFIX = Pattern.compile("^(?:icon|fa|fab|social|share|btn)[-_]");
    private static final Pattern BETWEEN_ICONS = Pattern.compile("[\\s|,:;·•/()+&]+");

    private static final List<Kind> KINDS = List.of(
            new Kind(
                    TAGS,
                    true,
                    "Posts tagged\\b.*|(?:Tag|Category|Author|Monthly|Daily) archives?\\s*:.*|Browsing (?:tag|category)\\b.*"),
            new Kind(
                    TAGS,
                    true,
                    "Tags?\\s*:[\\s,]*|Posted (?:in|under)\\b.*\\|.*|.*\\|\\s*(?:Comments off|No comments?|\\d+ comments?|Leave a comment|Add comment)\\b.*"),
            new Kind(TAGS, true, "(?:Comments off|No comments(?: yet)?|\\d+ comments?)(?: on .*)?"),
            new Kind(
                    "category line",
                    true,
                    "(?:Categor(?:y|ies)|Filed under|Posted (?:in|under)|Tags?|Tagged(?: as| with)?|Topics?)\\s*:\\s*[^.]*"),
            new Kind(
                    COMMENTS,
                    true,
                    "Please enter your (?:comment|name|e-?mail|website)\\b.*|Leave a (?:reply|comment)\\b.{0,40}|Cancel reply|Post (?:a )?comment|Log ?in to (?:leave|post) a (?:comment|reply).*|Save my name, e-?mail.*"),
            new Kind(
                    COMMENTS,
                    true,
                    "Your e-?mail address will not be published\\b.*|Required fields are marked\\b.*|You (?:have entered an incorrect e-?mail address|must be logged in to (?:post|leave))\\b.*|(?:Name|E-?mail|Comment|Website)\\s*\\*|Notify me of (?:new|follow-up)\\b.*"),
            new Kind(
                    "advertisement",
                    true,
                    "Advertise?ments?|Sponsored(?: content| by .*)?|Story continues below(?: (?:this )?advertisement)?|Article continues (?:below|after).*|Skip (?:to (?:main )?content|ad(?:vertisement)?)"),
            new Kind(
                    "teaser",
                    false,
                    "(?:Read (?:more|also|next|this)|Also read|See also|Related(?: (?:article|story|post|news|reading))?|More on this(?: story)?|Watch(?: also)?|Don['’]t miss|Recommended(?: for you)?|Next (?:article|post|story)|Previous (?:article|post|story))\\s*:.*|(?:Read|Show|See) more|Continue reading\\b.*"),
            new Kind(
                    "sign-up prompt",
                    false,
                    "(?:Sign up|Subscribe|Join|Register) (?:for|to|now|here|our)\\b.*(?:newsletter|updates|inbox|channel|alerts|e-?mail|free).*|Click here\\b.*|Download (?:our|the) app\\b.*"),
            new Kind(
                    "follow prompt",
                    false,
                    "(?:Follow|Like|Find|Join)\\b.{0,80}\\bon\\b.{0,40}\\b(?:Facebook|Twitter|X|Instagram|Telegram|WhatsApp|LinkedIn|YouTube|Bluesky|Mastodon)\\b[^.]{0,80}\\.?"),
            new Kind(
                    "page furniture",
                    false,
                    "You are visitor\\b.*|.*\\bbest (?:viewed|seen) (?:with|in|at|by)\\b.*|(?:E-?mail|Contact) the web ?master.*|(?:Back to|Return to) (?:the )?(?:article|top|home ?page|index)|(?:Print|Listen to) (?:the|this) (?:article|page|story).*|Text size\\b.*|\\d+ min(?:ute)?s? read"),
            new Kind(
                    "address of the page",
                    false,
                    "(?:(?:Find|Read|View) this (?:article|page|story) (?:at|online at|on the web at)|Source|Permalink|URL)?:?\\s*(?:https?://|www\\.)\\S+"),
            new Kind("breadcrumb", false, "(?:You are here:?\\s*)?Home\\s*[>»›/|].*"),
            new Kind("copyright line", false, "(?:©|\\(c\\)|Copyright)\\s.*|All rights reserved\\.?"),
            new Kind("random token", false, "(?=\\S*\\p{Lower})(?=\\S*\\p{Upper})(?=\\S*\\d)[A-Za-z0-9_-]{8,32}", 0),
            new Kind("separator", true, "[^\\p{L}\\p{N}]+"));

    private Furniture() {}

    static void mark(Worksheet sheet) {
        for (int line : sheet.open()) {
            Optional<Kind> kind = kind(sheet.text(line));
            kind.ifPresent(found -> {
                if (found.certain()) {
                    sheet.drop(line, found.why());
                } else {
                    sheet.suspect(line, found.why());
                }
            });
        }
    }

    /** Whether a line stands below a post on a page of many. */
    static boolean isBelowPost(String text) {
        return kind(text).filter(kind -> kind.why().equals(TAGS)).isPresent();
    }

    private static Optional<Kind> kind(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        if (isShareLine(text)) {
            return Optional.of(new Kind(SHARE, true, ""));
        }
        return KINDS.stream()
                .filter(kind -> kind.form().matcher(text).matches())
                .findFirst();
    }

    private static boolean isShareLine(String text) {
        List<String> words = Arrays.stream(BETWEEN_ICONS.split(text.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .map(word -> ICON_PREFIX.matcher(word).replaceFirst(""))
                .toList();
        return words.stream().anyMatch(NETWORKS::contains)
                && words.stream().allMatch(word -> NETWORKS.contains(word) || SHARE_WORDS.contains(word));
    }

    /**
     * A kind of furniture.
     *
     * @param certain whether nothing in an article looks like this
     */
    private record Kind(String why, boolean certain, Pattern form) {
        Kind(String why, boolean certain, String form) {
            this(why, certain, form, Pattern.CASE_INSENSITIVE);
        }

        Kind(String why, boolean certain, String form, int flags) {
            this(why, certain, Pattern.compile(form, flags));
        }
    }
}
