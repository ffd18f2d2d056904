package org.vouch.cli;

import java.util.ArrayList;
import java.util.List;

/** Texts that try to become a command of a workflow, to steer a terminal or to leave their line. */
final class HostileText {
    private static final List<String> COMMANDS = List.of(
            "::stop-commands::token",
            "::add-mask::the",
            "::set-output name=x::y",
            "::set-env name=PATH::/tmp",
            "::add-path::/tmp",
            "::save-state name=x::y",
            "::debug::x",
            "::error file=a.md,line=1::x",
            "::group::x",
            "::echo::on",
            "::ERROR::x",
            "##[error]x",
            "##[add-mask]the",
            "##[set-env name=PATH;]x",
            "##[group]x");

    private HostileText() {}

    static List<String> all() {
        List<String> all = new ArrayList<>();
        for (String command : COMMANDS) {
            all.add(command);
            all.add("\n" + command);
            all.add("a title\r" + command);
            all.add("a title\r\n  " + command);
            all.add("\u2028" + command);
            all.add("%0A" + command);
            all.add("x%250A%0D" + command);
        }
        all.addAll(List.of(
                "\u2029::error::x",
                "\u0085::error::x",
                "\u000B::error::x",
                "\f::error::x",
                "\u00A0::error::x",
                "\u3000::error::x",
                "\uFEFF::error::x",
                "a::error::b",
                "a,line=99,title=x",
                "a:line=99",
                "=",
                "==,==",
                ",",
                ":",
                "%",
                "%%25%3A%2C",
                "100%",
                "#\u200B#[error]x",
                "###[error]x",
                "##\u00AD[error]x",
                "##[##[error]]x",
                "\u001B[31mred\u001B[0m",
                "\u001B]8;;https://example.org\u0007link\u001B]8;;\u0007",
                "\u009B2J",
                "\u202Eevil\u202C",
                "\u2066isolated\u2069",
                "a\u0000b",
                "a\bb\u007F",
                "\uD800 alone",
                "\uDBFF\uDFFF",
                "\uDB40\uDC41 tag",
                "tab\tand\ttab",
                "{0} {{1}} }{",
                "[click](javascript:alert(1))",
                "</script><script>alert(1)</script>",
                "\"},{\"ruleId\":\"x",
                "\\u0000\\",
                "::",
                ":::",
                "::error",
                "::error ::",
                " :: :: "));
        return List.copyOf(all);
    }
}
