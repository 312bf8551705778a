package org.etwin.platform.core.rich;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.etwin.platform.RichText;
import org.etwin.testing.Scripts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that would run in a page gets through; the browser says the same of all pages in the tests of the distribution. */
class ScriptsInTextTest {
    private static final Set<String> ELEMENTS = Set.of(
            "p",
            "br",
            "h3",
            "h4",
            "ul",
            "ol",
            "li",
            "blockquote",
            "strong",
            "em",
            "u",
            "s",
            "code",
            "a",
            "img",
            "span");

    private final RichText rich = new AllowedText();

    static List<String> scripts() {
        return Scripts.running("window.etwinHacked=1");
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void nothingThatRunsIsLeft(String script) {
        String cleaned = rich.clean(script);
        onlyWhatIsAllowed(cleaned);
        assertThat(rich.clean(cleaned)).isEqualTo(cleaned);
        // Neither when somebody reads it as XML, nor when it stands within another text.
        Jsoup.parse(cleaned, "", Parser.xmlParser()).getAllElements().forEach(ScriptsInTextTest::isAllowed);
        onlyWhatIsAllowed(rich.clean("<blockquote>" + cleaned + script + "</blockquote><p>" + script));
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void plainWordsStayPlainWords(String script) {
        String text = rich.of(script);
        onlyWhatIsAllowed(text);
        assertThat(text).doesNotContainIgnoringCase("<img", "<a ", "<script");
    }

    @Test
    void theListIsLong() {
        assertThat(scripts()).hasSizeGreaterThan(200).doesNotHaveDuplicates();
    }

    private static void onlyWhatIsAllowed(String html) {
        Jsoup.parseBodyFragment(html).body().getAllElements().stream()
                .filter(each -> !each.nameIs("body"))
                .forEach(ScriptsInTextTest::isAllowed);
    }

    private static void isAllowed(Element element) {
        if (element.nameIs("#root")) {
            return;
        }
        assertThat(ELEMENTS).as(element.outerHtml()).contains(element.normalName());
        Set<String> names =
                element.attributes().asList().stream().map(Attribute::getKey).collect(Collectors.toSet());
        assertThat(Set.of("href", "rel", "target", "src", "alt", "width", "height", "loading", "data-mention"))
                .as(element.outerHtml())
                .containsAll(names);
        if (element.hasAttr("href")) {
            assertThat(element.attr("href")).matches("(https?://|mailto:)[^\\s\"'<>]+");
            assertThat(element.attr("rel")).isEqualTo("nofollow noopener noreferrer");
        }
        if (element.hasAttr("src")) {
            assertThat(element.attr("src")).matches("files/[0-9a-z]{13}/[^/\\s\"'<>?#]+");
        }
    }
}
