package org.etwin.itests;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What attackers, broken programs and copied tables put into fields, by name. The kinds are those of the Big List of Naughty
 * Strings and of the injection chapters of the OWASP Web Security Testing Guide; the words are ours.
 *
 * <p>Texts that any field may keep as they are stand several in one, so that each reaches every field with few requests:
 * what is wrong with one of them is wrong with the whole.
 */
final class BadTexts {
    private static final int LONG = 100_000;

    private BadTexts() {}

    static Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>(together());
        all.putAll(scripts());
        all.putAll(alone());
        all.putAll(numbers());
        return all;
    }

    /** Short enough for almost every field, also of titles. */
    static Map<String, String> together() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(
                "directions",
                "\u202Egnp.exe\u202C \u2066\u0627\u2069\u200F \u05E9\u05DC\u05D5\u05DD abc \u0645\u0631\u062D\u0628\u0627");
        all.put(
                "normal forms",
                "\u00C5 A\u030A \u212B \uFB01 \u2126 \u1E9B\u0323 \u0130i\u0131I \u00DF\u1E9E \u1112\u1161\u11AB");
        all.put("look-alikes", "\u0430dm\u0456n \uFF54\uFF49\uFF4E\uFF41 \u13A2 \uD835\uDCF6\uD835\uDCEE \u04CF\u006F");
        all.put("nothing to see", "a\u200Bb\u200Cc\u200Dd\u2060e\uFEFFf\u00ADg\u180Eh\u034Fi\u115Fj\u3164k");
        all.put(
                "emoji",
                "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67 \uD83C\uDFF3\uFE0F\u200D\uD83C\uDF08 \uD83C\uDDF8\uD83C\uDDEE 1\uFE0F\u20E3 \uD83D\uDC4B\uD83C\uDFFF");
        all.put(
                "other planes",
                "\uD842\uDFB7\u91CE\u5BB6 \uD808\uDC00 \uD83E\uDDE0 \uDBFF\uDFFD \uDB40\uDC41\uDB40\uDC7F \u0E01\u0E33\u0E49");
        all.put("heaped accents", "Z" + "\u0301\u0336".repeat(20));
        all.put("kinds of space", "a\u00A0b\u2003c\u3000d\u2028e\u2029f\u0085g\tx");
        all.put("SQL", "'; DROP TABLE schools_school; -- \" OR \"\"=\" 1' OR '1'='1 %_\\");
        all.put("SQL that waits", "1;SELECT pg_sleep(30)-- '||(SELECT 1)||' UNION SELECT NULL/*");
        all.put("JPQL", "' or 1=1 or s.name like '%' member of :x ?1 {fn now()}");
        all.put("LDAP and XPath", "*)(uid=*))(|(uid=* ' or '1'='1' ]|//*|[' count(/*)");
        all.put("words of Lucene", "a AND (b OR NOT c)^9 \"x~ [a TO z] field:* /r.*/ \\");
        all.put("templates", "{{7*7}} ${7*7} #{7*7} <%= 7*7 %> *{7*7} @(7*7) [[${7*7}]]");
        all.put("look-up", "${jndi:ldap://127.0.0.1:1/a} ${java:version} ${env:PATH} %{(#a=1)}");
        all.put("patterns", "{0} {1,number} ''{ ' %s %n %1$99999999d %x %p {");
        all.put("shell", "; touch /tmp/x | id `id` $(id) && dir & ping -n 9 ::1 > x");
        all.put("way out", "../../../../etc/passwd ..\\..\\win.ini %2e%2e%2f file:///etc CON NUL.txt");
        all.put("formula", "=HYPERLINK(\"http://evil.example\",\"x\")");
        all.put("formula after plus", "+1+cmd|' /C calc'!A0");
        all.put("formula after minus", "-2+3");
        all.put("formula after at", "@SUM(1+1)");
        all.put("formula after space", " \t=1+1;\"a\";;b,c");
        all.put("markup of mails", "x@y.example, <z@y.example>; bcc:all@y.example?cc=a&subject=b");
        all.put("entities", "&lt;b&gt; &#60;b&#62; &#x3c; <!ENTITY x SYSTEM 'file:///etc/passwd'> &x; ]]>");
        all.put("JSON in JSON", "{\"$gt\":\"\",\"__proto__\":{\"a\":1},\"@type\":\"java.net.URL\"} \\u0000 \\");
        all.put("Markdown", "[a](javascript:alert`1`) ![x](//e.example) <http://a> ```\n# b\n---\n| |");
        return all;
    }

    /** What has to be the whole of a field. */
    static Map<String, String> alone() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("very long", "x".repeat(LONG));
        all.put("very long in one emoji after the other", "\uD83D\uDE00".repeat(LONG / 2));
        all.put("NUL", "a\u0000b");
        all.put("control characters", "a\u0001\u0008\u001B[31mb\u007F\u0085");
        all.put("lone surrogates", "a\uD800b\uDC00c");
        all.put("no characters", "a\uFFFE\uFFFFb\uFDD0");
        all.put("header", "x\r\nX-Injected: 1\r\n\r\n<html>");
        all.put("empty", "");
        all.put("blank", " \u00A0\u2028\u200B ");
        all.put("the word null", "null");
        all.put("words of programs", "undefined");
        return all;
    }

    /** Also for fields that are no texts. */
    static Map<String, String> numbers() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("huge number", "9".repeat(400));
        all.put("negative number", "-1");
        all.put("no number", "NaN");
        all.put("number with power", "1e309");
        all.put("other digits", "\u0661\u0662\u0663 \u00BD \u2163");
        all.put("edge of a long", "-9223372036854775808");
        all.put("day that is not", "2027-02-30");
        all.put("far year", "+999999999-12-31T23:59:60Z");
        all.put("before all years", "-0001-01-01T00:00:00-18:00");
        return all;
    }

    /** Those that would do something in a browser: script that runs leaves {@link BadInputs#MARK} in the window. */
    static Map<String, String> scripts() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("script", "<script>window." + BadInputs.MARK + "=1</script>");
        all.put("image", "\"><img src=x onerror=window." + BadInputs.MARK + "=1>");
        all.put("drawing", "<svg/onload=window." + BadInputs.MARK + "=1>");
        all.put("frame", "<iframe srcdoc='<script>parent." + BadInputs.MARK + "=1</script>'></iframe>");
        all.put("attribute", "' autofocus onfocus='window." + BadInputs.MARK + "=1");
        all.put("address", "javascript:window." + BadInputs.MARK + "=1");
        all.put(
                "template",
                "{{constructor.constructor('window." + BadInputs.MARK + "=1')()}}${window." + BadInputs.MARK + "=1}");
        return all;
    }
}
